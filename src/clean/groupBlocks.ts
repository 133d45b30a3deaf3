import { cellTags, containerTags, controlTags, embedTags, inlineTags, isInline, lineTags, renamedTags, unsafeTags } from './tagPolicy.ts';
import { isBlank, isElement, makeElement, makeMarked, textOf, type ElementNode, type TextNode, type TreeNode } from './tree.ts';

/**
 * Brings any markup into the shape that a page can show: a list of blocks. Bare text, `div`, `span` and unknown
 * elements become paragraphs or join the line around them; two line breaks in a row end a paragraph; pictures outside
 * a sentence stand alone. No text is lost but that of code and controls.
 *
 * @example `<div>一<br><br>二<img src=a></div>` → p: 一 · p: 二 · figure: img
 */
export function groupBlocks(nodes: readonly TreeNode[]): TreeNode[] {
  const grouper = new Grouper();
  grouper.addAll(nodes);
  grouper.endLine();
  return grouper.blocks;
}

/** Pictures this small are signs within a line, such as the emoji of 74 CDT posts. */
const largestSign = 64;

class Grouper {
  readonly blocks: TreeNode[] = [];
  /** The line that is being filled. */
  #line = makeElement('p');
  /** Inline elements that are open. A block amid them ends the line, and the next line opens them again. */
  readonly #open: { readonly original: ElementNode; copy: ElementNode }[] = [];
  #hasText = false;
  #breaks = 0;
  /** Pictures met after text: part of the line if text follows at once, else blocks after it. */
  readonly #pictures: ElementNode[] = [];

  addAll(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#add(node);
  }

