import type { Step } from '../step.ts';
import { controlTags, unsafeTags } from '../tagPolicy.ts';
import { charsOf, isElement, replaceChild, walkElements } from '../tree.ts';

/**
 * Takes out code, styling and controls first, so that no rule mistakes a script for text. (1,700 scripts in 865 files,
 * 25 of them adware that somebody's browser had put there.)
 */
export const dropUnsafe: Step = (body, { found }) => {
  walkElements(body, (element, parent) => {
    if (unsafeTags.has(element.tag)) {
      replaceChild(parent, element);
      // drawings are the publisher's icons: 2,565 of them, none part of an article
      if (element.tag !== 'svg') found.addRemoval('generic/code', 0, 0);
      return 'skip';
    }
    if (controlTags.has(element.tag)) {
      replaceChild(parent, element);
      found.addRemoval('generic/control', charsOf(element), 0);
      return 'skip';
    }
    if (element.tag === 'noscript') {
      // what it repeats for readers without scripts already stands before it, unless that is an empty frame
      const before = parent.children.slice(0, parent.children.indexOf(element)).findLast((node) => isElement(node));
      const shown = isElement(before, 'img') && /^(?:https?:)?\/\//.test(before.attributes['src'] ?? before.attributes['data-src'] ?? '');
      replaceChild(parent, element, ...(shown ? [] : element.children));
    }
    return undefined;
  });
};
