import type { Article, Day } from '../types.ts';
import { countDays, groupByPeriod, listDigest, toDayLists, type Archive, type Topic } from './archive.ts';
import { limits } from './limits.ts';
import { listing, neighboursOf } from './listing.ts';
import type { PagePlan } from './pagePlan.ts';
import type { MonthCount, TopicIndexPage, TopicMonthPage, TopicPage } from './pages.ts';
import { encodePath, folderPage } from './urls.ts';

/** The pages of all tags and sources, and their indexes. */
export function* planTopics(archive: Archive, code: string): Generator<PagePlan> {
  for (const topics of [archive.tags, archive.sources]) for (const topic of topics.values()) yield* planTopic(archive, topic, code);
  yield planIndex('tag-index', '/tags/', archive.tags, code);
  yield planIndex('source-index', '/sources/', archive.sources, code);
}

function planIndex(kind: TopicIndexPage['kind'], folder: string, topics: ReadonlyMap<string, Topic>, code: string): PagePlan {
  return listing<TopicIndexPage>(code, [], {
    kind,
    ...folderPage(folder),
    topics: [...topics.values()].map(({ name, path, articles }) => ({ name, path, count: articles.length, ...span(articles) })),
  });
}

function* planTopic(archive: Archive, topic: Topic, code: string): Generator<PagePlan> {
  const { articles, name } = topic;
  const complete = articles.length <= limits.completeTopic;
  const pathOf = (period: string): string => encodePath(folderOf(topic, period));
  const months = [...groupByPeriod(articles, 7)];
  const monthCounts = months.map(([month, own]): MonthCount => ({ month, path: pathOf(month), count: own.length }));
  const shown = complete ? articles : newestDays(articles);
  yield listing<TopicPage, 'days'>(
    code,
    [listDigest(shown)],
    {
      kind: topic.kind,
      ...folderPage(topic.folder),
      name,
      count: articles.length,
      homeUrl: topic.homeUrl,
      ...span(articles),
      complete,
      months: monthCounts.toReversed(),
    },
    () => ({ days: toDayLists(archive, shown) }),
  );
  if (complete) return;

  for (const [index, [month, own]] of months.entries()) {
    const split = own.length > limits.topicMonthItems;
    const neighbours = neighboursOf(monthCounts, index);
    yield planPeriod(archive, topic, month, own, { neighbours, split: split ? countDays(own, pathOf) : [] }, code);
    if (!split) continue;
    const days = [...groupByPeriod(own, 10)];
    const dayCounts = days.map(([day, ofDay]): MonthCount => ({ month: day, path: pathOf(day), count: ofDay.length }));
    for (const [dayIndex, [day, ofDay]] of days.entries()) {
      yield planPeriod(archive, topic, day, ofDay, { neighbours: neighboursOf(dayCounts, dayIndex), split: [] }, code);
    }
  }
}

function planPeriod(archive: Archive, topic: Topic, period: string, articles: readonly Article[], rest: Pick<TopicMonthPage, 'neighbours' | 'split'>, code: string): PagePlan {
  const shown = rest.split.length > 0 ? [] : articles;
  return listing<TopicMonthPage, 'days'>(
    code,
    [listDigest(shown)],
    {
      kind: `${topic.kind}-month`,
      ...folderPage(folderOf(topic, period)),
      topic: { name: topic.name, path: topic.path },
      period,
      count: articles.length,
      ...rest,
    },
    () => ({ days: toDayLists(archive, shown) }),
  );
}

/** `/tags/金正恩/` and `2021-01` → `/tags/金正恩/2021/01/` */
const folderOf = (topic: Topic, period: string): string => `${topic.folder}${period.replaceAll('-', '/')}/`;

const span = (articles: readonly Article[]): { firstDay: Day; lastDay: Day } => {
  const days = articles.map((article) => article.day).sort();
  return { firstDay: days[0]!, lastDay: days.at(-1)! };
};

/** The newest days of a large topic: whole days until there are enough articles, one day at least. */
function newestDays(articles: readonly Article[]): readonly Article[] {
  const days = [...groupByPeriod(articles, 10).values()].reverse();
  const shown: Article[] = [];
  for (const day of days) {
    if (shown.length > 0 && shown.length + day.length > limits.topicItems) break;
    shown.unshift(...day);
  }
  return shown;
}
