import type { ElementMatch } from '../sources/profile.ts';
import { charsOf, textOf, type ElementNode } from './tree.ts';

/**
 * True if an element is what a rule means. Cheap questions come first: every rule asks every element.
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
  if (match.text && !match.text.test(textOf(element).trim())) return false;
  return match.maxCharsOutsideLinks === undefined || charsOf(element, true) <= match.maxCharsOutsideLinks;
}
