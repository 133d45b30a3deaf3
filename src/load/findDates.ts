/** Collects the dates of a post, as written. Nothing is decided here: see `src/enrich/weighDates.ts`. */
import { dateKeys } from './dateKeys.ts';
import { findDatesInBody } from './findDatesInBody.ts';
import { findDayInPath, findDayInUrl } from './findDayInPath.ts';
import { readDate, vaguenessOf } from './readDate.ts';
import type { DateWitness, WrittenDate } from '../types.ts';

/** Where a post may say when it was published. */
export interface PlacesOfDates {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Text of the comment timestamp. */
  readonly stamp: string | null;
  /** The line under the heading. */
  readonly dateLine: WrittenDate | null;
  readonly file: string;
  readonly url: string | null;
  readonly bodyHtml: string;
}

/** The text of a date key that is no date. */
export interface UnreadDate {
  readonly key: string;
  readonly text: string;
  /** What it leaves open, if it does. */
  readonly vague: ReturnType<typeof vaguenessOf>;
}

export interface FoundDates {
  readonly dates: readonly DateWitness[];
  readonly unread: readonly UnreadDate[];
}

/**
 * Collects the dates of a post. The body is searched only if neither key nor comment nor date line gives one.
 *
 * @example findDates({ frontMatter: { date: '2020-08' }, … }).unread
 * // [{ key: 'date', text: '2020-08', vague: 'a month' }]
 */
export function findDates(places: PlacesOfDates): FoundDates {
  const { published, updated, unread } = readKeys(places.frontMatter);
  const dates: DateWitness[] = [];
  const add = (origin: DateWitness['origin'], date: WrittenDate | null): void => {
    if (date !== null) dates.push({ origin, date });
  };
  add('comment', readStamp(places.stamp));
  add('front-matter', published);
  add('date-line', places.dateLine);
  if (dates.length === 0) dates.push(...findDatesInBody(places.bodyHtml));
  add('file-name', findDayInPath(places.file));
  add('url', places.url === null ? null : findDayInUrl(places.url));
  add('front-matter-update', updated);
  return { dates, unread };
}

/** Seconds or milliseconds since 1970. Null for `NaN` and anything else. */
const readStamp = (stamp: string | null): WrittenDate | null =>
  stamp !== null && /^\d{9,13}(?:\.\d{1,9})?$/.test(stamp) ? readDate(stamp) : null;

interface ReadKeys {
  readonly published: WrittenDate | null;
  readonly updated: WrittenDate | null;
  readonly unread: readonly UnreadDate[];
}

/** The first key of each kind that holds a date; every text before it that does not is noted. */
function readKeys(data: Readonly<Record<string, unknown>>): ReadKeys {
  const unread: UnreadDate[] = [];
  const first = (keys: readonly string[]): WrittenDate | null => {
    for (const key of keys) {
      const text = toText(data[key]);
      if (text === null || (dateKeys.notOnlyDates.includes(key) && dateKeys.yesAndNo.test(text))) continue;
      const date = readDate(text);
      if (date !== null) return date;
      unread.push({ key, text, vague: vaguenessOf(text) });
    }
    return null;
  };
  const isWiki = dateKeys.wiki.every((key) => Object.hasOwn(data, key));
  const published = first(isWiki ? dateKeys.published.filter((key) => key !== 'date') : dateKeys.published);
  const updated = first(isWiki ? ['dateCreated', 'date', ...dateKeys.updated] : dateKeys.updated);
  return { published, updated, unread };
}

/** Nothing written is nothing wrong: `date: ""`, `date:`, `date: null`, `date: ~`. */
function toText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value).slice(0, 200);
  return text === '' || text === '~' || text.toLowerCase() === 'null' ? null : text;
}

/**
 * Message and hint of a problem.
 *
 * @example describeUnread({ key: 'date', text: '2020-08', vague: 'a month' })[0]
 * // 'date: “2020-08” is a month and no day; other dates of the post are used'
 */
export function describeUnread({ key, text, vague }: UnreadDate): readonly [message: string, hint: string] {
  const quoted =
    text.length > maxQuotedChars ? `${text.slice(0, maxQuotedChars).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return [
    `${key}: “${quoted}” ${vague === null ? 'is no date that can be read' : `is ${vague} and no day`}; ` +
      'other dates of the post are used',
    'write it as 2020-08-03 21:30, with a zone such as +0800 if it is not the publisher’s',
  ];
}

const maxQuotedChars = 80;

/** Files that stand beside notes in a folder and are none. */
const notNotes = /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|index)(?:\.\w+)?$/i;

/** A file without any part of a saved post is one if its path names a day, or its first lines do. */
export const isDatedNote = (file: string, dates: readonly DateWitness[]): boolean =>
  dates.length > 0 && !notNotes.test(file);
