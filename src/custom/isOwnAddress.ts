/** Files that the program writes at fixed addresses. */
const fixed = new Set(['/index.html', '/404.html', '/.jianbao']);

/** Folders of the program: days, lists, search, and its index. */
const folders = /^\/(?:\d{4}|tags|sources|search|pagefind)\//;

/** The program's scripts and styles; other files in that folder can be the archive's. */
const assets = /^\/assets\/(?:site\.css|(?:article|highlight|search|search-worker)\.js)$/;

/**
 * Whether a path on the site belongs to the program, so that the archive cannot have a file there.
 *
 * @example isOwnAddress('/tags/index.html') // true
 * @example isOwnAddress('/assets/logo.svg') // false
 */
export const isOwnAddress = (file: string): boolean => fixed.has(file) || folders.test(file) || assets.test(file);
