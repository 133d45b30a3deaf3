/** Counts, while shards are searched, how many articles each value of each filter would find. */
import type { TableRow } from '../../search/format/documentTable.ts';
import type { FacetCounts, ValueCount } from '../messages.ts';
import { spanOfFilters, type Filters } from '../searchRequest.ts';

/** A result can have very many tags. The most frequent are listed, and those that are chosen. */
const maxListedTags = 16;

export interface FacetCounter {
  /** Counts an article that fits the query; true if it fits all filters. */
  add(row: TableRow): boolean;
  counts(): FacetCounts;
}

/** @param filters - those of the request; an article counts for a value if it fits all other filters */
export function countFacets(filters: Filters): FacetCounter {
  const { firstDay, lastDay } = spanOfFilters(filters);
  const chosen = { sources: new Set(filters.sources), tags: new Set(filters.tags), langs: new Set(filters.langs) };
  // `fitting` counts with all filters but its own, `known` without any: a value without hits stays in the list.
  const fitting = { sources: newCounts(), tags: newCounts(), langs: newCounts(), months: newCounts() };
  const known = { sources: newCounts(), tags: newCounts(), langs: newCounts() };

  return {
    add: ({ source, tags, lang, day }) => {
      const fits = {
        sources: chosen.sources.size === 0 || chosen.sources.has(source),
        tags: chosen.tags.size === 0 || tags.some((tag) => chosen.tags.has(tag)),
        langs: chosen.langs.size === 0 || chosen.langs.has(lang),
        days: firstDay <= day && day <= lastDay,
      };
      increase(known.sources, source);
      increase(known.langs, lang);
      for (const tag of tags) increase(known.tags, tag);
      if (fits.tags && fits.langs && fits.days) increase(fitting.sources, source);
      if (fits.sources && fits.langs && fits.days) for (const tag of tags) increase(fitting.tags, tag);
      if (fits.sources && fits.tags && fits.days) increase(fitting.langs, lang);
      if (fits.sources && fits.tags && fits.langs) increase(fitting.months, day.slice(0, 7));
      return fits.sources && fits.tags && fits.langs && fits.days;
    },
    counts: () => ({
      sources: list(known.sources, fitting.sources, chosen.sources, Infinity),
      tags: list(known.tags, fitting.tags, chosen.tags, maxListedTags),
      langs: list(known.langs, fitting.langs, chosen.langs, Infinity),
      months: [...fitting.months]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => (a.value < b.value ? -1 : 1)),
    }),
  };
}

type Counts = Map<string, number>;
const newCounts = (): Counts => new Map();
const increase = (counts: Counts, value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);

/** In the order of frequency without filters, which stays the same when a filter is set. */
function list(known: Counts, fitting: Counts, chosen: ReadonlySet<string>, max: number): ValueCount[] {
  const frequent = [...known].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([value]) => value);
  const values = [...new Set([...frequent.slice(0, max), ...chosen])];
  return values.map((value) => ({ value, count: fitting.get(value) ?? 0 }));
}
