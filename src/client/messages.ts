/** What the search page and its worker say to each other. Each answer bears the number of the search it belongs to. */
import type { Day } from '../types.ts';
import type { Hit } from '../search/documentTable.ts';
import type { ExcerptPart } from './cutExcerpt.ts';

/** Where a hit stands in the index. */
export interface HitPlace {
  /** Number of its shard in the shard list. */
  readonly shard: number;
  /** Number of the document in the shard. */
  readonly index: number;
}

export interface FoundHit extends Hit {
  readonly place: HitPlace;
}

/** A hit with all that the page shows of it. */
export interface ShownHit {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly sourceName: string;
  readonly day: string;
  readonly published: string;
  readonly excerpt: readonly ExcerptPart[];
}

export interface DaySpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export type ToWorker =
  /** `fresh`: the list of shards is read anew, after a failure. */
  | { readonly type: 'search'; readonly search: number; readonly query: string; readonly fresh: boolean }
  | { readonly type: 'show'; readonly search: number; readonly places: readonly HitPlace[] };

export type FromWorker =
  /** Hits of one shard, newest first; shards come newest first. `searched` is all that was searched so far. */
  | { readonly type: 'found'; readonly search: number; readonly hits: readonly FoundHit[]; readonly searched: DaySpan }
  | { readonly type: 'shown'; readonly search: number; readonly hits: readonly ShownHit[] }
  /** The texts of some hits could not be read. */
  | { readonly type: 'show-failed'; readonly search: number }
  /** `failed` names the shards that could not be read; `bytes` is what the worker has downloaded in its life. */
  | { readonly type: 'done'; readonly search: number; readonly failed: readonly DaySpan[]; readonly bytes: number }
  /** Nothing can be searched: the list of shards or the engine could not be read. */
  | { readonly type: 'unavailable'; readonly search: number };
