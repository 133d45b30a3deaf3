import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import type { CountedLink, YearPage as Page } from '../../src/plan/pages.ts';
import { Document } from '../components/Document.tsx';
import { MonthCalendar } from '../components/MonthCalendar.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { PeriodTurn, toPeriods } from '../components/PeriodTurn.tsx';
import type { View } from '../view.ts';

/** A year: the calendars of its months, all shaded by the same scale. */
export function YearPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { words } = view;
  const name = view.period(page.year);
  const max = Math.max(0, ...page.months.flatMap((month) => month.days.map((day) => day.count)));
  return (
    <Document
      view={view}
      path={page.path}
      title={name}
      description={view.say(words.month.description, { month: name, articles: view.count(page.count) })}
      kind="page-year"
    >
      <PageHead view={view} trail={[{ name: words.dates, path: paths.years }]} title={name}>
        <p>{view.count(page.count)}</p>
        <PeriodTurn
          view={view}
          label={words.turn}
          neighbours={toPeriods(page.neighbours, (each: CountedLink) => ({ ...each, period: each.name }))}
        />
      </PageHead>
      <div class="months">
        {page.months.map((month) => (
          <MonthCalendar view={view} month={month.month} path={month.path} days={month.days} max={max} />
        ))}
      </div>
    </Document>
  );
}
