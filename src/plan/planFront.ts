import { filePage, folderPage, paths, periodPath } from '../addresses.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import { countArticles, groupByPeriod, toDayLists, type Archive, type Topic } from './archive.ts';
import { limits } from './limits.ts';
import { planListing, planPage } from './listing.ts';
import type { PagePlan } from './pagePlan.ts';
import type { CountedLink, OwnPage } from './pages.ts';

/** Plans the home, search and about pages, the archive's own pages, and the page for addresses that do not exist. */
export function* planFront(archive: Archive, ownPages: readonly OwnPage[]): Generator<PagePlan> {
  const { articles } = archive;
  const byDay = [...archive.days.keys()];
  const span = { firstDay: byDay[0] ?? null, lastDay: byDay.at(-1) ?? null };
  const sources = toLinks(archive.sources);
  const years = [...groupByPeriod(archive.days, 4)].reverse();
  const shown = newestItems(archive);

  yield planListing(
    shown,
    {
      kind: 'home' as const,
      ...folderPage(paths.home),
      count: articles.length,
      ...span,
      years: years.map(([year, own]) => ({
        year,
        path: periodPath(year),
        count: countArticles(own),
        months: [...groupByPeriod(own, 7)].map(([month, ofMonth]) => ({
          month,
          path: periodPath(month),
          count: countArticles(ofMonth),
        })),
      })),
      sources,
      tags: toLinks(archive.tags).slice(0, limits.shownTags),
    },
    (facts) => ({
      ...facts,
      days: toDayLists(archive, shown).map((list) => ({ ...list, count: archive.days.get(list.day)!.length })),
    }),
  );
  yield planPage({
    kind: 'search',
    ...folderPage(paths.search),
    years: years.map(([year, own]) => ({ name: year, path: periodPath(year), count: countArticles(own) })),
  });
  if (ownPages.every(({ path }) => path !== paths.about)) {
    yield planPage({ kind: 'about', ...folderPage(paths.about), count: articles.length, ...span, sources });
  }
  yield* ownPages.map(planPage);
  yield planPage({ kind: 'not-found', ...filePage(paths.notFound) });
}

const toLinks = (topics: ReadonlyMap<string, Topic>): CountedLink[] =>
  [...topics.values()].map(({ name, path, articles }) => ({ name, path, count: articles.length }));

/** The newest articles, by days; of the last day shown, only the newest part if it has too many. */
function newestItems(archive: Archive): readonly ArticleEntry[] {
  const shown: ArticleEntry[] = [];
  for (const articles of [...archive.days.values()].reverse()) {
    const room = limits.homeItems - shown.length;
    if (room <= 0) break;
    shown.unshift(...articles.slice(-room));
  }
  return shown;
}
