/**
 * The list of shards, `pagefind/shards.json`: the one file of the index that changes under its name, and all that the
 * browser needs to find the others.
 */
import type { Day } from '../../types.ts';

export const shardListFile = 'shards.json';

/** The folder of the site with the whole index. */
export { indexFolder } from '../../addresses.ts';

/** A span of days whose articles have an index together. */
export interface Shard {
  /** First day and length in days of the span, `2021-02-16-64`. It does not change when an article is added. */
  readonly name: string;
  /** First and last day that have articles. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Number of articles. */
  readonly count: number;
}

export interface ListedShard extends Shard {
  /** Names the folder of the shard's files, and changes with them. */
  readonly digest: string;
  /** Number of chunks that its tokens are divided between (`chunks.ts`). */
  readonly chunks: number;
  /** The sources of its articles: the filters list all sources before anything is found. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

export interface ShardList {
  /** Of Pagefind. */
  readonly version: string;
  /** Newest first. */
  readonly shards: readonly ListedShard[];
}

/** Where a shard's files lie, relative to the index folder: `2021-02-16-64/0f3a…/`. */
export const shardFolder = ({ name, digest }: ListedShard): string => `${name}/${digest}/`;
