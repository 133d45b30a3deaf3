/** How finely the index is cut. Figures: `docs/decisions/search-index.md`. */

export interface IndexLimits {
  /** Number of files that the tokens are divided between: one token of a query downloads one of them. */
  readonly chunks: number;
  /** A token whose postings reach this size, before compression, gets a separate file. */
  readonly largeTokenBytes: number;
}

/**
 * A query downloads one chunk of every shard. For a given number of files, the sum of those downloads is smallest if
 * the size of a chunk is proportional to the square root of its shard's size.
 */
const chunkLettersOfOne = 14;
const minChunkLetters = 200;
const largeTokenBytesOfOne = 60;
const minLargeTokenBytes = 1_000;

/**
 * @param articles - in the shard
 * @param letters - of their texts
 */
export function indexLimits(articles: number, letters: number): IndexLimits {
  const inProportion = (ofOne: number, min: number): number => Math.max(min, Math.round(ofOne * Math.sqrt(articles)));
  return {
    chunks: Math.max(1, Math.round(letters / inProportion(chunkLettersOfOne, minChunkLetters))),
    largeTokenBytes: inProportion(largeTokenBytesOfOne, minLargeTokenBytes),
  };
}

/** How many articles a shard of some age may hold, unless a single day has more. */
export interface ShardLimit {
  /** Upper limit of the days between the end of the shard's span and the newest article. */
  readonly youngerThanDays: number;
  readonly maxArticles: number;
}

/**
 * The newest shards change with every build, so they are small: one takes about a second to write. Older shards hardly
 * ever change, so they are large: each costs a search of the whole archive a few requests. As the archive ages, spans
 * come under the next limit and their shards are merged: ten years of 20,000 articles a month are about forty shards.
 * One process should not write more than 100,000 articles: 78,704 took 653 MB.
 */
export const shardLimits: readonly ShardLimit[] = [
  { youngerThanDays: 2, maxArticles: 1_000 },
  { youngerThanDays: 16, maxArticles: 4_000 },
  { youngerThanDays: 128, maxArticles: 16_000 },
  { youngerThanDays: Infinity, maxArticles: 100_000 },
];
