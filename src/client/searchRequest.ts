/** Everything that a reader can ask of the search page: all of it stands in the page's address. */
import { toDaySpan, type DaySpan, earliestDay, latestDay } from '../search/query/readDates.ts';
import type { Day } from '../types.ts';

export type Sort = 'best' | 'newest' | 'oldest';

/** An article must fit every filter that has a value, with one of its values. */
export interface Filters {
  /** Ids. */
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly langs: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface SearchRequest extends Filters {
  readonly query: string;
  /** Other spellings of names in the query are searched for too. */
  readonly names: boolean;
  /** Spellings that shall not be. */
  readonly without: readonly string[];
  /** Characters must be those typed, not only those that fold to the same. */
  readonly exact: boolean;
  readonly sort: Sort;
  /** So many pages of hits are shown with their texts, at least one. */
  readonly page: number;
}

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

/** Names of the parameters are part of every kept address: they never change. */
const lists = { without: 'without', sources: 'source', tags: 'tag', langs: 'script' } as const;
type ListKey = keyof typeof lists;
const listKeys = Object.keys(lists) as ListKey[];

/**
 * Reads a request from the parameters of an address: `?q=渡輪&source=cna&from=2021-01-08&sort=oldest`. Whatever is
 * missing or makes no sense is as if nothing had been asked.
 */
export function readRequest(parameters: URLSearchParams): SearchRequest {
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page'));
  const values = Object.fromEntries(
    listKeys.map((key) => [key, [...new Set(parameters.getAll(lists[key]))].filter((value) => value !== '')]),
  ) as unknown as Record<ListKey, readonly string[]>;
  return {
    query: parameters.get('q') ?? '',
    names: parameters.get('names') === '1',
    exact: parameters.get('exact') === '1',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
    from: toDaySpan(parameters.get('from') ?? '')?.firstDay ?? null,
    to: toDaySpan(parameters.get('to') ?? '')?.lastDay ?? null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, 1_000) : 1,
    ...values,
  };
}

/** The parameters of a request; those that ask for nothing are left out. */
export function writeRequest(request: SearchRequest): URLSearchParams {
  const { query, names, exact, sort, from, to, page } = request;
  const parameters = new URLSearchParams();
  if (query.trim() === '') return parameters;
  parameters.set('q', query);
  if (names) parameters.set('names', '1');
  if (exact) parameters.set('exact', '1');
  if (sort !== 'best') parameters.set('sort', sort);
  for (const key of listKeys) for (const value of request[key]) parameters.append(lists[key], value);
  if (from !== null) parameters.set('from', from);
  if (to !== null) parameters.set('to', to);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

export const isFiltered = ({ sources, tags, langs, from, to }: Filters): boolean =>
  sources.length + tags.length + langs.length > 0 || from !== null || to !== null;

export const withoutFilters = { sources: [], tags: [], langs: [], from: null, to: null } as const;

export const spanOfFilters = ({ from, to }: Filters): DaySpan => ({
  firstDay: from ?? earliestDay,
  lastDay: to ?? latestDay,
});

/** Two requests that find the same, however it is sorted and shown. */
export const findsSame = (one: SearchRequest, other: SearchRequest): boolean => {
  const plain = (request: SearchRequest): string =>
    writeRequest({ ...request, query: request.query.trim(), sort: 'best', page: 1 }).toString();
  return plain(one) === plain(other);
};
