import { cellTags, lineTags } from './tagPolicy.ts';
import { isBlank, isElement, replaceChild, textOf, type ElementNode, type TextNode, type TreeNode } from './tree.ts';

/** One line of the article's text, and the element that it stands in. */
export interface Line {
  readonly element: ElementNode;
  readonly parent: ElementNode;
}

/** The article's lines in order, figures and folded galleries left out. */
export function linesOf(body: ElementNode): Line[] {
  const lines: Line[] = [];
  const visit = (parent: ElementNode): void => {
    for (const child of parent.children) {
      if (!isElement(child) || child.tag === 'figure' || child.tag === 'details') continue;
      const isLine = lineTags.has(child.tag) || (cellTags.has(child.tag) && !child.children.some((inner) => isElement(inner) && (lineTags.has(inner.tag) || inner.tag === 'ul' || inner.tag === 'ol')));
      if (isLine) lines.push({ element: child, parent });
      else visit(child);
    }
  };
  visit(body);
  return lines;
}

/**
 * Cuts a part out of a line's text, across the inline elements that it runs through. Offsets count in `textOf`. A line
 * of which nothing is left goes.
 *
 * @returns true if the line is gone
 */
export function cutLine({ element, parent }: Line, start: number, end: number): boolean {
  let offset = 0;
  const cut = (holder: ElementNode): void => {
    holder.children = holder.children.filter((child) => {
      if (child.kind === 'element' && child.tag !== 'br') {
        cut(child);
        return child.children.length > 0 || child.tag === 'img';
      }
      const length = child.kind === 'text' ? child.text.length : 1;
      const from = Math.max(0, start - offset);
      const to = Math.min(length, end - offset);
      offset += length;
      if (from >= to) return true;
      if (from === 0 && to === length) return false;
      const text = child as TextNode;
      text.text = text.text.slice(0, from) + text.text.slice(to);
      return true;
    });
  };
  cut(element);
  trimEnd(element);
  if (!isBlank(textOf(element)) || hasImage(element)) return false;
  replaceChild(parent, element);
  return true;
}

/** A break or blank before what was cut at the end would stay as an empty line. */
function trimEnd(element: ElementNode): void {
  for (let last = element.children.at(-1); last; last = element.children.at(-1)) {
    if (last.kind === 'text' && isBlank(last.text)) element.children.pop();
    else if (isElement(last, 'br')) element.children.pop();
    else return;
  }
}

const hasImage = (node: TreeNode): boolean => isElement(node) && (node.tag === 'img' || node.children.some(hasImage));
