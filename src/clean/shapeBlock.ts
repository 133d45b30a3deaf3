import { cellTags, containerTags, inlineTags, lineTags, renamedTags } from './tagPolicy.ts';
import { isBlank, isElement, makeElement, makeMarked, textOf, type ElementNode, type TreeNode } from './tree.ts';

/** Blocks that have a shape to be kept; all others only group their content. */
export const shapedTags: ReadonlySet<string> = new Set(
  'h2 h3 h4 ul ol blockquote figure table details aside hr pre'.split(' '),
);

/** `groupBlocks`, passed as an argument because it calls this module: it groups what is inside a block. */
type Group = (nodes: readonly TreeNode[]) => TreeNode[];

/**
 * Gives a block the shape in which pages show it: a heading has one line, a figure pictures and a caption, a table rows
 * of cells. What does not fit becomes blocks beside it, or instead of it if nothing else is left.
 *
 * @param tag - the element's tag as the page will have it
 */
export function shapeBlock(node: ElementNode, tag: string, group: Group): TreeNode[] {
  if (tag === 'figure') return shapeFigure(node, group);
  if (tag === 'details') return shapeDetails(node, group);
  if (tag === 'table') return shapeTable(node, group);
  if (tag === 'ul' || tag === 'ol') return shapeList(node, group);
  if (tag === 'hr') return [makeElement('hr')];
  if (tag === 'pre') return isBlank(textOf(node)) ? [] : [makeElement('pre', [{ kind: 'text', text: textOf(node) }])];
  const blocks = group(node.children);
  if (tag === 'blockquote' || tag === 'aside') return blocks.length === 0 ? [] : [same(node, blocks)];
  return shapeHeading(node, tag, blocks);
}

function shapeHeading(node: ElementNode, tag: string, blocks: readonly TreeNode[]): TreeNode[] {
  const pictures = blocks.filter((block) => isElement(block, 'figure'));
  const line = joinLines(blocks.filter((block) => !isElement(block, 'figure')));
  return line.length === 0 ? pictures : [makeElement(tag, line, node.attributes), ...pictures];
}

function shapeList(node: ElementNode, group: Group): TreeNode[] {
  const items: TreeNode[] = [];
  for (const child of node.children) {
    if (child.kind === 'text' && isBlank(child.text)) continue;
    const item = shapeCell(isElement(child, 'li') ? child : makeElement('li', [child]), group);
    if (item) items.push(item);
  }
  return items.length === 0 ? [] : [same(node, items)];
}

/** Shapes an item or cell: one line without a paragraph around it, or several blocks. Null if it is empty. */
export function shapeCell(node: ElementNode, group: Group): ElementNode | null {
  const blocks = group(node.children);
  const [only] = blocks;
  if (blocks.length === 1 && isElement(only, 'p')) return same(node, only.children);
  return blocks.length === 0 ? null : same(node, blocks);
}

/** Joins blocks to one line, with a line break after each. */
export function joinLines(blocks: readonly TreeNode[]): TreeNode[] {
  const line: TreeNode[] = [];
  for (const block of blocks) {
    if (!isElement(block)) continue;
    const part =
      containerTags.has(block.tag) || (cellTags.has(block.tag) && holdsBlocks(block))
        ? joinLines(block.children)
        : block.children;
    if (part.length === 0) continue;
    if (line.length > 0) line.push(makeElement('br'));
    line.push(...(line.length > 0 ? withoutIndent(part) : part));
  }
  return line;
}

/** Blanks after a line break would not be there if the break had been in the post. */
function withoutIndent(line: readonly TreeNode[]): TreeNode[] {
  const [first, ...rest] = line;
  if (first === undefined) return [];
  if (first.kind === 'text') return isBlank(first.text) ? withoutIndent(rest) : [...line];
  return inlineTags.has(first.tag) ? [{ ...first, children: withoutIndent(first.children) }, ...rest] : [...line];
}

/**
 * Puts pictures first, then everything else as one caption; if there is one embed, the caption is the embed's. A figure
 * around a table, a list, a quotation or several embeds is replaced by its content.
 */
