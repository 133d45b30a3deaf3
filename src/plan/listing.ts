import { digestOf } from '../digest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import { listDigest } from './archive.ts';
import type { ListingPage, PagePlan } from './pagePlan.ts';
import type { Neighbours } from './pages.ts';

/**
 * Plans a page whose draft is complete but for its lists of articles: they are dear to make, and added by `more` only
 * if the page is rendered.
 *
 * @param shown - the articles that it lists
 */
export function listing<P extends ListingPage, K extends keyof P = never>(
  code: string,
  shown: readonly ArticleEntry[],
  page: Omit<P, K> & Pick<P, 'kind' | 'file'>,
  more?: () => Pick<P, K>,
): PagePlan {
  return {
    kind: page.kind,
    file: page.file,
    digest: digestOf(code, listDigest(shown), JSON.stringify(page)),
    items: shown.length,
    draft: () => ({ kind: 'listing', page: { ...page, ...more?.() } as unknown as P }),
  };
}

/** What stands before and after an item; of lists that run from old to new. */
export function neighboursOf<T>(items: readonly T[], index: number): Neighbours<T> {
  return { earlier: items[index - 1] ?? null, later: items[index + 1] ?? null };
}
