import type { Day } from '../types.ts';

/**
 * Reads a day with a year of the Republic of China. Null if there is no such day.
 *
 * @param stamp - year, month and day without separators, 6 or 7 digits
 * @example rocDay('1120913') // '2023-09-13'
 * @example rocDay('1121399') // null
 */
export function rocDay(stamp: string): Day | null {
  const match = /^(\d{2,3})(\d{2})(\d{2})$/.exec(stamp);
  if (!match) return null;
  const year = Number(match[1]) + 1911;
  const month = Number(match[2]);
  const day = Number(match[3]);
  const date = new Date(Date.UTC(year, month - 1, day));
  const onCalendar = month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return onCalendar ? (date.toISOString().slice(0, 10) as Day) : null;
}
