import { digestOf } from '../digest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import { listDigest } from './archive.ts';
import type { ListingPage, PagePlan } from './pagePlan.ts';
import type { Neighbours } from './pages.ts';

/**
 * Plans a page that lists articles. Its lists take long to make, so they are made only if the page is rendered.
 *
 * @param shown - the articles that it lists
 * @param facts - the page without its lists; together with the articles' digests, everything that it shows
 * @param make - makes the whole page
 */
export const planListing = <Facts extends Pick<ListingPage, 'kind' | 'file'>>(
  shown: readonly ArticleEntry[],
  facts: Facts,
  make: (facts: Facts) => ListingPage,
): PagePlan => ({
  kind: facts.kind,
  file: facts.file,
  digest: digestOf(listDigest(shown), JSON.stringify(facts)),
  items: shown.length,
  draft: () => ({ kind: 'listing', page: make(facts) }),
});

/** Plans a page that lists no articles. */
export const planPage = (page: ListingPage): PagePlan => planListing([], page, () => page);

/** The items before and after one, in a list from old to new. */
export function neighboursOf<T>(items: readonly T[], index: number): Neighbours<T> {
  return { earlier: items[index - 1] ?? null, later: items[index + 1] ?? null };
}
