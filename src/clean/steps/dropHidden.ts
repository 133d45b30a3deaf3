import type { Step } from '../step.ts';
import { charsOf, findElements, isElement, rewriteElements, type ElementNode } from '../tree.ts';

/**
 * Removes what a page hides from its readers: boxes that open at a click, texts for machines. It stays if it is the
 * article itself, which some pages show only when their scripts have run (WeChat, and teasers above a hidden text), or
 * a picture that loads late: there, what is hidden holds the only copy.
 */
export const dropHidden: Step = (body, { found }) => {
  const hidden = new Set(findOuterHidden(body));
  if (hidden.size === 0) return;
  const hiddenChars = [...hidden].reduce((sum, element) => sum + charsOf(element, true), 0);
  const isArticle = hiddenChars > charsOf(body, true) - hiddenChars;
  rewriteElements(body, (element) => {
    if (!hidden.has(element)) return undefined;
    if (isPicture(element) || (isArticle && charsOf(element, true) > 0)) return 'leave';
    if (charsOf(element) > 0) found.addRemoval('generic/hidden', element, charsOf(element), 0);
    return [];
  });
};

function findOuterHidden(parent: ElementNode): ElementNode[] {
  const found: ElementNode[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (isHidden(child)) found.push(child);
    else found.push(...findOuterHidden(child));
  }
  return found;
}

const hiddenStyle = /(?:^|;)\s{0,20}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i;
/** A sign for eyes alone, such as the # beside a heading: screen readers are spared it, and so is the text. */
const maxSignChars = 2;

function isHidden(element: ElementNode): boolean {
  const { hidden, style } = element.attributes;
  // text that a search within the page may open is for readers
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (style !== undefined && hiddenStyle.test(style)) return true;
  return element.attributes['aria-hidden'] === 'true' && isSign(element);
}

const isSign = (element: ElementNode): boolean => {
  if (element.children.length === 0) return false;
  return charsOf(element) <= maxSignChars && !isPicture(element) && /^[^\p{L}\p{N}]*$/u.test(plainText(element));
};

const plainText = (node: ElementNode): string =>
  node.children.map((child) => (isElement(child) ? plainText(child) : child.text)).join('');

/** Whether it shows pictures and no text but their captions. */
function isPicture(element: ElementNode): boolean {
  if (element.tag === 'img') return true;
  if (findElements(element, ({ tag }) => tag === 'img' || tag === 'iframe' || tag === 'video').length === 0)
    return false;
  const captions = findElements(element, ({ tag }) => tag === 'figcaption');
  return charsOf(element) === captions.reduce((sum, caption) => sum + charsOf(caption), 0);
}
