import { folderPage, periodPath } from '../addresses.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { Day } from '../types.ts';
import { groupBy } from '../groupBy.ts';
import { compare } from '../compare.ts';
import { countArticles, countDays, groupByPeriod, type Archive, type Topic } from './archive.ts';
import { limits } from './limits.ts';
import { neighboursOf, planListing, planPage } from './listing.ts';
import type { PagePlan } from './pagePlan.ts';
import type { CountedLink, DayPage } from './pages.ts';

/** Plans the pages of days, months and years. */
export function* planDates(archive: Archive): Generator<PagePlan> {
  const days = countDays(archive.days);
  const sameDate = groupBy(days, (day) => day.day.slice(5));
  for (const [index, day] of days.entries()) {
    const articles = archive.days.get(day.day)!;
    const others = sameDate.get(day.day.slice(5))!.filter((other) => other.day !== day.day);
    yield planListing(
      articles,
      {
        kind: 'day' as const,
        ...folderPage(day.path),
        day: day.day,
        count: day.count,
        neighbours: neighboursOf(days, index),
        otherYears: others.toReversed(),
      },
      (facts) => ({ ...facts, groups: groupBySource(archive, articles) }),
    );
  }

  const months = [...groupByPeriod(archive.days, 7)];
  const monthCounts = months.map(([month, own]) => ({ month, path: periodPath(month), count: countArticles(own) }));
  for (const [index, [month, own]] of months.entries()) {
    yield planPage({
      kind: 'month',
      ...folderPage(periodPath(month)),
      month,
      count: countArticles(own),
      days: countDays(own),
      sources: countTopics(own, (article) => [archive.sourceOf(article)]),
      tags: countTopics(own, archive.tagsOf).slice(0, limits.shownTags),
      neighbours: neighboursOf(monthCounts, index),
    });
  }

  const years = [...groupByPeriod(archive.days, 4)];
  const yearLinks = years.map(
    ([year, own]): CountedLink => ({ name: year, path: periodPath(year), count: countArticles(own) }),
  );
  for (const [index, [year, own]] of years.entries()) {
    yield planPage({
      kind: 'year',
      ...folderPage(periodPath(year)),
      year,
      count: countArticles(own),
      months: [...groupByPeriod(own, 7)].map(([month, ofMonth]) => ({
        month,
        path: periodPath(month),
        count: countArticles(ofMonth),
        days: countDays(ofMonth),
      })),
      neighbours: neighboursOf(yearLinks, index),
    });
  }
}

/** Counts how many of these articles each topic has; most frequent first, then by key. */
function countTopics(
  days: readonly (readonly [Day, readonly ArticleEntry[]])[],
  topicsOf: (article: ArticleEntry) => readonly Topic[],
): CountedLink[] {
  const counts = new Map<Topic, number>();
  for (const [, articles] of days)
    for (const article of articles)
      for (const topic of topicsOf(article)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || compare(a.key, b.key))
    .map(([{ name, path }, count]) => ({ name, path, count }));
}

function groupBySource(archive: Archive, articles: readonly ArticleEntry[]): DayPage['groups'] {
  return [...groupBy(articles, archive.sourceOf)]
    .sort(([a, own], [b, others]) => others.length - own.length || compare(a.key, b.key))
    .map(([{ path }, own]) => ({
      source: { name: own.at(-1)!.shown.sourceName, path, count: own.length },
      items: own.toReversed().map(archive.itemOf),
    }));
}
