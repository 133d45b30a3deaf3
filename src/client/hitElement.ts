/** One article found, with title and excerpt. */
import { element } from './element.ts';
import type { ShownHit } from './messages.ts';
import { searchWords } from './searchWords.ts';

/** @param siteUrl - of the site's home, without the slash at the end */
export function hitElement({ id, path, title, lang, sourceName, day, published, excerpt }: ShownHit, siteUrl: string): HTMLLIElement {
  const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element(
    'li',
    { class: 'hit' },
    element(
      'article',
      { lang },
      element('h2', {}, element('a', { 'data-article': id, href: siteUrl + path }, title)),
      element(
        'p',
        { class: 'hit-meta' },
        element('span', { class: 'hit-source' }, sourceName),
        ' ',
        element('time', { datetime: published }, searchWords.day(day)),
      ),
      element('p', { class: 'excerpt' }, ...parts),
    ),
  );
}
