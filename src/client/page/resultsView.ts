/** The results of one search: the first hits with title and excerpt, the others in a compact list. */
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
  /** True if the search is over and all hits are on the page. */
  readonly complete: boolean;
  /** @param hits - by date, and after those of earlier calls */
  found(hits: readonly Hit[]): void;
  shown(first: number, hits: readonly ShownHit[]): void;
  showFailed(first: number, hits: readonly Hit[]): void;
  /** The search is over; `best` are the ids of the hits that come first now. */
  finish(best: readonly string[]): void;
}

/**
 * While shards are searched, hits are shown as they come. When all are searched, there may be better ones: then the
 * first hits are put in order. If the reader has begun to read them, a button offers it instead.
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
  /** The reader has asked for more: the focus goes to the first new hit, so that a keyboard user can read on. */
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
      // If the list is out of order, what follows in it are not the next hits: it is put in order first.
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
  /** Asks for hits that are still to be shown; when all are shown, lists the others. */
  const advance = (): void => {
    more.textContent = searchWords.more(Math.min(hitsPerPage, hits.length - shownIds.length));
    more.hidden = best === null || hits.length <= shownIds.length;
    if (asked !== null) return;
    if (best === null) {
      if (shownIds.length < Math.min(wanted, hits.length)) request(shownIds.length, wanted - shownIds.length);
      return;
    }
    if (!listed && !isInOrder()) {
      if (!isRead()) {
        request(0, wanted);
        return;
      }
      reorder.hidden = false;
    } else if (shownIds.length < Math.min(wanted, hits.length)) {
      request(shownIds.length, wanted - shownIds.length);
      return;
    }
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

/** A hit whose text could not be read, with what is known of it. */
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
