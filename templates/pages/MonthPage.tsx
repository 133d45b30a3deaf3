import type { VNode } from 'preact';
import { periodPath } from '../../src/addresses.ts';
import type { MonthCount, MonthPage as Page } from '../../src/plan/pages.ts';
import { CountedLinks } from '../components/CountedLinks.tsx';
import { Document } from '../components/Document.tsx';
import { MonthCalendar } from '../components/MonthCalendar.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { PeriodTurn, toPeriods } from '../components/PeriodTurn.tsx';
import type { View } from '../view.ts';

/** A month as one large calendar, with its sources and tags. */
export function MonthPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { words } = view;
  const name = view.period(page.month);
  const year = page.month.slice(0, 4);
  return (
    <Document
      view={view}
      path={page.path}
      title={name}
      description={view.say(words.month.description, { month: name, articles: view.count(page.count) })}
      kind="page-month"
    >
      <PageHead view={view} trail={[{ name: view.period(year), path: periodPath(year) }]} title={name}>
        <p>{view.count(page.count)}</p>
        <PeriodTurn
          view={view}
          label={words.turn}
          neighbours={toPeriods(page.neighbours, (each: MonthCount) => ({ ...each, period: each.month }))}
        />
      </PageHead>
      <MonthCalendar
        view={view}
        month={page.month}
        days={page.days}
        max={Math.max(0, ...page.days.map((day) => day.count))}
      />
      {page.sources.length > 0 && (
        <section>
          <h2>{words.month.sources}</h2>
          <CountedLinks view={view} items={page.sources} />
        </section>
      )}
      {page.tags.length > 0 && (
        <section>
          <h2>{words.month.tags}</h2>
          <CountedLinks view={view} items={page.tags} />
        </section>
      )}
    </Document>
  );
}
