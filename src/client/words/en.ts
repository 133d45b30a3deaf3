/** What the search page and the scripts of articles say to readers, in English. */
import type { Note } from '../../search/query/query.ts';
import type { Suggestion, NoResultsReport } from '../messages.ts';
import {
  formatCount,
  formatEnglishDay as formatDay,
  formatEnglishMonth as formatMonth,
  formatYears,
} from './numbers.ts';
import type { ArticleWords, SearchWords } from './zhHant.ts';

const articles = (count: number): string => (count === 1 ? '1 article' : `${formatCount(count)} articles`);

const notes: Readonly<Record<Note['kind'], (text: string) => string>> = {
  'open-quote': (text) => `The quotation mark is not closed; taken to reach to the end: “${text}”`,
  'empty-operator': (text) => `${text} needs a word on either side; it was left out`,
  'empty-field': (text) => `Nothing follows “${text}”; searched for as text`,
  'bad-date': (text) =>
    `“${text}” is not a date; all of it is searched for as text. Dates are written 2021-01-08 or 2021-01`,
  'only-excluded': (text) => `There are only words to exclude and none to find; searched for as text: “${text}”`,
  date: (text) => `“${text}” is taken as a date; to find these characters, use quotation marks: "${text}"`,
};

const suggestions: Readonly<Record<Suggestion['kind'], (query: string) => string>> = {
  'without-filters': () => 'Without any filter',
  'without-sources': () => 'From any source',
  'without-tags': () => 'With any tag',
  'without-langs': () => 'In any script',
  'without-dates': () => 'Of any date',
  'near-dates': () => 'One more month before and after',
  'any-script': () => 'Not only characters exactly as typed',
  names: () => 'Also by other spellings of the name',
  unquoted: (query) => `Without quotation marks: ${query}`,
  'without-part': (query) => `Only: ${query}`,
  'any-part': (query) => `Either one: ${query}`,
  shorter: (query) => `Shorter: ${query}`,
};

const reasons: Readonly<Record<NoResultsReport['reason'], (missing: readonly string[], unfiltered: number) => string>> =
  {
    missing: (missing) => `No article has ${missing.map((part) => `“${part}”`).join(' or ')}.`,
    apart: () => 'Each word was found, but never all of them in one article.',
    filtered: (_missing, unfiltered) =>
      unfiltered > 0
        ? `${unfiltered === 1 ? '1 article fits' : `${formatCount(unfiltered)} articles fit`}, but the filters leave none.`
        : 'There is none in the days of the filter.',
  };

export const searchWords: SearchWords = {
  fullStop: '. ',
  count: formatCount,
  found: (count) => `${articles(count)} found`,
  noneFits: (query) => `No article fits “${query}”`,
  reason: ({ reason, missing, unfiltered }) => reasons[reason](missing, unfiltered),
  suggestions: 'These would find something:',
  suggestion: ({ kind, query, count }) => `${suggestions[kind](query)} (${articles(count)})`,
  browseDay: (day) => `All news of ${formatDay(day)}`,
  note: ({ kind, text }) => notes[kind](text),
  alsoSearched: 'Also searched: ',
  remove: (name) => `Do not search for ${name}`,
  offer: 'This name has other spellings: ',
  add: (name) => `Also search for ${name}`,
  searched: (first, last, wholeFirst, wholeLast) =>
    `Searched ${formatYears(first, last)} of ${formatYears(wholeFirst, wholeLast)} …`,
  stop: 'Stop',
  stopped: (span) => (span === null ? 'Stopped before anything was searched.' : `Stopped; only ${span} was searched.`),
  goOn: 'Go on',
  more: (count) => `Show ${count} more`,
  compactHits: (count) => `${formatCount(count)} more, by date`,
  reorder: 'All searched: order by best match',
  failed: (spans) => `The index of ${spans.join(', ')} could not be read: the result is not complete.`,
  unavailable: 'The search index could not be read.',
  offline: 'There is no network: the search index cannot be read.',
  retry: 'Try again',
  filters: 'Filters',
  dates: 'Dates',
  sources: 'Sources',
  tags: 'Tags',
  langs: 'Script',
  lang: (lang) =>
    ({ 'zh-Hant': 'Traditional', 'zh-Hans': 'Simplified', zh: 'Chinese, the same in both', en: 'English' })[lang] ??
    lang,
  from: 'from',
  to: 'to',
  fromMonth: 'From which month',
  toMonth: 'To which month',
  dateField: (label) => `Dates, ${label}`,
  badDate: 'This is not a date',
  clearDates: 'Any date',
  clearFilters: 'Clear all filters',
  byMonth: 'Articles by month',
  monthCount: (month, count) => `${formatMonth(month)}, ${articles(count)}`,
  notCounted: (month) => `${formatMonth(month)}, outside the dates of the filter`,
  save: 'Save this result: ',
  saving: (done, total) => `Reading ${formatCount(done)} of ${formatCount(total)} …`,
  saved: 'Saved',
  saveFailed: 'Some articles could not be read; nothing was saved.',
  day: formatDay,
  month: formatMonth,
  span: (first, last) => (first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`),
};

export const articleWords: ArticleWords = {
  matchesHere: 'Matches in this article',
  matchOf: (place, count) => `Match ${place} of ${count}`,
  noMatchHere: 'The text of this article does not have it',
  earlierMatch: 'Earlier',
  laterMatch: 'Later',
  closeMatches: 'Close',
  lostPicture: 'This picture could not be loaded.',
  findPicture: 'Look for it in the Internet Archive',
};
