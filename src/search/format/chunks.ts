/**
 * Chunks: the files with the postings of a shard. Pagefind cuts its list of words into ranges and names their ends in a
 * metadata file that must be read whole before the first query. Here the token itself says which chunk it is in, so a
 * query can ask for it at once. A token with very many positions has a separate file, and its chunk only says so: a
 * query for another token of that chunk does not download them.
 */
import { pageName } from './pagefindFormat.ts';

const extension = 'pf_index';

/** Relative to the folder of the shard. */
export const chunkFile = (chunk: number): string => `index/${pageName(chunk)}.${extension}`;
/** The separate file of a token with very many positions, relative to the folder of the shard. */
export const largeTokenFile = (token: string): string => `token/${token}.${extension}`;

/** Stands in a chunk for a token with a separate file. No token begins with a z, so it is never taken for one. */
export const largeTokenMark = (token: string): string => `z${token}`;

/**
 * The chunk of a token, a hash: chunks get about the same size in every language. The hash is a sum of one share for
 * each half of the token, which the writer looks up by character (tabulation hashing: Zobrist 1970).
 *
 * @param token - see `tokens.ts`
 * @param chunks - of the shard
 */
export function chunkOfToken(token: string, chunks: number): number {
  const [first, second] = [token.slice(0, 4), token.slice(4)].map((half) => Number.parseInt(half, 36));
  return (shareOfFirst(first!, chunks) + shareOfSecond(second!, chunks)) % chunks;
}

/** @param spelled - the number that the first half of a token spells */
export const shareOfFirst = (spelled: number, chunks: number): number => mix(spelled * 2) % chunks;
/** @param spelled - the number that the second half of a token spells */
export const shareOfSecond = (spelled: number, chunks: number): number => mix(spelled * 2 + 1) % chunks;

/** Gives 31 bits, each of which depends on all bits of a small number. The constants are odd, with well-spread bits. */
function mix(number: number): number {
  let mixed = Math.imul(number, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}
