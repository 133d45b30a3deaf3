import type { Step } from '../step.ts';
import { charsOf, findElements, hasClass, makeElement, makeMarked, replaceChild, walkElements, type ElementNode } from '../tree.ts';

/**
 * Lets the sentence around a glossary box flow on, and puts the box after the paragraph. The element that holds the box
 * *is* a paragraph of the article (207 of 232): it must never be dropped as a box.
 */
export const openGlossaries: Step = (body, { profile, found }) => {
  const markup = profile.glossary;
  if (!markup) return;
  walkElements(body, (element, parent) => {
    if (!hasClass(element, markup.paragraph)) return undefined;
    for (const control of takeOut(element, (inner) => markup.controls.some((name) => hasClass(inner, name)))) {
      const chars = charsOf(control);
      if (chars > 0) found.addRemoval(markup.name, chars, 0);
    }
    const boxes = takeOut(element, (inner) => hasClass(inner, markup.box));
    replaceChild(parent, element, makeElement('div', element.children), ...boxes.map((box) => makeMarked('aside', 'glossary', box.children)));
    return 'skip';
  });
};

function takeOut(element: ElementNode, accept: (inner: ElementNode) => boolean): ElementNode[] {
  const taken = findElements(element, accept);
  walkElements(element, (inner, parent) => {
    if (taken.includes(inner)) replaceChild(parent, inner);
  });
  return taken;
}
