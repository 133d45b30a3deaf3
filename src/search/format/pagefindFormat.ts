/** Facts of Pagefind 1.6.0's format that its writer and its reader in the browser must both know. */

/** Another version may change the format without a word, so it is pinned exactly, here and in package.json. */
export const pagefindVersion = '1.6.0';

/** Stands before the content of every file of an index. */
export const pagefindSignature = 'pagefind_dcd';

/** The language that Pagefind gives a text of unknown language: it is neither segmented nor stemmed. */
export const pagefindLanguage = 'unknown';

/** Name of Pagefind's engine, unchanged from the npm package. */
export const pagefindWasm = `wasm.${pagefindLanguage}.pagefind`;

/** Pages are named by their number, newest first: `pageName(35)` is `z`. */
export const pageName = (index: number): string => index.toString(36);
export const pageIndex = (name: string): number => Number.parseInt(name, 36);
