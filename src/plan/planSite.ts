import { planArticles } from './planArticles.ts';
import type { Archive } from './archive.ts';
import { planDates } from './planDates.ts';
import { planFront } from './planFront.ts';
import type { PagePlan, TextOf } from './pagePlan.ts';
import { planTopics } from './planTopics.ts';

/**
 * The whole site: every page with the digest of all that it shows. Nothing is rendered here, and no text is read.
 *
 * @param code - digest of everything that turns a page into HTML: templates, settings, this program
 */
export function* planSite(archive: Archive, textOf: TextOf, code: string): Generator<PagePlan> {
  yield* planArticles(archive, textOf, code);
  yield* planDates(archive, code);
  yield* planTopics(archive, code);
  yield* planFront(archive, code);
}
