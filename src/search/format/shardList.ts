/**
 * The list of shards, `pagefind/shards.json`: the one file of the index that changes under its name, and all that the
 * browser needs to find the others.
 */
import type { Day } from '../../types.ts';

export const shardListFile = 'shards.json';

/** Everything of the index lies in this folder of the site. */
export { indexFolder } from '../../addresses.ts';

/** A span of days whose articles have an index together. */
export interface Shard {
  /** First day and length in days of the span, `2021-02-16-64`: stays when an article is added. */
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
  /** Between which its tokens are divided (`chunks.ts`). */
  readonly chunks: number;
  /** The sources of its articles: a page that filters lists them all before it has found any. */
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
