/** What the search page and its worker say to each other. Each answer bears the number of the search it belongs to. */
import type { Hit } from '../search/format/documentTable.ts';
import type { Note } from '../search/query/query.ts';
import type { DaySpan } from '../search/query/readDates.ts';
import type { SearchRequest } from './searchRequest.ts';

/** A piece of a title or an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** True for a match. */
  readonly marked: boolean;
}

/** A hit with all that the page shows of it. */
export interface ShownHit {
  readonly id: string;
  readonly path: string;
  readonly title: readonly ExcerptPart[];
  readonly lang: string;
  readonly sourceName: string;
  readonly day: string;
  readonly published: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A hit as it is saved. */
export interface SavedHit {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly sourceName: string;
  readonly day: string;
  readonly published: string;
  readonly reporter: string;
  readonly tags: readonly string[];
}

/** Another spelling of a name in the query. */
export interface OfferedName {
  readonly name: string;
  /** As it stands in the query, folded. */
  readonly from: string;
  readonly used: boolean;
}

export interface ValueCount {
  readonly value: string;
  /** Articles that fit the query and all other filters. */
  readonly count: number;
}

export interface FacetCounts {
  readonly sources: readonly ValueCount[];
  readonly tags: readonly ValueCount[];
  readonly langs: readonly ValueCount[];
  /** By month, `2021-01`: those that fit all filters but the dates. */
  readonly months: readonly ValueCount[];
}

export interface Suggestion {
  readonly kind:
    | 'without-filters'
    | 'without-sources'
    | 'without-tags'
    | 'without-langs'
    | 'without-dates'
    | 'near-dates'
    | 'any-script'
    | 'names'
    | 'unquoted'
    | 'without-part'
    | 'any-part'
    | 'shorter';
  /** The new query where it changes. */
  readonly query: string;
  readonly request: SearchRequest;
  /** Articles that it finds. */
  readonly count: number;
}

export interface NoResultsReport {
  /** What the search came to: a part that is nowhere, parts that are never together, filters that leave nothing. */
  readonly reason: 'missing' | 'apart' | 'filtered';
  /** Parts that no article has. */
  readonly missing: readonly string[];
  /** Articles that fit the query, before filters. */
  readonly unfiltered: number;
  readonly suggestions: readonly Suggestion[];
}

export type ToWorker =
  /** The engine is fetched before anything is asked. */
  | { readonly type: 'open'; readonly search: number }
  /** `fresh`: the list of shards is read anew, after a failure. */
  | { readonly type: 'search'; readonly search: number; readonly request: SearchRequest; readonly fresh: boolean }
  /** Ends the search with what was found so far. */
  | { readonly type: 'stop'; readonly search: number }
  /** Titles and excerpts of the hits from this place on, in the order of the request. */
  | { readonly type: 'show'; readonly search: number; readonly first: number; readonly count: number }
  | { readonly type: 'save'; readonly search: number };

export type FromWorker =
  /** Comes first. `literals` is what to mark in an article, as typed; `span` the days that the query allows. */
  | {
      readonly type: 'understood';
      readonly search: number;
      readonly notes: readonly Note[];
      readonly names: readonly OfferedName[];
      readonly literals: readonly string[];
      readonly sources: readonly { readonly id: string; readonly name: string }[];
      readonly archive: DaySpan | null;
      readonly span: DaySpan | null;
    }
  /** Hits of one shard by date, newest first unless the oldest were asked for. `searched` of `span` was searched so far. */
  | {
      readonly type: 'found';
      readonly search: number;
      readonly hits: readonly Hit[];
      readonly searched: DaySpan;
      readonly span: DaySpan;
      readonly facets: FacetCounts;
    }
  | { readonly type: 'shown'; readonly search: number; readonly first: number; readonly hits: readonly ShownHit[] }
  /** The texts of some hits could not be read. */
  | { readonly type: 'show-failed'; readonly search: number; readonly first: number; readonly hits: readonly Hit[] }
  | { readonly type: 'saving'; readonly search: number; readonly done: number; readonly total: number }
  | { readonly type: 'saved'; readonly search: number; readonly hits: readonly SavedHit[] }
  | { readonly type: 'save-failed'; readonly search: number }
  /**
   * `failed` names the shards that could not be read; `best`, in the order of the request, are the hits to be shown
   * first; `bytes` is what the worker has downloaded in its life.
   */
  | {
      readonly type: 'done';
      readonly search: number;
      readonly failed: readonly DaySpan[];
      readonly stopped: boolean;
      readonly searched: DaySpan | null;
      readonly best: readonly string[];
      readonly bytes: number;
    }
  /** Why nothing was found; comes after `done`. */
  | { readonly type: 'explained'; readonly search: number; readonly report: NoResultsReport }
  /** Nothing can be searched: the list of shards or the engine could not be read. */
  | { readonly type: 'unavailable'; readonly search: number };
