/** The list of shards, `pagefind/shards.json`: the one file of the index that changes under its name, and all that the browser needs to find the others. */
import type { Shard } from '../write/planShards.ts';

export const shardListFile = 'shards.json';

/** Everything of the index lies in this folder of the site. */
export { indexFolder } from '../../addresses.ts';

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
