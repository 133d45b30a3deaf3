import type { VNode } from 'preact';
import { formatParts } from '../../src/locales/format.ts';
import { toDateParts } from '../../src/locales/formatDate.ts';
import type { MonthCount } from '../../src/plan/pages.ts';
import { splitDate } from '../dates.ts';
import type { View } from '../view.ts';
import { CountCell } from './CountCell.tsx';

/** A year and those of its months that have articles, in any order. */
export interface YearRow {
  readonly year: string;
  /** Address of the year's own page, if it has one. */
  readonly path: string | null;
  readonly count: number;
  readonly months: readonly MonthCount[];
}

interface YearMonthsProps {
  readonly view: View;
  /** In reading order. */
  readonly years: readonly YearRow[];
}

const monthNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Years as rows of twelve months, shaded by count: shows the extent of the archive, and links to every month. */
export function YearMonths({ view, years }: YearMonthsProps): VNode {
  const nameOf = ({ year }: YearRow): string => view.period(year);
  const max = Math.max(0, ...years.flatMap((year) => year.months.map((month) => month.count)));
  return (
    <ol class="years">
      {years.map((year) => (
        <li>
          <h3>
            {year.path === null ? nameOf(year) : <a href={view.to(year.path)}>{nameOf(year)}</a>}{' '}
            <small>{view.count(year.count)}</small>
          </h3>
          <ol>
            {monthNumbers.map((number) => (
              <MonthCell view={view} number={number} year={year} max={max} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface MonthCellProps {
  readonly view: View;
  readonly number: number;
  readonly year: YearRow;
  readonly max: number;
}

function MonthCell({ view, number, year, max }: MonthCellProps): VNode {
  const month = year.months.find((each) => splitDate(each.month).month === number);
  const { locale } = view;
  const label = locale.dates.monthsShort[number - 1]!;
  if (month === undefined) return <li>{label}</li>;
  const values = { ...toDateParts(locale, month.month), count: month.count };
  return (
    <li>
      <CountCell
        view={view}
        path={month.path}
        label={label}
        name={formatParts(locale, locale.dates.monthCell, values, ['monthShort', 'count'])}
        count={month.count}
        max={max}
      />
    </li>
  );
}

/** Groups months, newest first, by year, for the page of a tag or source. */
export function groupByYear(months: readonly MonthCount[]): readonly YearRow[] {
  const years = new Map<string, MonthCount[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years].map(([year, own]) => ({
    year,
    path: null,
    count: own.reduce((sum, month) => sum + month.count, 0),
    months: own,
  }));
}
