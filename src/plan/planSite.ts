import { digestOf } from '../digest.ts';
import { planArticles } from './planArticles.ts';
import type { Archive } from './archive.ts';
import { planDates } from './planDates.ts';
import { planFront } from './planFront.ts';
import type { PagePlan, PageGroup } from './pagePlan.ts';
import { planTopicIndexes, planTopics } from './planTopics.ts';

/**
 * The whole site, in units. What has many pages, or pages that are dear to plan, is planned only if its unit's key is
 * new; the rest is always planned.
 *
 * @param code - digest of everything that turns a page into HTML: templates, settings, this program
 */
export function* planSite(archive: Archive, code: string): Generator<PageGroup> {
  yield* planArticles(archive, code);
  yield* planTopics(archive, code);
  yield planNow('dates', planDates(archive, code));
  yield planNow('indexes', planTopicIndexes(archive, code));
  yield planNow('front', planFront(archive, code));
}

/** A unit whose pages cost so little that their own digests are its key. */
function planNow(name: string, plans: Iterable<PagePlan>): PageGroup {
  const pages = [...plans];
  return { name, key: digestOf(...pages.map(({ digest }) => digest)), pages: () => pages };
}
