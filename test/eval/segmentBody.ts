/**
 * Cuts a post's body into numbered pieces that a person can label: blocks of text, and within a block sentences and
 * bracketed groups at its ends. It knows nothing of publishers, so it favours no cleaner.
 */
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { isTag, type AnyNode } from 'domhandler';

export interface Segment {
  /** First 12 hex digits of the SHA-256 of the text without white space, and which one of equals it is: `3f…#1`. */
  readonly digest: string;
  readonly text: string;
  /** Number of the block that it is a part of; blocks are set apart by line feeds. */
  readonly block: number;
  /** Names of the elements around it, outermost first: for the eyes of the one who labels. */
  readonly trail: string;
}

const invisible = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'meta', 'link']);

const blockNames =
  'address article aside blockquote br button caption center dd details div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hr iframe img input label li main nav ol option p pre section select source summary ' +
  'svg table tbody td textarea tfoot th thead tr ul video audio';
const blocks = new Set(blockNames.split(' '));

/** @param html - everything after the heading, as the post has it */
export function segmentBody(html: string): Segment[] {
  const $ = load(html, null, false);
  const found: { text: string; trail: string }[] = [];
  let text = '';
  let trail = '';
  const close = (): void => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '') found.push({ text: folded, trail });
    text = '';
  };
  const walk = (node: AnyNode, path: string): void => {
    if (node.type === 'text') {
      if (text.trim() === '') trail = path;
      text += node.data;
      return;
    }
    if (!isTag(node) || invisible.has(node.name)) return;
    const isBlock = blocks.has(node.name);
    const label = `${node.name}${node.attribs['class'] ? `.${node.attribs['class'].trim().replace(/\s+/g, '.')}` : ''}`;
    if (isBlock) close();
    for (const child of node.children) walk(child, path === '' ? label : `${path} ${label}`);
    if (isBlock) close();
  };
  for (const node of $.root().contents().toArray()) walk(node, '');
  close();

  const seen = new Map<string, number>();
  return found.flatMap((block, number) =>
    splitBlock(block.text).map((piece): Segment => {
      const own = createHash('sha256').update(piece.replace(/\s+/g, '')).digest('hex').slice(0, 12);
      const count = (seen.get(own) ?? 0) + 1;
      seen.set(own, count);
      return { digest: `${own}#${count}`, text: piece, block: number, trail: block.trail };
    }),
  );
}

/** Sentences, with the brackets and quotation marks that close them; a bracketed group at either end stands alone. */
function splitBlock(text: string): string[] {
  const opening = /^(?:[（(【[〔][^（()）【】]{1,60}[）)】\]〕]\s*)/.exec(text)?.[0] ?? '';
  const closing =
    /(?:[（(【[][^（()）【】]{1,60}[）)】\]]\s*)?[\dv.。\\）)]*$/.exec(text.slice(opening.length))?.[0] ?? '';
  const end = /^[。.）)]*$/.test(closing) ? text.length : text.length - closing.length;
  const middle = text.slice(opening.length, end).match(/[^。！？!?]*[。！？!?]+[」』”’）)"']*\s*|[^。！？!?]+$/g) ?? [];
  return [opening, ...middle, text.slice(end)].filter((piece) => piece.trim() !== '');
}
