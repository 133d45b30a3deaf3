/** How finely the index is cut. Figures: `docs/decisions/search-index.md`. */

export interface IndexLimits {
  /** What one token of a query downloads is one of so many. */
  readonly chunks: number;
  /** A token whose postings reach this size, before compression, has a file of its own. */
  readonly largeTokenBytes: number;
}

/**
 * A query downloads a chunk of every shard, so the bytes of all chunks together are fewest, for the same number of
 * files, if each is in proportion to the square root of its shard's size.
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

/** How many articles a shard may hold, by its age; unless a single day has more. */
export interface ShardLimit {
  /** Days between the end of the shard's span and the newest article, fewer than this. */
  readonly youngerThanDays: number;
  readonly maxArticles: number;
}

/**
 * The newest shards change with every build and are small: one takes about a second to write. Older ones hardly ever
 * change and are large: each costs a reader of the whole archive a few requests. As the archive ages, spans fall under
 * the next limit and their shards become one: ten years of 20,000 articles a month are some forty shards. 100,000
 * articles are the most that one process should write: 78,704 took 653 MB.
 */
export const shardLimits: readonly ShardLimit[] = [
  { youngerThanDays: 2, maxArticles: 1_000 },
  { youngerThanDays: 16, maxArticles: 4_000 },
  { youngerThanDays: 128, maxArticles: 16_000 },
  { youngerThanDays: Infinity, maxArticles: 100_000 },
];
