/** How finely the index is cut. Figures: `docs/decisions/search-index.md`. */

export interface IndexLimits {
  /** A chunk of postings closes at this size, before compression: what one query term downloads. */
  readonly chunkBytes: number;
  /** A file of fragments closes at this length of its JSON. */
  readonly groupBytes: number;
}

export const indexLimits: IndexLimits = {
  chunkBytes: 12_000,
  groupBytes: 2_000,
};

/** How many articles a shard may hold, by its age; unless a single day has more. */
export interface ShardLimit {
  /** Days between the end of the shard's span and the newest article, fewer than this. */
  readonly youngerThanDays: number;
  readonly maxArticles: number;
}

/**
 * The newest shards change with every build and are small: one takes about a second to write. Older ones hardly ever
 * change and are large: each costs a reader of the whole archive a few requests. As the archive ages, spans fall under
 * the next limit and their shards become one. 16,000 articles take 450 MB to write.
 */
export const shardLimits: readonly ShardLimit[] = [
  { youngerThanDays: 8, maxArticles: 1_000 },
  { youngerThanDays: 64, maxArticles: 4_000 },
  { youngerThanDays: Infinity, maxArticles: 16_000 },
];
