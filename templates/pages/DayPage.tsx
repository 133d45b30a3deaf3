import type { VNode } from 'preact';
import { periodPath } from '../../src/addresses.ts';
import { toDateParts } from '../../src/locales/formatDate.ts';
import type { DayCount, DayPage as Page } from '../../src/plan/pages.ts';
import { ArticleList } from '../components/ArticleList.tsx';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { PeriodTurn, toPeriods } from '../components/PeriodTurn.tsx';
import { splitDate, toWeekday } from '../dates.ts';
import type { View } from '../view.ts';

/** All articles of a day, by source; then the same day in other years. */
export function DayPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { words } = view;
  const { dates } = view.locale;
  const dayOfYear = view.say(dates.dayOfYear, toDateParts(view.locale, page.day));
  const name = view.period(page.day);
  const neighbours = toPeriods(page.neighbours, (each: DayCount) => ({ ...each, period: each.day }));
  const trail = [page.day.slice(0, 4), page.day.slice(0, 7)].map((period) => ({
    name: view.period(period),
    path: periodPath(period),
  }));
  return (
    <Document
      view={view}
      path={page.path}
      title={name}
      description={view.say(words.day.description, { day: name, articles: view.count(page.count) })}
      kind="page-day"
    >
      <PageHead view={view} trail={trail} title={name} aside={dates.weekdayNames[toWeekday(splitDate(page.day))]!}>
        <p>{view.count(page.count)}</p>
        <PeriodTurn view={view} label={words.turn} neighbours={neighbours} />
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
          <h2 id="other-years">{view.say(words.day.otherYears, { day: dayOfYear })}</h2>
          <ul class="counted">
            {page.otherYears.map((each) => (
              <li>
                <a href={view.to(each.path)}>{view.period(each.day.slice(0, 4))}</a>{' '}
                <small>{view.number(each.count)}</small>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PeriodTurn view={view} label={words.turnAgain} neighbours={neighbours} />
    </Document>
  );
}

/** Links to the sources further down the page. */
function GroupLinks({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  return (
    <nav aria-label={view.words.day.sources}>
      <ul class="counted">
        {page.groups.map(({ source }, index) => (
          <li>
            <a href={`#${toGroupId(index)}`}>{source.name}</a> <small>{view.number(source.count)}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const toGroupId = (index: number): string => `source-${index + 1}`;
