import { digestOf } from '../digest.ts';
import { planArticles } from './planArticles.ts';
import type { Archive } from './archive.ts';
import { planDates } from './planDates.ts';
import { planFront } from './planFront.ts';
import { planMoved, type MovedAddress } from './planMoved.ts';
import type { PagePlan, PageGroup } from './pagePlan.ts';
import type { OwnPage } from './pages.ts';
import { planTopicIndexes, planTopics } from './planTopics.ts';

/**
 * Plans the whole site, in groups of pages. Groups with many pages, or with pages that take long to plan, are planned
 * only if their key is new; the others are always planned. Keys and digests include what pages show; those of the
 * code and the settings are added in `src/site/planOutput.ts`.
 */
export function* planSite(
  archive: Archive,
  ownPages: readonly OwnPage[] = [],
  moved: readonly MovedAddress[] = [],
): Generator<PageGroup> {
  yield* planArticles(archive);
  yield* planTopics(archive);
  yield planNow('dates', planDates(archive));
  yield planNow('indexes', planTopicIndexes(archive));
  yield planNow('front', planFront(archive, ownPages));
  if (moved.length > 0) yield planNow('moved', planMoved(archive, moved));
}

/** Makes a group of pages that are quick to plan: their digests are its key. */
function planNow(name: string, plans: Iterable<PagePlan>): PageGroup {
  const pages = [...plans];
  return { name, key: digestOf(...pages.map(({ digest }) => digest)), pages: () => pages };
}
