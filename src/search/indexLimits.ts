/** How finely the index is cut. Figures: `docs/decisions/search-index.md`. */

export interface IndexLimits {
  /** A chunk of postings closes at this size, before compression: what one token of a query downloads. */
  readonly chunkBytes: number;
  /** So many chunks share a section: what is downloaded to find the chunk of a token. */
  readonly chunksInSection: number;
}

/**
 * A query downloads a chunk of every shard, so the bytes of all chunks together are fewest, for the same number of
 * files, if each is in proportion to the square root of its shard's size.
 */
const chunkBytesOfOne = 130;
const fewestChunkBytes = 2_000;

/** @param articles - in the shard */
export function indexLimits(articles: number): IndexLimits {
  return { chunkBytes: Math.max(fewestChunkBytes, Math.round(chunkBytesOfOne * Math.sqrt(articles))), chunksInSection: 128 };
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
 * articles take 640 MB and about 100 s to write.
 */
export const shardLimits: readonly ShardLimit[] = [
  { youngerThanDays: 2, maxArticles: 1_000 },
  { youngerThanDays: 16, maxArticles: 4_000 },
  { youngerThanDays: 128, maxArticles: 16_000 },
  { youngerThanDays: Infinity, maxArticles: 100_000 },
];
