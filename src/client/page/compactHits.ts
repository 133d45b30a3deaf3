/** The compact list of the hits that are not shown with title and excerpt: by day, filled while the browser is idle. */
import type { Hit } from '../../search/format/documentTable.ts';
import { element } from '../element.ts';
import { searchWords } from '../words/search.ts';
import { whenIdle } from './whenIdle.ts';

/** The longest slice of work: it leaves time for a frame. */
const sliceMs = 8;

export class CompactHits {
  readonly element = element('details', { class: 'all-hits', hidden: '' });
  readonly #toUrl: (path: string) => string;
  readonly #summary = element('summary');
  readonly #list = element('dl');
  readonly #entries = new Map<string, HTMLElement>();
  readonly #filled: () => void;
  #waiting: Hit[] = [];
  #next = 0;
  #lastDay: string | null = null;
  #scheduled = false;

  /** @param filled - called whenever no hit is waiting any more */
  constructor(toUrl: (path: string) => string, filled: () => void) {
    this.#toUrl = toUrl;
    this.#filled = filled;
    this.element.append(this.#summary, this.#list);
  }

  get idle(): boolean {
    return this.#next >= this.#waiting.length;
  }

  /** @param hits - by date, and after those of earlier calls */
  add(hits: readonly Hit[]): void {
    for (const hit of hits) this.#waiting.push(hit);
    this.#schedule();
    this.#count();
  }

  /** Replaces the hits of the list. */
  reset(hits: readonly Hit[]): void {
    this.#entries.clear();
    this.#list.replaceChildren();
    this.#waiting = [...hits];
    this.#next = 0;
    this.#lastDay = null;
    this.#schedule();
    this.#count();
  }

  /** Removes a hit from the list: it is now shown with title and excerpt. */
  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    const before = entry.previousElementSibling;
    entry.remove();
    if (before?.localName === 'dt' && before.nextElementSibling?.localName !== 'dd') before.remove();
    this.#count();
  }

  #schedule(): void {
    if (this.#scheduled || this.idle) return;
    this.#scheduled = true;
    whenIdle(() => {
      this.#scheduled = false;
      const start = performance.now();
      while (!this.idle && performance.now() - start < sliceMs) this.#append(this.#waiting[this.#next++]!);
      if (!this.idle) this.#schedule();
      else {
        this.#waiting = [];
        this.#next = 0;
        this.#filled();
      }
    });
  }

  #append({ id, path, day, sourceName }: Hit): void {
    if (day !== this.#lastDay)
      this.#list.append(element('dt', {}, element('time', { datetime: day }, searchWords.day(day))));
    this.#lastDay = day;
    const entry = element('dd', {}, element('a', { 'data-article': id, href: this.#toUrl(path) }, sourceName));
    this.#list.append(entry);
    this.#entries.set(id, entry);
  }

  #count(): void {
    const count = this.#entries.size + this.#waiting.length - this.#next;
    this.#summary.textContent = searchWords.compactHits(count);
    this.element.hidden = count === 0;
  }
}
