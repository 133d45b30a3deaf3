/**
 * The last pass: builds the page's HTML and its text from a list of blocks. It writes only what `tagPolicy.ts` allows,
 * checks addresses again, and never copies markup from the post. What is shown and what is searched are written
 * together, so that neither can contain what the other lacks.
 */
import type { Picture, SafeHtml } from '../types.ts';
import { toEmbedKind } from './embedKinds.ts';
import { resolveImage, resolveLink } from './resolveUrl.ts';
import { attributeRules, cellTags, containerTags, inlineTags, lineTags } from './tagPolicy.ts';
import { isBlank, isElement, makeElement, textOf, type ElementNode, type TreeNode } from './tree.ts';
import { escapeAttribute, escapeText, openLink, writeEmbedName, writeImage } from './writeHtml.ts';

export interface Rebuilt {
  readonly bodyHtml: SafeHtml;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly images: readonly Picture[];
  readonly links: readonly string[];
}

/**
 * @param blocks - from `groupBlocks`; the output is safe for any other nodes too, but may not be well formed
 * @param base - the post's own address, or null
 * @example rebuildSafe([p(['金正恩']), script], null).bodyHtml // '<p>金正恩</p>'
 */
export function rebuildSafe(blocks: readonly TreeNode[], base: string | null): Rebuilt {
  const writer = new Writer(base);
  writer.blocks(blocks);
  // in a picture gallery, the texts beside the pictures are the article (167 of 3,484 DW posts); the words of a quoted
  // tweet never are, even if there are no others
  const isGallery = writer.paragraphs.length === 0;
  const ofPictures = writer.captions.filter(({ ofEmbed }) => !ofEmbed).map(({ text }) => text);
  const ofEmbeds = writer.captions.filter(({ ofEmbed }) => ofEmbed).map(({ text }) => text);
  return {
    bodyHtml: writer.html as SafeHtml,
    paragraphs: isGallery ? ofPictures : writer.paragraphs,
    captions: isGallery ? ofEmbeds : writer.captions.map(({ text }) => text),
    images: writer.images,
    links: [...writer.links],
  };
}

class Writer {
  html = '';
  readonly paragraphs: string[] = [];
  readonly captions: { readonly text: string; readonly ofEmbed: boolean }[] = [];
  readonly images: Picture[] = [];
  readonly links = new Set<string>();
  readonly #base: string | null;
  /** Text of the line that is being written. */
  #line = '';
  /** A space that is written only if something follows it in its line. */
  #space = false;
  #inLink = false;

  constructor(base: string | null) {
    this.#base = base;
  }

  blocks(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#block(node);
  }

