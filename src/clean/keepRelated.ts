import type { StepContext } from './step.ts';
import { resolveLink } from './resolveUrl.ts';
import { countChars, findElements, textOf, type ElementNode } from './tree.ts';

/**
 * Notes an element's http(s) links as related, or the element itself if it is one.
 *
 * @param except - addresses that are not
 */
export function keepRelated(element: ElementNode, context: StepContext, except?: RegExp): void {
  for (const link of element.tag === 'a' ? [element] : findElements(element, ({ tag }) => tag === 'a'))
    if (!except?.test(link.attributes['href'] ?? '')) keepRelatedLink(link, '', context);
}

/** Words of links that do not say where they lead: hundreds of related links would have the same title. */
const meaningless = /^(?:看完整報導|[阅閱][读讀]本文中文版|查看全文|[点點][击擊]这里)$/;
const minTellingChars = 5;

/** What a list prints before each of its lines (99 NYT files). */
const bullet = /^\s?[•·▪►▶→●■◆]\s*/;

/** A card is one link around picture, headline and standfirst: its headline is what it is called. */
const wordsOf = (link: ElementNode): string => {
  const [heading] = findElements(link, ({ tag }) => /^h[1-4]$/.test(tag));
  return (heading && textOf(heading).trim()) || textOf(link);
};

/** @param about - title for a link whose own words do not say where it leads */
export function keepRelatedLink(link: ElementNode, about: string, { post, found }: StepContext): void {
  const url = resolveLink(link.attributes['href'], post.url);
  if (!url?.startsWith('http')) return;
  const words = wordsOf(link).replace(/\s+/g, ' ').replace(bullet, '').trim();
  found.addRelated(
    about !== '' && (countChars(words) < minTellingChars || meaningless.test(words)) ? about : words,
    url,
  );
}
