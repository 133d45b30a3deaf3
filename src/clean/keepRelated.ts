import type { StepContext } from './step.ts';
import { resolveLink } from './resolveUrl.ts';
import { findElements, textOf, type ElementNode } from './tree.ts';

/** Notes an element's http(s) links, or itself if it is one, as related. */
export function keepRelated(element: ElementNode, { post, found }: StepContext): void {
  for (const link of element.tag === 'a' ? [element] : findElements(element, ({ tag }) => tag === 'a')) {
    const url = resolveLink(link.attributes['href'], post.url);
    if (url?.startsWith('http')) found.addRelated(textOf(link).replace(/\s+/g, ' ').trim(), url);
  }
}
