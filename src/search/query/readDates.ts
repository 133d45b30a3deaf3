/** Parses dates as readers write them: `2021-01-08`, `2021/1/8`, `2021年1月8日`, `110年1月8日`, and ranges of them. */
import type { Day } from '../../types.ts';

/** Includes both its first and its last day. */
export interface DaySpan {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const plain = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日號号])?)?$/;
/** Years of the Republic of China. Without 民國 only those of three digits: 99年 could be anything. */
const republic = /^(?:民[國国](\d{2,3})|(1\d\d))年(?:(\d{1,2})月(?:(\d{1,2})[日號号])?)?$/;

/** The first year of the Republic is 1912. */
const republicBefore = 1911;

export const earliestDay = '0000-01-01' as Day;
export const latestDay = '9999-12-31' as Day;

/**
 * The days of a year, a month or a day.
 *
 * @example toDaySpan('110年1月') // { firstDay: '2021-01-01', lastDay: '2021-01-31' }
 * @returns null if it is not a date, or one that does not exist: 2021-02-30
 */
export function toDaySpan(text: string): DaySpan | null {
  // Not `fold`: the page parses dates too, and should not load the table of characters for it.
  const folded = text.normalize('NFKC').trim();
  const [, plainYear, , plainMonth, plainDay] = plain.exec(folded) ?? [];
  if (plainYear !== undefined) return spanOf(Number(plainYear), plainMonth, plainDay);
  const [, year, month, day] = chinese.exec(folded) ?? [];
  if (year !== undefined) return spanOf(Number(year), month, day);
  const [, longYear, shortYear, republicMonth, republicDay] = republic.exec(folded) ?? [];
  const republicYear = longYear ?? shortYear;
  return republicYear === undefined ? null : spanOf(Number(republicYear) + republicBefore, republicMonth, republicDay);
}

/** The days of `2021-01..2021-03`; one end may be open. */
export function toDayRange(text: string): DaySpan | null {
  const [, from = '', to = ''] = /^(.*?)\.\.(.*)$/.exec(text) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? earliestDay : toDaySpan(from)?.firstDay;
  const last = to === '' ? latestDay : toDaySpan(to)?.lastDay;
  return first === undefined || last === undefined || first > last ? null : { firstDay: first, lastDay: last };
}

function spanOf(year: number, month: string | undefined, day: string | undefined): DaySpan | null {
  if (month === undefined) return { firstDay: toDay(year, 1, 1), lastDay: toDay(year, 12, 31) };
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  if (day === undefined) return { firstDay: toDay(year, number, 1), lastDay: toDay(year, number, days) };
  if (Number(day) < 1 || Number(day) > days) return null;
  return { firstDay: toDay(year, number, Number(day)), lastDay: toDay(year, number, Number(day)) };
}

const toDay = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as Day;
const two = (number: number): string => String(number).padStart(2, '0');

/** The days in both spans; null if there is no such day. */
export function intersect(one: DaySpan, other: DaySpan): DaySpan | null {
  const later = (a: Day, b: Day): Day => (a > b ? a : b);
  const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
  const firstDay = later(one.firstDay, other.firstDay);
  const lastDay = earlier(one.lastDay, other.lastDay);
  return firstDay > lastDay ? null : { firstDay, lastDay };
}

/** The days from the first of both spans to the last. */
export function unite(one: DaySpan | null, { firstDay, lastDay }: DaySpan): DaySpan {
  if (one === null) return { firstDay, lastDay };
  return {
    firstDay: one.firstDay < firstDay ? one.firstDay : firstDay,
    lastDay: one.lastDay > lastDay ? one.lastDay : lastDay,
  };
}
