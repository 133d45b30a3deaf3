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
const meaningless = /^(?:看完整報導|收聽\s?Podcast|[阅閱][读讀]本文中文版|查看全文|[點点][擊击]这里)$/;
/** What a headline may have before it within its link: `延伸阅读：灯塔的账本`. */
const label = /^(?:延[伸申展]|更多)[阅閱][读讀]\s?[：:]\s?/;
const minTellingChars = 5;

/** What a list prints before each of its lines (99 NYT files). */
const bullet = /^\s*[•·▪►▶→●■◆]\s*/;

/** A card is one link around picture, headline and standfirst: its headline is what it is called. */
const wordsOf = (link: ElementNode): string => {
  const [heading] = findElements(link, ({ tag }) => /^h[1-4]$/.test(tag));
  return (heading && textOf(heading).trim()) || textOf(link);
};

/** @param about - title for a link whose own words do not say where it leads */
export function keepRelatedLink(link: ElementNode, about: string, { post, found }: StepContext): void {
  const url = resolveLink(link.attributes['href'], post.url);
  // timelines and rolling lists name the article itself too
  if (!url?.startsWith('http') || url === post.url) return;
  const words = wordsOf(link).replace(/\s+/g, ' ').trim().replace(label, '');
  const title = about !== '' && (countChars(words) < minTellingChars || meaningless.test(words)) ? about : words;
  found.addRelated(title.replace(bullet, ''), url);
}
