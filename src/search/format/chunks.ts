/**
 * Chunks: the files that the postings of a shard lie in. Pagefind cuts its list of words into ranges and names their
 * ends in a metadata file that must be read whole before the first query. Here a token's own number says which chunk it
 * is in, so a query asks for what it needs at once. A token with very many places has a file of its own, and its
 * chunk only says so: the others in the chunk do not pay for it.
 */
import { pageName } from './pagefindFormat.ts';

const extension = 'pf_index';

/** Relative to the folder of the shard. */
export const chunkFile = (chunk: number): string => `index/${pageName(chunk)}.${extension}`;
export const largeTokenFile = (token: string): string => `token/${token}.${extension}`;

/** The word that stands in a chunk for a token with a file of its own; no token begins with a z, and none is another's prefix. */
export const largeTokenMark = (token: string): string => `z${token}`;

/**
 * The chunk that a token is in: as good as by chance, so that chunks are about equally large whatever the language. It
 * is the sum of what its two halves give, which a writer looks up for each letter (tabulation hashing: Zobrist 1970).
 *
 * @param token - `tokens.ts`
 * @param chunks - of the shard
 */
export function chunkOfToken(token: string, chunks: number): number {
  const [first, second] = [token.slice(0, 4), token.slice(4)].map((half) => Number.parseInt(half, 36));
  return (shareOfFirst(first!, chunks) + shareOfSecond(second!, chunks)) % chunks;
}

/** @param spelled - what the first half of a token spells */
export const shareOfFirst = (spelled: number, chunks: number): number => mix(spelled * 2) % chunks;
/** @param spelled - what the second half of a token spells */
export const shareOfSecond = (spelled: number, chunks: number): number => mix(spelled * 2 + 1) % chunks;

/** Gives 31 bits of which each depends on all bits of a small number. The constants are odd and have their bits well spread. */
function mix(number: number): number {
  let mixed = Math.imul(number, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}
