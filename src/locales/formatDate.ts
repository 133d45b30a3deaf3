/** Formats dates for a locale. They are read as text, so the machine's clock and time zone do not matter. */
import { format, type NumberStyle } from './format.ts';
import type { Locale } from './words.ts';

/** The part of a locale that formats dates. */
export type DateStyle = NumberStyle & {
  readonly dates: Pick<Locale['dates'], 'day' | 'month' | 'monthNames' | 'monthsShort'>;
};

/** The values for placeholders of date patterns; those that the period does not have are empty. */
export interface DateParts extends Readonly<Record<'year' | 'month' | 'monthName' | 'monthShort' | 'day', string>> {}

/** `2021-01` → `{ year: '2021', month: '1', monthName: 'January', monthShort: 'Jan', day: '' }` */
export function toDateParts({ dates }: Pick<DateStyle, 'dates'>, period: string): DateParts {
  const [year, month, day] = period.split('-').map(Number);
  const ofMonth = (names: readonly string[]): string => (month === undefined ? '' : (names[month - 1] ?? ''));
  return {
    year: String(year),
    month: String(month ?? ''),
    monthName: ofMonth(dates.monthNames),
    monthShort: ofMonth(dates.monthsShort),
    day: String(day ?? ''),
  };
}

/** @example formatDay(en, '2021-01-08') // '8 January 2021' */
export const formatDay = (style: DateStyle, day: string): string =>
  format(style, style.dates.day, toDateParts(style, day));

/** @example formatMonth(zhHant, '2021-01') // '2021年1月' */
export const formatMonth = (style: DateStyle, month: string): string =>
  format(style, style.dates.month, toDateParts(style, month));

/** A year, month or day: `2021-01` → 2021年1月. */
export function formatPeriod(locale: Locale, period: string): string {
  if (period.length <= 4) return format(locale, locale.dates.year, toDateParts(locale, period));
  return period.length <= 7 ? formatMonth(locale, period) : formatDay(locale, period);
}
