import { createHash } from 'node:crypto';

/**
 * Makes a digest of several texts. It depends on where one text ends and the next begins.
 *
 * @returns 24 hex digits: it is unlikely that two of a billion pages have the same
 */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
}
