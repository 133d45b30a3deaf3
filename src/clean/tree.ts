/**
 * The body of a post as plain values. Steps change the tree that they are given: it belongs to one post, and is dropped
 * when the post is clean. It is never deeper than `maxDepth` of `parseBody.ts`, so steps may be recursive.
 */

export interface TextNode {
  readonly kind: 'text';
  text: string;
}

/** What a step found out about an element; the only source of classes in the output. */
export type Mark = 'embed' | 'gallery' | 'glossary' | 'lead-picture';

export interface ElementNode {
  readonly kind: 'element';
  tag: string;
  readonly attributes: Record<string, string>;
  readonly classes: readonly string[];
  children: TreeNode[];
  mark?: Mark;
}

export type TreeNode = TextNode | ElementNode;

const noClasses: readonly string[] = [];

/** Makes a text node. */
export const makeText = (text: string): TextNode => ({ kind: 'text', text });

/** Makes an element; tag and attribute names are in lower case. */
export function makeElement(
  tag: string,
  children: TreeNode[] = [],
  attributes: Record<string, string> = {},
): ElementNode {
  const classes = attributes['class'];
  return {
    kind: 'element',
    tag,
    attributes,
    classes: classes ? classes.split(/\s+/).filter(Boolean) : noClasses,
    children,
  };
}

/** Makes an element with a mark, which the output shows as a class. */
export const makeMarked = (tag: string, mark: Mark, children: TreeNode[]): ElementNode => ({
  ...makeElement(tag, children),
  mark,
});

/**
 * Whether a node is an element, and if a tag is given, one of that tag. The tag is part of the type, so that the answer
 * no still allows for an element of another tag.
 */
export const isElement = <Tag extends string>(
  node: TreeNode | undefined,
  tag?: Tag,
): node is ElementNode & { tag: Tag } =>
  node !== undefined && node.kind === 'element' && (tag === undefined || node.tag === tag);

export const hasClass = (element: ElementNode, name: string): boolean => element.classes.includes(name);

/** Whether a text has only white space and invisible characters: zero-width space, word joiner, BOM, soft hyphen. */
export const isBlank = (text: string): boolean => /^[\s\u200B\u2060\uFEFF\u00AD]*$/.test(text);

/** All text below a node, unchanged, with a line feed for each line break. */
export function textOf(node: TreeNode): string {
  if (node.kind === 'text') return node.text;
  if (node.tag === 'br') return '\n';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** What to do with an element: replace it by nodes, or keep it and skip its content. Undefined: keep and enter it. */
export type Verdict = readonly TreeNode[] | 'leave' | undefined;

/**
 * Calls `visit` for every element below `parent`, parents first. Each list of children is rebuilt once, so the time is
 * linear even for a post of 100,000 pictures.
 *
 * @param visit - also gets the rebuilt siblings before the element
 */
export function rewriteElements(
  parent: ElementNode,
  visit: (element: ElementNode, before: readonly TreeNode[]) => Verdict,
): void {
  const children: TreeNode[] = [];
  for (const child of parent.children) {
    const verdict = child.kind === 'text' ? 'leave' : visit(child, children);
    if (typeof verdict === 'object') for (const node of verdict) children.push(node);
    else {
      children.push(child);
      if (verdict !== 'leave' && child.kind === 'element') rewriteElements(child, visit);
    }
  }
  parent.children = children;
}

/** All elements below `parent` that are accepted, in document order. */
export function findElements(parent: ElementNode, accept: (element: ElementNode) => boolean): ElementNode[] {
  const found: ElementNode[] = [];
  for (const child of parent.children) {
    if (child.kind === 'text') continue;
    if (accept(child)) found.push(child);
    found.push(...findElements(child, accept));
  }
  return found;
}

/** The last of some siblings that is an element or shows text. */
export const lastShown = (nodes: readonly TreeNode[]): TreeNode | undefined =>
  nodes.findLast((node) => node.kind === 'element' || !isBlank(node.text));

/** Counts characters that are not white space. */
export function countChars(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const space = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
    if (!space) count += 1;
  }
  return count;
}

/** Counts characters below a node that are not white space; with `outsideLinks`, without those in links. */
export function charsOf(node: TreeNode, outsideLinks = false): number {
  if (node.kind === 'text') return countChars(node.text);
  if (outsideLinks && node.tag === 'a') return 0;
  let chars = 0;
  for (const child of node.children) chars += charsOf(child, outsideLinks);
  return chars;
}
