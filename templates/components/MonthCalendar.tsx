import type { VNode } from 'preact';
import { formatParts } from '../../src/locales/format.ts';
import { toDateParts } from '../../src/locales/formatDate.ts';
import type { DayCount } from '../../src/plan/pages.ts';
import { countDays, splitDate, toWeekday } from '../dates.ts';
import type { View } from '../view.ts';
import { CountCell } from './CountCell.tsx';

interface MonthCalendarProps {
  readonly view: View;
  /** `2021-01` */
  readonly month: string;
  /** Address of the month's page, if the caption should be a link to it. */
  readonly path?: string;
  readonly days: readonly DayCount[];
  /** The count of the darkest shade. */
  readonly max: number;
}

/**
 * One month as a table: for each day with articles a link with its count, for the others plain text, so that the Tab
 * key leads from link to link (pywb #889).
 */
export function MonthCalendar({ view, month, path, days, max }: MonthCalendarProps): VNode {
  const { dates } = view.locale;
  const caption = view.period(month);
  const showDay = (number: number, day: DayCount | undefined): VNode => {
    if (day === undefined) return <td>{number > 0 && number}</td>;
    const values = { ...toDateParts(view.locale, day.day), count: day.count };
    const name = formatParts(view.locale, dates.dayCell, values, ['day', 'count']);
    return (
      <td>
        <CountCell view={view} path={day.path} label={String(number)} name={name} count={day.count} max={max} />
      </td>
    );
  };
  return (
    <table class="cal">
      <caption>{path === undefined ? caption : <a href={view.to(path)}>{caption}</a>}</caption>
      <thead>
        <tr>
          {dates.weekdays.map((_, index) => (
            <th scope="col">{dates.weekdays[(index + dates.firstWeekday) % 7]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toWeeks(month, dates.firstWeekday).map((week) => (
          <tr>
            {week.map((number) =>
              showDay(
                number,
                days.find((day) => splitDate(day.day).day === number),
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows of seven day numbers, 0 outside the month: `2021-01` from Sunday → [0 0 0 0 0 1 2], [3 …], … */
function toWeeks(month: string, firstWeekday: number): readonly (readonly number[])[] {
  const before = (toWeekday(splitDate(month)) - firstWeekday + 7) % 7;
  const last = countDays(month);
  const rows = Math.ceil((before + last) / 7);
  const toNumber = (index: number): number => (index < before || index >= before + last ? 0 : index - before + 1);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: 7 }, (_, column) => toNumber(row * 7 + column)));
}
