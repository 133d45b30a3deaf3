/** Everything that a reader can ask of the search page. All of it is in the page's address. */
import { toDaySpan, type DaySpan, earliestDay, latestDay } from '../search/query/readDates.ts';
import type { Day } from '../types.ts';
import * as parameters from './parameters.ts';

export type Sort = 'best' | 'newest' | 'oldest';

/** An article must have one of the values of each filter that has values. */
export interface Filters {
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly langs: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface SearchRequest extends Filters {
  readonly query: string;
  /** Whether other spellings of names in the query are searched for too. */
  readonly names: boolean;
  /** Spellings that the reader took away. */
  readonly without: readonly string[];
  /** Whether characters must be the same as typed, not only fold to the same. */
  readonly exact: boolean;
  readonly sort: Sort;
  /** How many pages of hits are shown with title and excerpt, at least one. */
  readonly page: number;
}

/** An address may ask for more pages than there are, but not for any number. */
const maxPage = 1_000;

/** Title and excerpt of a hit must be downloaded: this many are shown at a time. */
export const hitsPerPage = 20;

export const emptyRequest: SearchRequest = {
  query: '',
  names: false,
  without: [],
  exact: false,
  sort: 'best',
  sources: [],
  tags: [],
  langs: [],
  from: null,
  to: null,
  page: 1,
};

const lists = {
  without: parameters.without,
  sources: parameters.source,
  tags: parameters.tag,
  langs: parameters.script,
} as const;
type ListKey = keyof typeof lists;
const listKeys = Object.keys(lists) as ListKey[];

/**
 * Reads a request from the part of an address after the `?`: `q=渡輪&source=cna&from=2021-01-08&sort=oldest`. What is
 * missing or makes no sense asks for nothing.
 */
export function readRequest(asked: URLSearchParams): SearchRequest {
  const sort = asked.get(parameters.sort);
  const page = Number(asked.get(parameters.page));
  const list = (key: ListKey): string[] => [...new Set(asked.getAll(lists[key]))].filter((value) => value !== '');
  return {
    query: asked.get(parameters.query) ?? '',
    names: asked.get(parameters.names) === parameters.set,
    exact: asked.get(parameters.exact) === parameters.set,
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
    from: toDaySpan(asked.get(parameters.from) ?? '')?.firstDay ?? null,
    to: toDaySpan(asked.get(parameters.to) ?? '')?.lastDay ?? null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, maxPage) : 1,
    without: list('without'),
    sources: list('sources'),
    tags: list('tags'),
    langs: list('langs'),
  };
}

/** The parameters of a request, without those that ask for nothing. */
export function writeRequest(request: SearchRequest): URLSearchParams {
  const { query, names, exact, sort, from, to, page } = request;
  const written = new URLSearchParams();
  if (query.trim() === '') return written;
  written.set(parameters.query, query);
  if (names) written.set(parameters.names, parameters.set);
  if (exact) written.set(parameters.exact, parameters.set);
  if (sort !== 'best') written.set(parameters.sort, sort);
  for (const key of listKeys) for (const value of request[key]) written.append(lists[key], value);
  if (from !== null) written.set(parameters.from, from);
  if (to !== null) written.set(parameters.to, to);
  if (page > 1) written.set(parameters.page, String(page));
  return written;
}

/** Whether any filter is set. */
export const isFiltered = ({ sources, tags, langs, from, to }: Filters): boolean =>
  sources.length + tags.length + langs.length > 0 || from !== null || to !== null;

export const withoutFilters = { sources: [], tags: [], langs: [], from: null, to: null } as const;

/** The days that the filters allow; without limits, those of all articles. */
export const spanOfFilters = ({ from, to }: Filters): DaySpan => ({
  firstDay: from ?? earliestDay,
  lastDay: to ?? latestDay,
});

/** Whether two requests find the same articles, in any order and on any number of pages. */
export const findsSame = (one: SearchRequest, other: SearchRequest): boolean => {
  const plain = (request: SearchRequest): string =>
    writeRequest({ ...request, query: request.query.trim(), sort: 'best', page: 1 }).toString();
  return plain(one) === plain(other);
};
