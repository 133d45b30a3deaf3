/**
 * Calendar arithmetic with the texts that pages have (`2021`, `2021-01`, `2021-01-08`, ISO instants). It reads the text
 * or counts in UTC, so the machine's clock and time zone do not matter.
 */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** `2021-01-08` → `{ year: 2021, month: 1, day: 8 }`; a missing month or day counts as the first. */
export function splitDate(period: string): CalendarDate {
  const [year = 1970, month = 1, day = 1] = period.split('-').map(Number);
  return { year, month, day };
}

/** 0 is Sunday: `2021-01-08` → 5. */
export function toWeekday(date: CalendarDate): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
}

/** `2024-02` → 29. */
export function countDays(month: string): number {
  const { year, month: number } = splitDate(month);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/**
 * Day and time of an instant, in its own offset: `2023-09-13T13:07:00+08:00` → day `2023-09-13`, time `13:07`. The
 * offset is that of the source, so this is the time for the publisher's readers.
 */
export function splitInstant(iso: string): { readonly day: string; readonly time: string } {
  return { day: iso.slice(0, 10), time: iso.slice(11, 16) };
}