  #add(node: TreeNode): void {
    if (node.kind === 'text') return this.#addText(node);
    const tag = renamedTags.get(node.tag) ?? node.tag;
    if (unsafeTags.has(tag) || controlTags.has(tag) || embedTags.has(tag)) return;
    if (tag === 'br') this.#breaks += 1;
    else if (tag === 'img') this.#addPicture(node);
    else if (inlineTags.has(tag)) this.#addInline(node);
    else if (isInline(tag)) this.addAll(node.children);
    else this.#addBlock(node, tag);
  }

  #put(node: TreeNode): void {
    (this.#open.at(-1)?.copy ?? this.#line).children.push(node);
  }

  #addText(node: TextNode): void {
    if (isBlank(node.text)) {
      if (this.#breaks === 0) this.#put(node);
      return;
    }
    this.#settleBreaks();
    for (const picture of this.#pictures.splice(0)) this.#put(picture);
    this.#put(node);
    this.#hasText = true;
  }

  #addPicture(image: ElementNode): void {
    if (isSign(image)) {
      this.#settleBreaks();
      this.#put(image);
      this.#hasText = true;
    } else if (this.#hasText) this.#pictures.push(image);
    else this.blocks.push(makeElement('figure', [image]));
  }

  /** A break between texts: one stays in the line, two end it; after a picture one is enough. */
  #settleBreaks(): void {
    const breaks = this.#breaks;
    this.#breaks = 0;
    if (breaks === 0 || !this.#hasText) return;
    if (breaks > 1 || this.#pictures.length > 0) this.endLine();
    else this.#put(makeElement('br'));
  }

  #addInline(original: ElementNode): void {
    // `<strong><strong>` says no more than one of them (DW, by the hundred)
    if (this.#open.some((outer) => outer.original.tag === original.tag)) return this.addAll(original.children);
    const copy = makeElement(original.tag, [], original.attributes);
    this.#put(copy);
    this.#open.push({ original, copy });
    this.addAll(original.children);
    this.#open.pop();
  }

  /** Ends the line that is being filled; inline elements that are open go on in the next. */
  endLine(attributes: ElementNode['attributes'] = {}): void {
    if (this.#hasText) this.blocks.push(prune(this.#line));
    for (const picture of this.#pictures.splice(0)) this.blocks.push(makeElement('figure', [picture]));
    this.#line = makeElement('p', [], attributes);
    let parent = this.#line;
    for (const entry of this.#open) {
      entry.copy = makeElement(entry.original.tag, [], entry.original.attributes);
      parent.children.push(entry.copy);
      parent = entry.copy;
    }
    this.#hasText = false;
    this.#breaks = 0;
  }

  #addBlock(node: ElementNode, tag: string): void {
    this.endLine(tag === 'p' ? node.attributes : {});
    if (tag === 'li') this.#addStrayItem(node);
    else if (tag === 'figcaption') this.#addStrayCaption(node);
    else if (keptBlocks.has(tag)) this.blocks.push(...shapeBlock({ ...node, children: this.#inOpen(node.children) }, tag));
    else {
      this.addAll(node.children);
      this.endLine();
    }
  }

  /** A link or emphasis around a heading goes on inside it. */
  #inOpen(nodes: TreeNode[]): TreeNode[] {
    return this.#open.reduceRight((inner, { original }) => [makeElement(original.tag, inner, original.attributes)], nodes);
  }

  /** A caption outside any figure belongs to the picture before it, if that has none (Zaobao, 780 files). */
  #addStrayCaption(node: ElementNode): void {
    const line = joinLines(groupBlocks(node.children));
    if (line.length === 0) return;
    const caption = makeElement('figcaption', line);
    const last = this.blocks.at(-1);
    const lacksCaption = isElement(last, 'figure') && last.children.length > 0 && !last.children.some((child) => isElement(child, 'figcaption'));
    if (lacksCaption) last.children.push(caption);
    else this.blocks.push(makeElement('figure', [caption]));
  }

  /** CCTV's lists are `li` without a list around them (194 files). */
  #addStrayItem(node: ElementNode): void {
    const item = shapeCell(node);
    if (!item) return;
    const last = this.blocks.at(-1);
    if (isElement(last, 'ul') && strayLists.has(last)) last.children.push(item);
    else {
      const list = makeElement('ul', [item]);
      strayLists.add(list);
      this.blocks.push(list);
    }
  }
}

/** Blocks with a shape of their own; all others only group what is in them. */
const keptBlocks: ReadonlySet<string> = new Set('h2 h3 h4 ul ol blockquote figure table details aside hr pre'.split(' '));

/** Lists that were made for items without one: the next such item joins them. */
const strayLists = new WeakSet<ElementNode>();

function shapeBlock(node: ElementNode, tag: string): TreeNode[] {
  if (tag === 'figure') return shapeFigure(node);
  if (tag === 'details') return shapeDetails(node);
  if (tag === 'table') return shapeTable(node);
  if (tag === 'ul' || tag === 'ol') return shapeList(node);
  if (tag === 'hr') return [makeElement('hr')];
  if (tag === 'pre') return isBlank(textOf(node)) ? [] : [makeElement('pre', [{ kind: 'text', text: textOf(node) }])];
  const blocks = groupBlocks(node.children);
  if (tag === 'blockquote' || tag === 'aside') return blocks.length === 0 ? [] : [same(node, blocks)];
  return shapeHeading(node, tag, blocks);
}

function shapeHeading(node: ElementNode, tag: string, blocks: readonly TreeNode[]): TreeNode[] {
  const pictures = blocks.filter((block) => isElement(block, 'figure'));
  const line = joinLines(blocks.filter((block) => !isElement(block, 'figure')));
  return line.length === 0 ? pictures : [makeElement(tag, line, node.attributes), ...pictures];
}

function shapeList(node: ElementNode): TreeNode[] {
  const items: TreeNode[] = [];
  for (const child of node.children) {
    if (child.kind === 'text' && isBlank(child.text)) continue;
    const item = shapeCell(isElement(child, 'li') ? child : makeElement('li', [child]));
    if (item) items.push(item);
  }
  return items.length === 0 ? [] : [same(node, items)];
}

/** An item or cell: bare if it is one line, else blocks. Null if there is nothing in it. */
function shapeCell(node: ElementNode): ElementNode | null {
  const blocks = groupBlocks(node.children);
  const [only] = blocks;
  if (blocks.length === 1 && isElement(only, 'p')) return same(node, only.children);
  return blocks.length === 0 ? null : same(node, blocks);
}

/** Blocks made into one line, with a break where each ended. */
function joinLines(blocks: readonly TreeNode[]): TreeNode[] {
  const line: TreeNode[] = [];
  for (const block of blocks) {
    if (!isElement(block)) continue;
    const part = containerTags.has(block.tag) || (cellTags.has(block.tag) && holdsBlocks(block)) ? joinLines(block.children) : block.children;
    if (part.length === 0) continue;
    if (line.length > 0) line.push(makeElement('br'));
    line.push(...part);
  }
  return line;
}

/**
 * Pictures first, then everything else as one caption. A figure around a table, a list or a quotation is only a frame
 * and goes.
 */
function shapeFigure(node: ElementNode): TreeNode[] {
  if (node.mark === 'embed') return [same(node, node.children)];
  const blocks = groupBlocks(node.children.map(captionAsLine));
  const embed = blocks.find((block) => isElement(block, 'figure') && block.mark === 'embed');
  const framed = blocks.some((block) => isElement(block) && /^(?:table|ul|ol|pre|blockquote|details|h[2-4])$/.test(block.tag));
  if (framed) return blocks;

  const images: ElementNode[] = [];
  const lines: TreeNode[] = [];
  for (const block of blocks) {
    if (!isElement(block, 'figure')) lines.push(block);
    else for (const child of block.children) if (isElement(child, 'img')) images.push(child);
      else if (isElement(child, 'figcaption')) lines.push(makeElement('p', child.children));
  }
  const line = joinLines(lines);
  const caption = line.length === 0 ? [] : [makeElement('figcaption', line)];
  if (isElement(embed)) return [makeMarked('figure', 'embed', [...embed.children.filter((child) => isElement(child, 'a')), ...caption])];
  return images.length + caption.length === 0 ? [] : [same(node, [...images, ...caption])];
}

const captionAsLine = (node: TreeNode): TreeNode => (isElement(node, 'figcaption') ? makeElement('div', node.children) : node);

/** Kept closed only where it is a gallery, made by us or looking like one of ours: nobody should have to open an article. */
function shapeDetails(node: ElementNode): TreeNode[] {
  const title = node.children.find((child): child is ElementNode => isElement(child, 'summary'));
  const blocks = groupBlocks(node.children.filter((child) => child !== title));
  const line = title ? joinLines(groupBlocks(title.children)) : [];
  const gallery = blocks.length > 0 && blocks.every((block) => isElement(block, 'figure'));
  if (gallery && line.length > 0) return [makeMarked('details', 'gallery', [makeElement('summary', line), ...blocks])];
  return line.length === 0 ? blocks : [makeElement('p', line), ...blocks];
}

/** Rows and cells only, so that no browser moves anything out of the table. One column is a layout, not a table. */
function shapeTable(node: ElementNode): TreeNode[] {
  const before: TreeNode[] = [];
  const parts: ElementNode[] = [];
  let widest = 0;
  const addRows = (parent: ElementNode, part: ElementNode): void => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      if (child.tag === 'tr') {
        const cells = child.children.filter((cell): cell is ElementNode => isElement(cell, 'td') || isElement(cell, 'th')).map((cell) => shapeCell(cell) ?? same(cell, []));
        widest = Math.max(widest, cells.length);
        if (cells.some((cell) => cell.children.length > 0)) part.children.push(makeElement('tr', cells));
      } else if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot') {
        const rows = makeElement(child.tag === 'thead' ? 'thead' : 'tbody');
        addRows(child, rows);
        if (rows.children.length > 0) parts.push(rows);
      } else before.push(child);
    }
  };
  const loose = makeElement('tbody');
  addRows(node, loose);
  if (loose.children.length > 0) parts.push(loose);

  const captionLine = joinLines(groupBlocks(before));
  const cells = parts.flatMap((part) => part.children.flatMap((row) => (row as ElementNode).children));
  if (widest < 2) return [...groupBlocks(before), ...cells.flatMap((cell) => groupBlocks((cell as ElementNode).children))];
  const caption = captionLine.length === 0 ? [] : [makeElement('caption', captionLine)];
  return [same(node, [...caption, ...parts])];
}

const same = (node: ElementNode, children: TreeNode[]): ElementNode => ({ ...node, tag: renamedTags.get(node.tag) ?? node.tag, children });

const holdsBlocks = (cell: ElementNode): boolean =>
  cell.children.some((child) => isElement(child) && (lineTags.has(child.tag) || containerTags.has(child.tag) || child.tag === 'hr'));

/** Takes inline elements that show nothing out of a line; the white space in them stays. */
function prune(element: ElementNode): ElementNode {
  element.children = element.children.flatMap((child) => {
    if (child.kind === 'text' || child.tag === 'br' || child.tag === 'img') return [child];
    prune(child);
    const shows = child.children.some((inner) => inner.kind === 'element' || !isBlank(inner.text));
    return shows ? [child] : child.children;
  });
  return element;
}

function isSign(image: ElementNode): boolean {
  if (image.classes.includes('emoji') || image.classes.includes('wp-smiley')) return true;
  const width = Number.parseInt(image.attributes['width'] ?? '', 10);
  const height = Number.parseInt(image.attributes['height'] ?? '', 10);
  return Math.min(width, height) <= largestSign;
}
