/** The results of one search on the page: first hits with title and excerpt, the others in a compact list. */
import type { Hit } from '../../search/format/documentTable.ts';
import { element, button } from '../element.ts';
import type { ShownHit } from '../messages.ts';
import { hitsPerPage } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';
import { CompactHits } from './compactHits.ts';
import { hitElement } from './hitElement.ts';

export interface ResultsView {
  readonly element: HTMLElement;
  readonly total: number;
  /** True if the search is over and every hit is in the page. */
  readonly complete: boolean;
  /** @param hits - by date, and further on than those of earlier calls */
  found(hits: readonly Hit[]): void;
  shown(first: number, hits: readonly ShownHit[]): void;
  showFailed(first: number, hits: readonly Hit[]): void;
  /** The search is over; `best` are the hits that now come first. */
  finish(best: readonly string[]): void;
}

/**
 * While shards are searched, hits are shown as they come. When all are searched, better ones may have turned up: then
 * the first hits are put in their order, unless someone is reading them already, who is asked.
 *
 * @param show - asks for titles and excerpts; answered by `shown` or `showFailed`, in the order asked
 * @param changed - called when `complete` may have become true
 * @param turned - called with the number of pages shown when the reader asked for one more
 */
export function createResultsView({
  toUrl,
  pages,
  show,
  changed,
  turned,
}: {
  readonly toUrl: (path: string) => string;
  readonly pages: number;
  readonly show: (first: number, count: number) => void;
  readonly changed: () => void;
  readonly turned: (pages: number) => void;
}): ResultsView {
  const list = element('ol', { class: 'hits' });
  const compact = new CompactHits(toUrl, changed);
  const hits: Hit[] = [];
  const shownIds: string[] = [];
  let wanted = pages * hitsPerPage;
  let asked: number | null = null;
  let best: readonly string[] | null = null;
  let listed = false;
  /** Someone pressed the button for more with a keyboard, and reads on from the first new hit. */
  let turning = false;

  const request = (first: number, count: number): void => {
    asked = first;
    show(first, count);
  };
  const isRead = (): boolean =>
    list.contains(document.activeElement) || (shownIds.length > 0 && list.getBoundingClientRect().top < 0);
  const isInOrder = (): boolean => best !== null && shownIds.every((id, index) => id === best?.[index]);

  const reorder = button(searchWords.reorder, () => request(0, wanted), { class: 'reorder', hidden: '' });
  const more = button(
    '',
    () => {
      if (asked !== null) return;
      turning = true;
      wanted = shownIds.length + hitsPerPage;
      // Out of order, the next hits are not those that follow: all are put in order first.
      const inOrder = reorder.hidden;
      request(inOrder ? shownIds.length : 0, inOrder ? hitsPerPage : wanted);
      turned(Math.ceil(wanted / hitsPerPage));
    },
    { class: 'more-hits', hidden: '' },
  );

  const append = (first: number, elements: readonly HTMLElement[], ids: readonly string[]): void => {
    asked = null;
    if (first === 0 && shownIds.length > 0) {
      list.replaceChildren();
      shownIds.length = 0;
      reorder.hidden = true;
    }
    const firstNew = turning && first === 0 ? wanted - hitsPerPage : list.childElementCount;
    list.append(...elements);
    shownIds.push(...ids);
    if (listed && first === 0) compact.reset(hits.filter(({ id }) => !ids.includes(id)));
    else for (const id of ids) compact.remove(id);
    if (turning) list.children[firstNew]?.querySelector('a')?.focus();
    turning = false;
    advance();
  };
  /** Asks for what is still to be shown; when nothing is, lists the others. */
  const advance = (): void => {
    more.textContent = searchWords.more(Math.min(hitsPerPage, hits.length - shownIds.length));
    more.hidden = best === null || hits.length <= shownIds.length;
    if (asked !== null) return;
    if (best === null) {
      if (shownIds.length < Math.min(wanted, hits.length)) request(shownIds.length, wanted - shownIds.length);
      return;
    }
    if (!listed && !isInOrder()) {
      if (!isRead()) return request(0, wanted);
      reorder.hidden = false;
    } else if (shownIds.length < Math.min(wanted, hits.length))
      return request(shownIds.length, wanted - shownIds.length);
    if (!listed) {
      listed = true;
      const isShown = new Set(shownIds);
      compact.add(hits.filter(({ id }) => !isShown.has(id)));
    }
    changed();
  };

  return {
    element: element('div', {}, reorder, list, more, compact.element),
    get total() {
      return hits.length;
    },
    get complete() {
      return asked === null && listed && compact.idle;
    },
    found: (found) => {
      for (const hit of found) hits.push(hit);
      advance();
    },
    shown: (first, shown) =>
      append(
        first,
        shown.map((hit) => hitElement(hit, toUrl)),
        shown.map(({ id }) => id),
      ),
    showFailed: (first, failed) =>
      append(
        first,
        failed.map((hit) => hitElement(withoutText(hit), toUrl)),
        failed.map(({ id }) => id),
      ),
    finish: (order) => {
      best = order;
      advance();
    },
  };
}

/** An article whose text could not be read is still found. */
function withoutText({ id, path, day, sourceName }: Hit): ShownHit {
  return {
    id,
    path,
    day,
    sourceName,
    title: [{ text: `${sourceName} ${searchWords.day(day)}`, marked: false }],
    lang: '',
    published: day,
    excerpt: [],
  };
}
