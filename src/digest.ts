import { createHash } from 'node:crypto';

/**
 * A digest of several texts; where one ends and the next begins counts.
 *
 * @returns 24 hex digits: no two of a billion pages are likely to share them
 */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
}
