import { cellTags, inlineTags, lineTags } from './tagPolicy.ts';
import { isBlank, isElement, textOf, type ElementNode, type TextNode, type TreeNode } from './tree.ts';

/** The article's lines of text in order, figures and folded galleries left out. */
export function linesOf(body: ElementNode): ElementNode[] {
  const lines: ElementNode[] = [];
  const visit = (parent: ElementNode): void => {
    for (const child of parent.children) {
      if (!isElement(child) || child.tag === 'figure' || child.tag === 'details') continue;
      const isLine =
        lineTags.has(child.tag) ||
        (cellTags.has(child.tag) && child.children.every((inner) => !isElement(inner) || inlineTags.has(inner.tag)));
      if (isLine) lines.push(child);
      else visit(child);
    }
  };
  visit(body);
  return lines;
}

/**
 * Cuts a part out of a line's text, which may extend over several inline elements. Offsets are those of `textOf`.
 *
 * @returns true if nothing is left of the line; `dropEmptyLines` takes it out
 */
export function cutLine(line: ElementNode, start: number, end: number): boolean {
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
  cut(line);
  trimEnd(line);
  trimStart(line);
  if (!isBlank(textOf(line)) || hasImage(line)) return false;
  line.children = [];
  return true;
}

/**
 * The links whose whole text, but for breaks and blanks at its ends, is in a part of a line's text. Offsets are those
 * of `textOf`.
 */
export function linksWithin(line: ElementNode, start: number, end: number): ElementNode[] {
  const links: ElementNode[] = [];
  let offset = 0;
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      const text = textOf(node);
      const { length } = text;
      const blankBefore = length - text.trimStart().length;
      if (isElement(node, 'a') && offset + blankBefore >= start && offset + text.trimEnd().length <= end)
        links.push(node);
      if (isElement(node) && node.tag !== 'br') visit(node.children);
      else offset += length;
    }
  };
  visit(line.children);
  return links;
}

/** Removes lines that were cut to nothing, and elements that held only such lines. */
export function dropEmptyLines(body: ElementNode): void {
  body.children = body.children.filter((child) => {
    if (!isElement(child) || inlineTags.has(child.tag) || child.tag === 'hr') return true;
    // an empty cell keeps its column in place
    if (child.tag !== 'tr') dropEmptyLines(child);
    return child.children.length > 0;
  });
}

/** A break or blank before what was cut at the end would stay as an empty line. */
function trimEnd(element: ElementNode): void {
  for (let last = element.children.at(-1); last; last = element.children.at(-1)) {
    if (last.kind === 'text' && isBlank(last.text)) element.children.pop();
    else if (isElement(last, 'br')) element.children.pop();
    else return;
  }
}

function trimStart(element: ElementNode): void {
  for (let first = element.children[0]; first && isElement(first, 'br'); first = element.children[0])
    element.children.shift();
}

const hasImage = (node: TreeNode): boolean => isElement(node) && (node.tag === 'img' || node.children.some(hasImage));
