/** The messages between the search page and its worker. Each has the number of the search that it belongs to. */
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

/** How often a value of a filter is found. */
export interface ValueCount {
  readonly value: string;
  /** Articles that fit the query and all other filters. */
  readonly count: number;
}

/** What the filters show. */
export interface FacetCounts {
  readonly sources: readonly ValueCount[];
  readonly tags: readonly ValueCount[];
  readonly langs: readonly ValueCount[];
  /** By month, `2021-01`: those that fit all filters but the dates. */
  readonly months: readonly ValueCount[];
}

/** A changed request that finds something. */
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
  /** The query of the changed request. */
  readonly query: string;
  readonly request: SearchRequest;
  /** Articles that it finds. */
  readonly count: number;
}

/** Why a search has no results, and what the reader can try. */
export interface NoResultsReport {
  /** A part that is nowhere, parts that are never in one article, or filters that leave nothing. */
  readonly reason: 'missing' | 'apart' | 'filtered';
  /** The parts of the query that no article has, as typed. */
  readonly missing: readonly string[];
  /** Articles that fit the query without filters. */
  readonly unfiltered: number;
  readonly suggestions: readonly Suggestion[];
}

export type ToWorker =
  /** Fetches the engine before anything is asked. */
  | { readonly type: 'open'; readonly search: number }
  /** `fresh`: reads the list of shards again, after a failure. */
  | { readonly type: 'search'; readonly search: number; readonly request: SearchRequest; readonly fresh: boolean }
  /** Ends the search with what was found so far. */
  | { readonly type: 'stop'; readonly search: number }
  /** Asks for title and excerpt of some hits, in the order of the request: `count` of them from index `first` on. */
  | { readonly type: 'show'; readonly search: number; readonly first: number; readonly count: number }
  /** Asks for all hits as they are saved. */
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
  /**
   * Hits of some shards by date, newest first unless the request asks for the oldest. Of the days of `span`, those of
   * `searched` have been searched.
   */
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
   * `failed` are the days of shards that could not be read. `best` are the ids of the hits to show first, in the order
   * of the request. `bytes` is what the worker has downloaded since it started.
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
  /** Why there are no results; comes after `done`. */
  | { readonly type: 'explained'; readonly search: number; readonly report: NoResultsReport }
  /** Nothing can be searched: the list of shards or the engine could not be read. */
  | { readonly type: 'unavailable'; readonly search: number };
