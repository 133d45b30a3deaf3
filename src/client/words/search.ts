/** What the search page says to readers: the words of the site, ready to be called. */
import { format, formatNumber, type Values } from '../../locales/format.ts';
import { formatDay, formatMonth } from '../../locales/formatDate.ts';
import type { Message } from '../../locales/words.ts';
import type { Note } from '../../search/query/query.ts';
import type { NoResultsReport, Suggestion } from '../messages.ts';
import { searchData } from './searchData.ts';

const { search: words, dates } = searchData;

const say = <Name extends string>(message: Message<Name> | string, values: Values<Name>): string =>
  format(searchData, message, values);

const day = (of: string): string => formatDay(searchData, of);
const month = (of: string): string => formatMonth(searchData, of);

/** `2019`, `2021` → `2019–2021` */
const years = (first: string, last: string): string => (first === last ? first : say(dates.years, { first, last }));

function reason({ reason: kind, missing, unfiltered }: NoResultsReport): string {
  const { reasons, missingPart, missingSeparator } = words;
  if (kind === 'apart') return reasons.apart;
  if (kind === 'filtered') return unfiltered > 0 ? say(reasons.filtered, { count: unfiltered }) : reasons.noneInDays;
  return say(reasons.missing, { parts: missing.map((text) => say(missingPart, { text })).join(missingSeparator) });
}

const suggestion = ({ kind, query, count }: Suggestion): string =>
  say(words.suggestion, { change: say(words.changes[kind], { query }), count });

export const searchWords = {
  ...words,
  count: (count: number): string => formatNumber(searchData, count),
  found: (count: number): string => say(words.found, { count }),
  noneFits: (query: string): string => say(words.noneFits, { query }),
  reason,
  suggestion,
  browseDay: (of: string): string => say(words.browseDay, { day: day(of) }),
  note: ({ kind, text }: Note): string => say(words.notes[kind], { text }),
  remove: (name: string): string => say(words.remove, { name }),
  add: (name: string): string => say(words.add, { name }),
  /** @param first - year, `2020` */
  searched: (first: string, last: string, wholeFirst: string, wholeLast: string): string =>
    say(words.searched, { years: years(first, last), allYears: years(wholeFirst, wholeLast) }),
  stopped: (span: string | null): string => (span === null ? words.stoppedAtOnce : say(words.stopped, { span })),
  more: (count: number): string => say(words.more, { count }),
  compactHits: (count: number): string => say(words.compactHits, { count }),
  failed: (spans: readonly string[]): string => say(words.failed, { spans: spans.join(words.spanSeparator) }),
  /** @param lang - of articles, such as `zh` */
  lang: (lang: string): string => (words.langNames as Readonly<Record<string, string>>)[lang] ?? lang,
  dateField: (label: string): string => say(words.dateField, { label }),
  monthCount: (of: string, count: number): string => say(words.monthCount, { month: month(of), count }),
  notCounted: (of: string): string => say(words.notCounted, { month: month(of) }),
  saving: (done: number, total: number): string => say(words.saving, { done, total }),
  /** @param of - `2021-01-08` */
  day,
  /** @param of - `2021-01` */
  month,
  span: (first: string, last: string): string =>
    first === last ? day(first) : say(dates.span, { first: day(first), last: day(last) }),
};
