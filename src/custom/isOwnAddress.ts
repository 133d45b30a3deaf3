/** Files that the program writes at fixed addresses. */
const fixed = new Set(['/index.html', '/404.html', '/.jianbao']);

/** Folders that are the program's: days, lists, search, and its index. */
const folders = /^\/(?:\d{4}|tags|sources|search|pagefind)\//;

/** The program's scripts and styles; other files in their folder may be anybody's. */
const assets = /^\/assets\/(?:site\.css|(?:article|highlight|search|search-worker)\.js)$/;

/**
 * Whether the program writes there itself.
 *
 * @example isOwnAddress('/tags/index.html') // true
 * @example isOwnAddress('/assets/logo.svg') // false
 */
export const isOwnAddress = (file: string): boolean => fixed.has(file) || folders.test(file) || assets.test(file);