  #block(node: TreeNode): void {
    if (node.kind === 'text' || inlineTags.has(node.tag)) {
      if (!isBlank(textOf(node))) this.#addParagraph(this.#writeLine(makeElement('p', [node])));
    } else if (node.tag === 'figure') this.#figure(node);
    else if (node.tag === 'pre') this.#pre(node);
    else if (lineTags.has(node.tag)) {
      const text = this.#writeLine(node);
      // the title of a gallery is searched too
      if (node.tag === 'figcaption' || node.tag === 'summary') this.#addCaption(text, false);
      else this.#addParagraph(text);
    } else if (cellTags.has(node.tag)) this.#cell(node);
    else if (node.tag === 'hr') this.html += '<hr>\n';
    else if (containerTags.has(node.tag)) this.#container(node);
  }

  #container(node: ElementNode): void {
    this.html += `${this.#open(node)}\n`;
    this.blocks(node.children);
    this.html += `</${node.tag}>\n`;
  }

  #cell(node: ElementNode): void {
    if (node.children.every((child) => child.kind === 'text' || inlineTags.has(child.tag)))
      this.#addParagraph(this.#writeLine(node));
    else this.#container(node);
  }

  #figure(node: ElementNode): void {
    const caption = node.children.find((child) => isElement(child, 'figcaption'));
    const captionText = caption
      ? textOf(caption)
          .replace(/[ \t\n\r\f]+/g, ' ')
          .trim()
      : '';
    this.html += this.#open(node);
    for (const child of node.children) {
      if (node.mark === 'embed' && isElement(child, 'a')) this.#embed(child);
      else if (isElement(child, 'img')) this.#image(child, captionText);
      else if (isElement(child, 'figcaption')) this.#addCaption(this.#writeLine(child), node.mark === 'embed');
    }
    this.html += '</figure>\n';
  }

  /** Writes only what kind of thing the link leads to: the site gives it words in its own language. */
  #embed(link: ElementNode): void {
    const url = resolveLink(link.attributes['href'], this.#base);
    if (url === null) return;
    this.links.add(url);
    this.html += `${openLink(url)}${writeEmbedName(toEmbedKind(url), new URL(url).hostname)}</a>`;
  }

  #addParagraph(text: string): void {
    if (text !== '') this.paragraphs.push(text);
  }

  #addCaption(text: string, ofEmbed: boolean): void {
    if (text !== '') this.captions.push({ text, ofEmbed });
  }

  /** @returns the line's text */
  #writeLine(node: ElementNode): string {
    this.html += this.#open(node);
    this.#line = '';
    this.#inlines(node.children);
    this.#space = false;
    this.html += `</${node.tag}>${node.tag === 'figcaption' ? '' : '\n'}`;
    return this.#line.trim();
  }

  #pre(node: ElementNode): void {
    const text = textOf(node);
    // browsers ignore a line feed right after the tag
    this.html += `<pre>${text.startsWith('\n') ? '\n' : ''}${escapeText(text)}</pre>\n`;
    this.paragraphs.push(text.replace(/\s+/g, ' ').trim());
  }

  #inlines(nodes: readonly TreeNode[]): void {
    for (const node of nodes) this.#inline(node);
  }

  #inline(node: TreeNode): void {
    if (node.kind === 'text') {
      this.#text(node.text);
      return;
    }
    if (node.tag === 'br') {
      this.#space = false;
      this.html += '<br>';
      this.#line += '\n';
      return;
    }
    this.#settleSpace();
    if (node.tag === 'img') this.#image(node, '');
    else if (node.tag === 'a') this.#link(node);
    else if (inlineTags.has(node.tag)) {
      this.html += this.#open(node);
      this.#inlines(node.children);
      this.html += `</${node.tag}>`;
    } else this.#inlines(node.children);
  }

  #link(node: ElementNode): void {
    const url = resolveLink(node.attributes['href'], this.#base);
    // broken tables can nest links, which a browser would separate again
    if (url === null || this.#inLink) {
      this.#inlines(node.children);
      return;
    }
    this.#inLink = true;
    this.links.add(url);
    this.html += openLink(url);
    this.#inlines(node.children);
    this.html += '</a>';
    this.#inLink = false;
  }

  /**
   * Collapses white space as browsers do, with none at the ends of a line; no-break and ideographic spaces are text.
   */
  #text(text: string): void {
    let shown = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (shown.startsWith(' ')) {
      this.#space ||= this.#line !== '' && !/[ \n]$/.test(this.#line);
      shown = shown.slice(1);
    }
    if (shown === '') return;
    this.#settleSpace();
    this.#space = shown.endsWith(' ');
    if (this.#space) shown = shown.slice(0, -1);
    this.html += escapeText(shown);
    this.#line += shown;
  }

  #settleSpace(): void {
    if (this.#space) {
      this.html += ' ';
      this.#line += ' ';
    }
    this.#space = false;
  }

  #image(node: ElementNode, caption: string): void {
    const src = resolveImage(node.attributes['src'], this.#base);
    if (src === null) return;
    const alt = (node.attributes['alt'] ?? '').replace(/\s+/g, ' ').trim();
    // a screen reader would say the caption twice if `alt` repeats it (11,817 of 12,382 CNA captions)
    this.html += writeImage(src, alt === caption.replace(/\s+/g, ' ') ? '' : alt, sizeOf(node));
    this.images.push({ src, caption: caption === '' ? null : caption });
  }

  #open(node: ElementNode): string {
    let attributes = node.mark ? ` class="${node.mark}"` : '';
    for (const name in node.attributes) {
      const rule = attributeRules.get(name);
      const value = node.attributes[name] ?? '';
      if (rule && (rule.tags === 'all' || rule.tags.has(node.tag)) && rule.value.test(value))
        attributes += ` ${name}="${escapeAttribute(value)}"`;
    }
    return `<${node.tag}${attributes}>`;
  }
}

/** Both or neither: one alone would distort the picture until it has loaded. */
function sizeOf(image: ElementNode): string {
  const width = image.attributes['width'] ?? '';
  const height = image.attributes['height'] ?? '';
  const number = /^[1-9]\d{0,4}$/;
  return number.test(width) && number.test(height) ? ` width="${width}" height="${height}"` : '';
}
