import { digestOf } from '../digest.ts';
import type { ListingPage, PagePlan } from './pagePlan.ts';
import type { Neighbours } from './pages.ts';

/**
 * Plans a page whose draft is complete. What is dear to make and already stands in `shown` as a digest is added by
 * `more`, only if the page is rendered.
 */
export function listing<P extends ListingPage, K extends keyof P = never>(
  code: string,
  shown: readonly string[],
  page: Omit<P, K> & Pick<P, 'kind' | 'file'>,
  more?: () => Pick<P, K>,
): PagePlan {
  return {
    kind: page.kind,
    file: page.file,
    digest: digestOf(code, ...shown, JSON.stringify(page)),
    draft: () => ({ kind: 'listing', page: { ...page, ...more?.() } as unknown as P }),
  };
}

/** What stands before and after an item; of lists that run from old to new. */
export function neighboursOf<T>(items: readonly T[], index: number): Neighbours<T> {
  return { earlier: items[index - 1] ?? null, later: items[index + 1] ?? null };
}
