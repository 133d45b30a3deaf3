const reported = new Set<string>();

/**
 * Writes to the browser's console why something failed. The page names only what could not be read: without this,
 * nobody could tell a lost network from an error in the program. A search can meet the same failure many times, so each
 * is written once.
 *
 * @param what - that failed, in a sentence
 */
export function reportOnce(what: string, cause: unknown): void {
  const key = `${what} ${String(cause)}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(what, cause);
}
