import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import type { MonthCount, TopicMonthPage as Page } from '../../src/plan/pages.ts';
import { DayLists } from '../components/ArticleList.tsx';
import { Document } from '../components/Document.tsx';
import { MonthCalendar } from '../components/MonthCalendar.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { PeriodTurn, toPeriods } from '../components/PeriodTurn.tsx';
import type { View } from '../view.ts';

/** One month of a tag or source; if it has too many articles, a calendar with links to its days. */
export function TopicMonthPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { words } = view;
  const isTag = page.kind === 'tag-month';
  const period = view.period(page.period);
  const neighbours = toPeriods(page.neighbours, (each: MonthCount) => ({ ...each, period: each.month }));
  const index = isTag ? { name: words.tags, path: paths.tags } : { name: words.sources, path: paths.sources };
  return (
    <Document
      view={view}
      path={page.path}
      title={view.say(words.titled, { name: page.topic.name, part: period })}
      description={view.say(words.topic.description, {
        name: page.topic.name,
        articles: view.count(page.count),
        span: period,
      })}
      kind="page-topic-month"
    >
      <PageHead view={view} trail={[index, page.topic]} title={page.topic.name} aside={period}>
        <p>{view.count(page.count)}</p>
        <PeriodTurn view={view} label={words.turn} neighbours={neighbours} />
      </PageHead>
      {page.split.length > 0 && (
        <MonthCalendar
          view={view}
          month={page.period.slice(0, 7)}
          days={page.split}
          max={Math.max(...page.split.map((day) => day.count))}
        />
      )}
      <DayLists view={view} days={page.days} showSource={isTag} />
      {page.days.length > 0 && <PeriodTurn view={view} label={words.turnAgain} neighbours={neighbours} />}
    </Document>
  );
}
