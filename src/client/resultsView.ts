/** The results of one search on the page: first hits with title and excerpt, the others in a compact list. */
import { element } from './element.ts';
import { FurtherHits } from './furtherHits.ts';
import { hitElement } from './hitElement.ts';
import type { FoundHit, HitPlace, ShownHit } from './messages.ts';
import { searchWords } from './searchWords.ts';

/** So many hits at a time get title and excerpt, which must be downloaded. */
const pageHits = 20;

export interface ResultsView {
  readonly element: HTMLElement;
  readonly total: number;
  /** True if every hit found so far is in the page. */
  readonly complete: boolean;
  /** @param hits - newest first, and later than those of earlier calls */
  found(hits: readonly FoundHit[]): void;
  shown(hits: readonly ShownHit[]): void;
  showFailed(): void;
}

/**
 * @param show - asks for title and excerpt of some hits; answered by `shown` or `showFailed`, in the order asked
 * @param changed - called when `complete` may have become true
 */
export function createResultsView({ siteUrl, show, changed }: {
  readonly siteUrl: string;
  readonly show: (places: readonly HitPlace[]) => void;
  readonly changed: () => void;
}): ResultsView {
  const list = element('ol', { class: 'hits' });
  const more = element('button', { type: 'button', class: 'more-hits', hidden: '' });
  const further = new FurtherHits(siteUrl, changed);
  const hits: FoundHit[] = [];
  const asked: (readonly FoundHit[])[] = [];
  let requested = 0;
  let wanted = pageHits;

  const request = (): void => {
    const next = hits.slice(requested, wanted);
    if (next.length === 0) return;
    requested += next.length;
    asked.push(next);
    show(next.map(({ place }) => place));
  };
  const append = (shown: readonly ShownHit[]): void => {
    asked.shift();
    const firstNew = list.childElementCount;
    for (const hit of shown) {
      list.append(hitElement(hit, siteUrl));
      further.remove(hit.id);
    }
    if (more.dataset['pressed']) {
      // Whoever pressed the button with a keyboard reads on from the first new hit.
      delete more.dataset['pressed'];
      list.children[firstNew]?.querySelector('a')?.focus();
    }
    updateMore();
    changed();
  };
  const updateMore = (): void => {
    more.textContent = searchWords.more(Math.min(pageHits, hits.length - requested));
    more.hidden = hits.length <= requested;
  };
  more.addEventListener('click', () => {
    if (asked.length > 0) return;
    more.dataset['pressed'] = 'true';
    wanted = requested + pageHits;
    request();
    updateMore();
  });

  return {
    element: element('div', {}, list, more, further.element),
    get total() {
      return hits.length;
    },
    get complete() {
      return asked.length === 0 && further.idle;
    },
    found: (found) => {
      const room = Math.max(0, wanted - hits.length);
      for (const hit of found) hits.push(hit);
      further.add(found.slice(room));
      request();
      updateMore();
    },
    shown: append,
    showFailed: () => append((asked[0] ?? []).map(withoutText)),
  };
}

/** An article whose text could not be read is still found. */
function withoutText({ id, path, day, sourceName }: FoundHit): ShownHit {
  return { id, path, day, sourceName, title: `${sourceName} ${searchWords.day(day)}`, lang: '', published: day, excerpt: [] };
}
