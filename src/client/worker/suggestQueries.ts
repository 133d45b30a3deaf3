/** Finds out why there are no results, and suggests changes of the request; each is tried before it is suggested. */
import { isText, type Query, type Term } from '../../search/query/query.ts';
import type { NoResultsReport, Suggestion } from '../messages.ts';
import { isFiltered, withoutFilters, type SearchRequest } from '../searchRequest.ts';

const maxSuggestions = 5;

/** @param count - how many articles a request finds */
export async function suggestQueries({
  request,
  query,
  missing,
  unfiltered,
  count,
}: {
  readonly request: SearchRequest;
  readonly query: Query;
  readonly missing: readonly string[];
  readonly unfiltered: number;
  readonly count: (request: SearchRequest) => Promise<number>;
}): Promise<NoResultsReport> {
  const suggestions: Suggestion[] = [];
  for (const { kind, change } of possibleChanges(request, query)) {
    if (suggestions.length === maxSuggestions) break;
    // If a part is nowhere, "either part" finds no more than the other parts alone.
    if (kind === 'any-part' && missing.length > 0) continue;
    // Shorter pieces are tried only until two have helped.
    if (kind === 'shorter' && suggestions.filter((suggestion) => suggestion.kind === 'shorter').length >= 2) continue;
    const changed: SearchRequest = { ...request, ...change, page: 1 };
    const found = await count(changed);
    if (found > 0) suggestions.push({ kind, query: changed.query, request: changed, count: found });
  }
  const reason =
    unfiltered > 0 || (isFiltered(request) && missing.length === 0)
      ? 'filtered'
      : missing.length > 0
        ? 'missing'
        : 'apart';
  return { reason, missing, unfiltered, suggestions };
}

interface PossibleChange {
  readonly kind: Suggestion['kind'];
  readonly change: Partial<SearchRequest>;
}

function* possibleChanges(request: SearchRequest, query: Query): Generator<PossibleChange> {
  const { groups, excluded } = query;
  if (request.sources.length > 0) yield { kind: 'without-sources', change: { sources: [] } };
  if (request.tags.length > 0) yield { kind: 'without-tags', change: { tags: [] } };
  if (request.langs.length > 0) yield { kind: 'without-langs', change: { langs: [] } };
  if (request.from !== null || request.to !== null) {
    yield {
      kind: 'near-dates',
      change: { from: request.from && monthsFrom(request.from, -1), to: request.to && monthsFrom(request.to, 1) },
    };
    yield { kind: 'without-dates', change: { from: null, to: null } };
  }
  if (isFiltered(request)) yield { kind: 'without-filters', change: withoutFilters };
  if (request.exact) yield { kind: 'any-script', change: { exact: false } };
  if (!request.names) yield { kind: 'names', change: { names: true, without: [] } };
  const all = [...groups.flat(), ...excluded];
  const parts = groups.map(toText);
  const exclusions = excluded.map(({ raw }) => raw);
  const compose = (kept: readonly string[]): string => [...kept, ...exclusions].join(' ');
  const quoted = all.some((term) => isText(term) && term.quoted && /\s/.test(term.typed));
  if (quoted)
    yield {
      kind: 'unquoted',
      change: {
        query: all
          .map((term) => (isText(term) && term.quoted && !term.raw.startsWith('-') ? term.typed : term.raw))
          .join(' '),
      },
    };
  if (groups.length > 1 || (groups.length === 1 && exclusions.length > 0)) {
    for (const index of parts.keys())
      if (parts.length > 1)
        yield { kind: 'without-part', change: { query: compose(parts.filter((_, at) => at !== index)) } };
    if (exclusions.length > 0) yield { kind: 'without-part', change: { query: parts.join(' ') } };
    if (groups.length > 1 && groups.every((group) => group.every(isText)))
      yield { kind: 'any-part', change: { query: [parts.join(' OR '), ...exclusions].join(' ') } };
  }
  const [term] = groups.length === 1 && groups[0]?.length === 1 ? groups[0] : [];
  if (term !== undefined && isText(term))
    for (const shorter of shorterTexts(term.typed)) yield { kind: 'shorter', change: { query: shorter } };
}

const toText = (group: readonly Term[]): string => group.map(({ raw }) => raw).join(' OR ');

/** Without one character at either end, without two, the halves, the first and last two characters. */
function shorterTexts(text: string): string[] {
  const characters = [...text];
  const cut = (start: number, end: number): string => characters.slice(start, end).join('').trim();
  const { length } = characters;
  const half = Math.ceil(length / 2);
  const texts = [
    cut(0, length - 1),
    cut(1, length),
    cut(0, length - 2),
    cut(2, length),
    cut(0, half),
    cut(half, length),
    cut(0, 2),
    cut(length - 2, length),
  ];
  return [...new Set(texts)]
    .filter((shorter) => [...shorter].length > 1)
    .map((shorter) => (/["\s]|^-/.test(shorter) ? `"${shorter}"` : shorter));
}

/** `2021-01-31` and 1 → `2021-02-28`: the last day of the month if it has no such day. */
function monthsFrom<Text extends string>(day: Text, months: number): Text {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as Text;
}
