import type { Article } from '../types.ts';
import { groupBy, groupByEach } from '../groupBy.ts';
import { compare, countDays, groupByPeriod, listDigest, type Archive, type Topic } from './archive.ts';
import { limits } from './limits.ts';
import { listing, neighboursOf } from './listing.ts';
import type { PagePlan } from './pagePlan.ts';
import type { CountedPlace, DayPage, MonthPage, YearPage } from './pages.ts';
import { folderPage, periodPath } from './urls.ts';

/** Day, month and year pages. */
export function* planDates(archive: Archive, code: string): Generator<PagePlan> {
  const days = countDays(archive.articles);
  const sameDate = groupBy(days, (day) => day.day.slice(5));
  for (const [index, day] of days.entries()) {
    const articles = archive.days.get(day.day)!;
    const others = sameDate.get(day.day.slice(5))!.filter((other) => other.day !== day.day).toReversed();
    yield listing<DayPage, 'groups'>(code, [listDigest(articles)], {
      kind: 'day',
      ...folderPage(day.path),
      day: day.day,
      count: day.count,
      neighbours: neighboursOf(days, index),
      otherYears: others,
    }, () => ({ groups: groupBySource(archive, articles) }));
  }

  const months = [...groupByPeriod(archive.articles, 7)];
  const monthCounts = months.map(([month, articles]) => ({ month, path: periodPath(month), count: articles.length }));
  for (const [index, [month, articles]] of months.entries()) {
    yield listing<MonthPage>(code, [], {
      kind: 'month',
      ...folderPage(periodPath(month)),
      month,
      count: articles.length,
      days: countDays(articles),
      sources: countTopics(articles, archive.sources, (article) => [article.source]),
      tags: countTopics(articles, archive.tags, (article) => article.tags.map(archive.keyOf)).slice(0, limits.shownTags),
      neighbours: neighboursOf(monthCounts, index),
    });
  }

  const years = [...groupByPeriod(archive.articles, 4)];
  const yearPlaces = years.map(([year, articles]): CountedPlace => ({ name: year, path: periodPath(year), count: articles.length }));
  for (const [index, [year, articles]] of years.entries()) {
    yield listing<YearPage>(code, [], {
      kind: 'year',
      ...folderPage(periodPath(year)),
      year,
      count: articles.length,
      months: [...groupByPeriod(articles, 7)].map(([month, own]) => ({ month, path: periodPath(month), count: own.length, days: countDays(own) })),
      neighbours: neighboursOf(yearPlaces, index),
    });
  }
}

/** How many of these articles each topic has; most first, then by key. */
function countTopics(articles: readonly Article[], topics: ReadonlyMap<string, Topic>, keysOf: (article: Article) => readonly string[]): CountedPlace[] {
  return [...groupByEach(articles, keysOf)]
    .sort(([keyA, a], [keyB, b]) => b.length - a.length || compare(keyA, keyB))
    .map(([key, own]) => ({ name: topics.get(key)!.name, path: topics.get(key)!.path, count: own.length }));
}

function groupBySource(archive: Archive, articles: readonly Article[]): { source: CountedPlace; items: ReturnType<Archive['itemOf']>[] }[] {
  const own = groupBy(articles, (article) => article.source);
  return [...own]
    .sort(([idA, a], [idB, b]) => b.length - a.length || compare(idA, idB))
    .map(([id, group]) => {
      const { path } = archive.sources.get(id)!;
      return { source: { name: group.at(-1)!.sourceName, path, count: group.length }, items: group.toReversed().map(archive.itemOf) };
    });
}

