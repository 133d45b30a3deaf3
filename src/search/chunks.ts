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
 * The chunk that a token is in: as good as by chance, so that chunks are about equally large whatever the language.
 * The constants are odd and have their bits well mixed (multiplicative hashing: Knuth, The Art of Computer Programming,
 * volume 3, 6.4).
 *
 * @param first - what the first half of the token spells, `tokens.ts`
 * @param second - what its second half spells
 * @param chunks - of the shard
 */
export function chunkOf(first: number, second: number, chunks: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  // Of 31 bits: a remainder of small integers takes a tenth of the time of one of doubles.
  return ((mixed ^ (mixed >>> 13)) >>> 1) % chunks;
}

/** @example chunkOfToken(pairToken(0x53f0, 0x5317), 4096) === chunkOf(0x53f0, 0x5317, 4096) */
export function chunkOfToken(token: string, chunks: number): number {
  return chunkOf(Number.parseInt(token.slice(0, 4), 36), Number.parseInt(token.slice(4), 36), chunks);
}