function shapeFigure(node: ElementNode, group: Group): TreeNode[] {
  if (node.mark === 'embed') {
    const line = joinLines(
      group(node.children.filter((child) => isElement(child, 'figcaption')).flatMap((child) => child.children)),
    );
    return [
      same(node, [
        ...node.children.filter((child) => isElement(child, 'a')),
        ...(line.length === 0 ? [] : [makeElement('figcaption', line)]),
      ]),
    ];
  }
  const blocks = group(node.children.map(captionAsLine));
  const figures = blocks.filter((block) => isElement(block, 'figure'));
  const embed = figures.find(({ mark }) => mark === 'embed');
  const isOnlyWrapper = blocks.some(
    (block) => isElement(block) && /^(?:table|ul|ol|pre|blockquote|details|h[2-4])$/.test(block.tag),
  );
  if (isOnlyWrapper || (embed && figures.length > 1)) return blocks;

  const images: ElementNode[] = [];
  const lines: TreeNode[] = [];
  for (const block of blocks) {
    if (!isElement(block, 'figure')) lines.push(block);
    else
      for (const child of block.children)
        if (isElement(child, 'img')) images.push(child);
        else if (isElement(child, 'figcaption')) lines.push(makeElement('p', child.children));
  }
  const line = joinLines(lines);
  const caption = line.length === 0 ? [] : [makeElement('figcaption', line)];
  if (embed)
    return [makeMarked('figure', 'embed', [...embed.children.filter((child) => isElement(child, 'a')), ...caption])];
  return images.length + caption.length === 0 ? [] : [same(node, [...images, ...caption])];
}

const captionAsLine = (node: TreeNode): TreeNode =>
  isElement(node, 'figcaption') ? makeElement('div', node.children) : node;

/** Keeps `details` closed only for a gallery: nobody should have to open an article in order to read it. */
function shapeDetails(node: ElementNode, group: Group): TreeNode[] {
  const title = node.children.find((child): child is ElementNode => isElement(child, 'summary'));
  const blocks = group(node.children.filter((child) => child !== title));
  const line = title ? joinLines(group(title.children)) : [];
  const gallery = blocks.length > 0 && blocks.every((block) => isElement(block, 'figure'));
  if (gallery && line.length > 0) return [makeMarked('details', 'gallery', [makeElement('summary', line), ...blocks])];
  return line.length === 0 ? blocks : [makeElement('p', line), ...blocks];
}

/** Keeps only rows and cells, or browsers would move the rest out of the table. A single column is layout: no table. */
function shapeTable(node: ElementNode, group: Group): TreeNode[] {
  const before: TreeNode[] = [];
  const parts: ElementNode[] = [];
  const rows: ElementNode[][] = [];
  const addRows = (parent: ElementNode, part: ElementNode): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.tag === 'tr') {
        const row = child.children.filter((cell) => isElement(cell)).map((cell) => asCell(cell, group));
        if (row.every((cell) => cell.children.length === 0)) continue;
        rows.push(row);
        part.children.push(makeElement('tr', row));
      } else if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot') {
        const inner = makeElement(child.tag === 'thead' ? 'thead' : 'tbody');
        addRows(child, inner);
        if (inner.children.length > 0) parts.push(inner);
      } else before.push(child);
    }
  };
  const loose = makeElement('tbody');
  addRows(node, loose);
  if (loose.children.length > 0) parts.push(loose);

  if (rows.every((row) => row.length < 2))
    return [...group(before), ...rows.flat().flatMap((cell) => group(cell.children))];
  const line = joinLines(group(before));
  return [same(node, [...(line.length === 0 ? [] : [makeElement('caption', line)]), ...parts])];
}

/** An empty cell keeps its column in place. */
function asCell(node: ElementNode, group: Group): ElementNode {
  const cell = node.tag === 'td' || node.tag === 'th' ? node : makeElement('td', [node]);
  return shapeCell(cell, group) ?? same(cell, []);
}

const same = (node: ElementNode, children: TreeNode[]): ElementNode => ({
  ...node,
  tag: renamedTags.get(node.tag) ?? node.tag,
  children,
});

const holdsBlocks = (cell: ElementNode): boolean =>
  cell.children.some(
    (child) => isElement(child) && (lineTags.has(child.tag) || containerTags.has(child.tag) || child.tag === 'hr'),
  );
