import { digestOf } from '../digest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { Day } from '../types.ts';
import {
  countArticles,
  countDays,
  groupByDay,
  groupByPeriod,
  listDigest,
  toDayLists,
  type Archive,
  type Topic,
} from './archive.ts';
import { limits } from './limits.ts';
import { neighboursOf, planListing, planPage } from './listing.ts';
import type { PagePlan, PageGroup } from './pagePlan.ts';
import type { MonthCount, TopicIndexPage, TopicMonthPage } from './pages.ts';
import { encodePath, folderPage, paths, periodFolder } from '../addresses.ts';

/** Plans the pages of all tags and sources, one group for each. */
export function* planTopics(archive: Archive): Generator<PageGroup> {
  for (const topics of [archive.tags, archive.sources]) {
    for (const topic of topics.values()) {
      const { kind, key, name, homeUrl, articles } = topic;
      yield {
        name: `${kind} ${key}`,
        key: digestOf(name, homeUrl ?? '', listDigest(articles)),
        pages: () => planTopic(archive, topic),
      };
    }
  }
}

/** Plans the lists of all tags and of all sources. */
export function* planTopicIndexes(archive: Archive): Generator<PagePlan> {
  yield planIndex('tag-index', paths.tags, archive.tags);
  yield planIndex('source-index', paths.sources, archive.sources);
}

const planIndex = (kind: TopicIndexPage['kind'], folder: string, topics: ReadonlyMap<string, Topic>): PagePlan =>
  planPage({
    kind,
    ...folderPage(folder),
    topics: [...topics.values()].map(({ name, path, articles }) => ({
      name,
      path,
      count: articles.length,
      ...span(articles),
    })),
  });

type Days = readonly (readonly [Day, readonly ArticleEntry[]])[];

const articlesOf = (days: Days): readonly ArticleEntry[] => days.flatMap(([, articles]) => articles);

function* planTopic(archive: Archive, topic: Topic): Generator<PagePlan> {
  const { articles, name } = topic;
  const complete = articles.length <= limits.completeTopic;
  const pathOf = (period: string): string => encodePath(folderOf(topic, period));
  const days = groupByDay(articles);
  const months = [...groupByPeriod(days, 7)];
  const monthCounts = months.map(
    ([month, own]): MonthCount => ({ month, path: pathOf(month), count: countArticles(own) }),
  );
  const shown = complete ? articles : newestDays(days);
  yield planListing(
    shown,
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
    (facts) => ({ ...facts, days: toDayLists(archive, shown) }),
  );
  if (complete) return;

  for (const [index, [month, own]] of months.entries()) {
    const split = countArticles(own) > limits.topicMonthItems;
    const neighbours = neighboursOf(monthCounts, index);
    yield planPeriod(archive, topic, month, own, { neighbours, split: split ? countDays(own, pathOf) : [] });
    if (!split) continue;
    const dayCounts = own.map(([day, { length: count }]): MonthCount => ({ month: day, path: pathOf(day), count }));
    for (const [dayIndex, ofDay] of own.entries()) {
      yield planPeriod(archive, topic, ofDay[0], [ofDay], { neighbours: neighboursOf(dayCounts, dayIndex), split: [] });
    }
  }
}

function planPeriod(
  archive: Archive,
  topic: Topic,
  period: string,
  days: Days,
  rest: Pick<TopicMonthPage, 'neighbours' | 'split'>,
): PagePlan {
  const shown = rest.split.length > 0 ? [] : articlesOf(days);
  return planListing(
    shown,
    {
      kind: `${topic.kind}-month` as const,
      ...folderPage(folderOf(topic, period)),
      topic: { name: topic.name, path: topic.path },
      period,
      count: countArticles(days),
      ...rest,
    },
    (facts) => ({ ...facts, days: toDayLists(archive, shown) }),
  );
}

/** `/tags/金正恩/` and `2021-01` → `/tags/金正恩/2021/01/` */
const folderOf = (topic: Topic, period: string): string => periodFolder(topic.folder, period);

/** First and last day. Articles are in the order of instants, which need not be that of days if zones differ. */
function span(articles: readonly ArticleEntry[]): { firstDay: Day; lastDay: Day } {
  let firstDay = articles[0]!.day;
  let lastDay = firstDay;
  for (const { day } of articles) {
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
}

/** The newest articles of a large topic: whole days until there are enough, at least one day. */
function newestDays(days: Days): readonly ArticleEntry[] {
  let first = days.length - 1;
  let count = days[first]![1].length;
  while (first > 0 && count + days[first - 1]![1].length <= limits.topicItems) {
    first -= 1;
    count += days[first]![1].length;
  }
  return articlesOf(days.slice(first));
}
