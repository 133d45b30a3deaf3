import type { ElementMatch } from '../sources/profile.ts';
import { charsOf, findElements, hasClass, isElement, textOf, type ElementNode, type TreeNode } from './tree.ts';

/**
 * Whether a rule applies to an element. Every rule asks this of every element, so the cheapest tests come first.
 *
 * @example matchElement(element, { classes: ['moreArticle'], maxCharsOutsideLinks: 60 })
 */
export function matchElement(element: ElementNode, match: ElementMatch): boolean {
  if (match.tags && !match.tags.includes(element.tag)) return false;
  if (match.classes && !(element.classes.length > 0 && match.classes.some((name) => element.classes.includes(name))))
    return false;
  if (match.classPattern && !element.classes.some((name) => match.classPattern?.test(name))) return false;
  if (match.attribute) {
    const value = element.attributes[match.attribute.name];
    if (value === undefined || match.attribute.value?.test(value) === false) return false;
  }
  const { holds } = match;
  if (holds && !isElement(findElements(element, (inner) => matchElement(inner, holds))[0])) return false;
  if (match.text && !match.text.test(textOf(element).trim())) return false;
  return match.maxCharsOutsideLinks === undefined || charsOutsideLinks(element, match) <= match.maxCharsOutsideLinks;
}

/** Counts what a box would lose beside its links: all text but that which says nothing new. */
export function charsOutsideLinks(node: TreeNode, { notCounting }: ElementMatch): number {
  if (notCounting === undefined || node.kind === 'text') return charsOf(node, true);
  if (node.tag === 'a' || notCounting.some((name) => hasClass(node, name))) return 0;
  return node.children.reduce((sum, child) => sum + charsOutsideLinks(child, { notCounting }), 0);
}
