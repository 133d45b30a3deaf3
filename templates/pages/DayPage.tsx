import type { VNode } from 'preact';
import type { DayCount, DayPage as Page } from '../../src/plan/pages.ts';
import { toPeriodPath } from '../addresses.ts';
import { ArticleList } from '../components/ArticleList.tsx';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { PeriodTurn, toPeriods } from '../components/PeriodTurn.tsx';
import { splitDate, toWeekday } from '../dates.ts';
import { formatNumber } from '../formatNumber.ts';
import type { View } from '../view.ts';

/** Everything of one day, by source; then the same day in other years. */
export function DayPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { strings } = view;
  const name = view.period(page.day);
  const date = splitDate(page.day);
  const neighbours = toPeriods(page.neighbours, (each: DayCount) => ({ ...each, period: each.day }));
  const trail = [page.day.slice(0, 4), page.day.slice(0, 7)].map((period) => ({
    name: view.period(period),
    path: toPeriodPath(period),
  }));
  return (
    <Document
      view={view}
      path={page.path}
      title={name}
      description={strings.day.description(name, view.count(page.count))}
      kind="page-day"
    >
      <PageHead view={view} trail={trail} title={name} aside={strings.formatWeekday(toWeekday(date))}>
        <p>{view.count(page.count)}</p>
        <PeriodTurn view={view} label={strings.turn} neighbours={neighbours} />
        {page.groups.length > 1 && <GroupLinks view={view} page={page} />}
      </PageHead>
      {page.groups.map((group, index) => (
        <section class="group">
          <h2 id={toGroupId(index)}>
            <a href={view.to(group.source.path)}>{group.source.name}</a> <small>{view.count(group.source.count)}</small>
          </h2>
          <ArticleList view={view} items={group.items} showSource={false} />
        </section>
      ))}
      {page.otherYears.length > 0 && (
        <nav class="other-years" aria-labelledby="other-years">
          <h2 id="other-years">{strings.day.otherYears(strings.formatDayOfYear(date.month, date.day))}</h2>
          <ul class="counted">
            {page.otherYears.map((each) => (
              <li>
                <a href={view.to(each.path)}>{view.period(each.day.slice(0, 4))}</a>{' '}
                <small>{formatNumber(each.count)}</small>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PeriodTurn view={view} label={strings.turnAgain} neighbours={neighbours} />
    </Document>
  );
}

/** Links to the sources further down the page. */
function GroupLinks({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  return (
    <nav aria-label={view.strings.day.sources}>
      <ul class="counted">
        {page.groups.map(({ source }, index) => (
          <li>
            <a href={`#${toGroupId(index)}`}>{source.name}</a> <small>{formatNumber(source.count)}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const toGroupId = (index: number): string => `source-${index + 1}`;
