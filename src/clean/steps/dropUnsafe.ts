import type { Step } from '../step.ts';
import { controlTags, unsafeTags } from '../tagPolicy.ts';
import { charsOf, isElement, lastShown, rewriteElements } from '../tree.ts';

/**
 * Removes code, styling and controls first, so that no rule mistakes a script for text. (1,700 scripts in 865 files,
 * 25 of them adware that somebody's browser had inserted.)
 */
export const dropUnsafe: Step = (body, { found }) => {
  rewriteElements(body, (element, before) => {
    if (unsafeTags.has(element.tag)) {
      // not noted for drawings: they are the publisher's icons, 2,565 of them, none part of an article
      if (element.tag !== 'svg') found.addRemoval('generic/code', element, 0, 0);
      return [];
    }
    if (controlTags.has(element.tag)) {
      found.addRemoval('generic/control', element, charsOf(element), 0);
      return [];
    }
    if (element.tag === 'noscript') {
      // what a noscript repeats for readers without scripts is already before it, unless that is an empty element
      const shown = lastShown(before);
      const repeats =
        isElement(shown, 'img') &&
        /^(?:https?:)?\/\//.test(shown.attributes['src'] ?? shown.attributes['data-src'] ?? '');
      if (repeats) return [];
      element.tag = 'div';
    }
    return undefined;
  });
};
