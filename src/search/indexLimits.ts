/** How finely the index is cut. Figures: `docs/decisions/search-index.md`. */

export interface IndexLimits {
  /** A chunk of postings closes at this size, before compression: what one query term downloads. */
  readonly chunkBytes: number;
  /** A file of fragments closes at this length of its JSON. */
  readonly groupBytes: number;
}

export const indexLimits: IndexLimits = {
  chunkBytes: 12_000,
  groupBytes: 16_000,
};

/** A shard holds at most this many articles, unless a single day has more. */
export const maxShardArticles = 4_000;
