/** One hit, with title and excerpt. */
import { element } from '../element.ts';
import type { ExcerptPart, ShownHit } from '../messages.ts';
import { searchWords } from '../words/search.ts';

/** @param toUrl - gives the address of a link to an article's path */
export function hitElement(
  { id, path, title, lang, sourceName, day, published, excerpt }: ShownHit,
  toUrl: (path: string) => string,
): HTMLLIElement {
  return element(
    'li',
    { class: 'hit' },
    element(
      'article',
      { lang },
      element('h2', {}, element('a', { 'data-article': id, href: toUrl(path) }, ...toNodes(title))),
      element(
        'p',
        { class: 'hit-meta' },
        element('span', { class: 'hit-source' }, sourceName),
        ' ',
        element('time', { datetime: published }, searchWords.day(day)),
      ),
      element('p', { class: 'excerpt' }, ...toNodes(excerpt)),
    ),
  );
}

const toNodes = (parts: readonly ExcerptPart[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
