import { joinLines, shapeBlock, shapeCell, shapedTags } from './shapeBlock.ts';
import { controlTags, embedTags, inlineTags, isInline, renamedTags, unsafeTags } from './tagPolicy.ts';
import { isBlank, isElement, makeElement, type ElementNode, type TextNode, type TreeNode } from './tree.ts';

/**
 * Brings any markup into the shape that a page can show: a list of blocks. Bare text, `div`, `span` and unknown
 * elements become paragraphs or join the line around them; two line breaks in a row end a paragraph; pictures outside
 * a sentence become blocks. All text is kept, except that of code and controls.
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
const maxSignPixels = 64;

class Grouper {
  readonly blocks: TreeNode[] = [];
  /** The line that is being filled. */
  #line = makeElement('p');
  /** Inline elements that are open. A block inside them ends the line, and the next line opens them again. */
  readonly #open: { readonly original: ElementNode; copy: ElementNode }[] = [];
  #hasText = false;
  #breaks = 0;
  /** Pictures met after text: part of the line if text follows at once, else blocks after it. */
  readonly #pictures: ElementNode[] = [];

  addAll(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#add(node);
  }

  #add(node: TreeNode): void {
    if (node.kind === 'text') {
      this.#addText(node);
      return;
    }
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
    // `<strong><strong>` means the same as one (hundreds of DW files)
    if (this.#open.some((outer) => outer.original.tag === original.tag)) {
      this.addAll(original.children);
      return;
    }
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
    if (tag === 'li') this.#addLooseItem(node);
    else if (tag === 'figcaption') this.#addLooseCaption(node);
    else if (shapedTags.has(tag))
      this.blocks.push(
        ...shapeBlock(headings.has(tag) ? { ...node, children: this.#inOpen(node.children) } : node, tag, groupBlocks),
      );
    else {
      this.addAll(node.children);
      this.endLine();
    }
  }

  /** A link or emphasis around a heading goes on inside it. */
  #inOpen(nodes: TreeNode[]): TreeNode[] {
    return this.#open.reduceRight(
      (inner, { original }) => [makeElement(original.tag, inner, original.attributes)],
      nodes,
    );
  }

  /**
   * A caption outside any figure belongs to the picture before it, if that has none (Zaobao, 780 files); another one
   * after it is its second line (RFA since 2023: whose the picture is).
   */
  #addLooseCaption(node: ElementNode): void {
    const line = joinLines(groupBlocks(node.children));
    if (line.length === 0) return;
    const caption = makeElement('figcaption', line);
    const last = this.blocks.at(-1);
    const lacksCaption =
      isElement(last, 'figure') &&
      last.children.length > 0 &&
      !last.children.some((child) => isElement(child, 'figcaption'));
    const first = isElement(last, 'figure') ? looseCaptions.get(last) : undefined;
    if (first) first.children.push(makeElement('br'), ...line);
    else if (lacksCaption) {
      last.children.push(caption);
      looseCaptions.set(last, caption);
    } else this.blocks.push(makeElement('figure', [caption]));
  }

  /** CCTV's lists are `li` without a list around them (194 files). */
  #addLooseItem(node: ElementNode): void {
    const item = shapeCell(node, groupBlocks);
    if (!item) return;
    const last = this.blocks.at(-1);
    if (isElement(last, 'ul') && looseLists.has(last)) last.children.push(item);
    else {
      const list = makeElement('ul', [item]);
      looseLists.add(list);
      this.blocks.push(list);
    }
  }
}

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);

/** Captions that stood outside of the figure that they are in now. */
const looseCaptions = new WeakMap<ElementNode, ElementNode>();

/** Lists made for items that had none: the next such item joins the list. */
const looseLists = new WeakSet<ElementNode>();

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
  return Math.min(width, height) <= maxSignPixels;
}
