/** What the writer of the index and its reader in the browser must both know of Pagefind 1.6.0's format. */

/** Another version may change the format without notice, so it is pinned exactly, here and in package.json. */
export const pagefindVersion = '1.6.0';

/** Every file of an index begins with it. */
export const pagefindSignature = 'pagefind_dcd';

/** Pagefind's name for an unknown language: its texts are neither segmented nor stemmed. */
export const pagefindLanguage = 'unknown';

/** File name of Pagefind's engine, as in the npm package. */
export const pagefindWasm = `wasm.${pagefindLanguage}.pagefind`;

/** Pagefind calls documents pages. Their names are their numbers, newest first: `pageName(35)` is `z`. */
export const pageName = (index: number): string => index.toString(36);
/** The number that a name stands for: `pageIndex('z')` is 35. */
export const pageIndex = (name: string): number => Number.parseInt(name, 36);
