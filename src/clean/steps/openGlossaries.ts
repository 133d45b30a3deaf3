import type { Step } from '../step.ts';
import { charsOf, hasClass, makeElement, makeMarked, rewriteElements, type ElementNode } from '../tree.ts';

/**
 * Takes a glossary box out of the sentence around it, and puts it after the paragraph. The element that contains the
 * box *is* a paragraph of the article (207 of 232), so it must never be dropped as a box.
 */
export const openGlossaries: Step = (body, { profile, found }) => {
  const markup = profile.glossary;
  if (!markup) return;
  rewriteElements(body, (element) => {
    if (!hasClass(element, markup.paragraph)) return undefined;
    const boxes: ElementNode[] = [];
    rewriteElements(element, (inner) => {
      if (markup.controls.some((name) => hasClass(inner, name))) {
        if (charsOf(inner) > 0) found.addRemoval(markup.name, inner, charsOf(inner), 0);
        return [];
      }
      // the box is entered too, because its buttons are inside
      if (hasClass(inner, markup.box)) boxes.push(inner);
      return undefined;
    });
    rewriteElements(element, (inner) => (boxes.includes(inner) ? [] : undefined));
    return [makeElement('div', element.children), ...boxes.map((box) => makeMarked('aside', 'glossary', box.children))];
  });
};
