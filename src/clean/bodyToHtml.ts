/** Turns bodies that are not HTML into it. What comes out is no more trusted than what came in. */
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnotes from 'markdown-it-footnote';
import { joinLines } from '../load/joinLines.ts';
import type { BodyKind } from '../sources/source.ts';
import { bodyKindOf, columnsOf, isLongLine, maxWrapColumns } from './bodyKind.ts';
import { escapeAttribute, escapeText } from './writeHtml.ts';

/**
 * The body as HTML, whatever form it is written in.
 *
 * @param kind - as the settings say; null if the body decides
 * @example bodyToHtml('渡輪**復航**。', null) // '<p>渡輪<strong>復航</strong>。</p>\n'
 */
export function bodyToHtml(body: string, kind: BodyKind | null): string {
  switch (kind ?? bodyKindOf(body)) {
    case 'markdown':
      return markdownToHtml(body);
    case 'text':
      return paragraphsToHtml(escapeText(body));
    case 'paragraphs':
      return paragraphsToHtml(body);
    default:
      return body;
  }
}

/** Lines of text this wide were wrapped by a program or by hand, not written as lines. */
const minWrapColumns = 30;
/** Each line but the last is at least this full, or it was ended on purpose. */
const minFullness = 0.7;

/** Empty lines, and indents of ideographic spaces, become paragraphs; other line ends stay. */
function paragraphsToHtml(text: string): string {
  return text
    .split(/\n[ \t]*(?:\n\s*|(?=\u3000))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      /^<(?!\/?(?:a|b|i|em|strong|span|img|u|font|code|small|sup|sub)[\s/>])/i.test(part) ? part : paragraph(part),
    )
    .join('\n');
}

function paragraph(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return `<p>${isWrapped(lines) ? joinLines(lines.join('\n')) : lines.join('<br>')}</p>`;
}

/** Whether lines end where they were full, so that their ends mean nothing. */
function isWrapped(lines: readonly string[]): boolean {
  const widths = lines.map(columnsOf);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const inner = widths.slice(0, -1);
  return widest >= minWrapColumns && widest <= maxWrapColumns && inner.every((width) => width >= widest * minFullness);
}

/**
 * Reads Markdown: CommonMark with tables, footnotes, and emphasis beside Chinese marks. HTML in it stays HTML, for the
 * last pass to judge; nothing is run.
 */
const markdown = new MarkdownIt({ html: true }).use(cjkFriendly).use(footnotes);

// an address may be of any form here, because the last pass decides which are kept
markdown.validateLink = () => true;

markdown.renderer.rules['image'] = (tokens, index, options, environment, renderer) => {
  const token = tokens[index]!;
  const source = String(token.attrGet('src') ?? '');
  const alt = renderer.renderInlineAsText(token.children ?? [], options, environment);
  const image = `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(alt)}">`;
  const title = String(token.attrGet('title') ?? '');
  return title === '' ? image : `<figure>${image}<figcaption>${escapeText(title)}</figcaption></figure>`;
};
// the arrow that leads back from a footnote leads nowhere here
markdown.renderer.rules['footnote_anchor'] = () => '';
markdown.renderer.rules['footnote_block_open'] = () => '<hr>\n<ol>\n';
markdown.renderer.rules['footnote_block_close'] = () => '</ol>\n';

/** Signs of other programs than the parser, which would be shown: what it is, and what stands in its place. */
const dialects: readonly { readonly reason: string; readonly pattern: RegExp; readonly to: string }[] = [
  {
    reason: 'kramdown and Wiki.js give classes and targets to what stands before: {: .note}, {.is-info}, {:toc}',
    pattern: /(?:^[ \t]*|(?<=\S)[ \t]?)\{(?::[^{}\n]{0,200}|[.#][\w-][^{}\n]{0,200})\}/gm,
    to: '',
  },
  {
    reason: 'the place of a table of contents, which is made when the page is',
    pattern: /^[ \t]*(?:\[toc\]|\[\[_?toc_?\]\])[ \t]*$/gim,
    to: '',
  },
  {
    reason: 'Jekyll writes the address of its own site so',
    pattern: /\{\{ ?(?:site|page)\.[\w.]{1,60} ?(?:\| ?[\w ]{1,40})?\}\}/g,
    to: '',
  },
  {
    reason: 'Hugo’s and Hexo’s pictures',
    pattern: /\{\{< ?(?:figure|img)[^<>{}\n]{0,200}? src="([^"<>{}\n]{1,500})"[^{}\n]{0,500}?>\}\}/g,
    to: '![](<$1>)',
  },
  {
    reason: 'Jekyll’s, Hugo’s and Hexo’s own commands; what stands between two of them stays',
    pattern: /\{%[^{}\n]{0,300}%\}|\{\{[<%][^{}\n]{0,300}[>%]\}\}/g,
    to: '',
  },
  {
    reason: 'older programs need no blank after the signs of a heading',
    pattern: /^( {0,3}#{2,6})(?=[^\s#])/gm,
    to: '$1 ',
  },
  {
    reason: 'a note in brackets and a colon before Chinese words define no link, which would hide them',
    pattern: /^( {0,3})(?=\[[^\]^\n]{1,80}\]:[ \t]*[^\x00-\x7f])/gm,
    to: '$1\\',
  },
  {
    reason: 'four blanks before a Chinese sentence are its indent, not code',
    pattern: /^(?: {4,40}|\t{1,10})(?=[\u4e00-\u9fff「『“（《\u3000])/gm,
    to: '',
  },
];

/** Between fences is code. */
const fenced = /^( {0,3})(```|~~~)[^\n]*\n[\s\S]*?(?:^ {0,3}\2[ \t]*$|$(?![\s\S]))/gm;

function markdownToHtml(body: string): string {
  const hasLists = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) +\S/m.test(body);
  const plain = (text: string): string =>
    dialects.reduce<string>(
      (read, { pattern, to }, index) =>
        // below an item, blanks say that it goes on
        index === dialects.length - 1 && hasLists ? read : read.replace(pattern, to),
      text,
    );
  let read = '';
  let at = 0;
  for (const { 0: code, index } of body.matchAll(fenced)) {
    read += breakLongLines(plain(body.slice(at, index))) + code;
    at = index + code.length;
  }
  return inPieces(read + breakLongLines(plain(body.slice(at))))
    .map((piece) => markdown.render(piece, {}))
    .join('');
}

/** Paragraphs between which the author left no empty line: at the end of a line that nobody wrapped, a break stays. */
const breakLongLines = (text: string): string => {
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      isLongLine(line) && /^[^\s|>#*+-]/.test(lines[index + 1] ?? '') ? `${line.trimEnd()}  ` : line,
    )
    .join('\n');
};

/** The parser's time grows faster than the text; no article of the survey has a quarter of these characters. */
const maxPieceChars = 100_000;

/** Divides a text that is longer than any article, between lines if there are any. */
function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const limit = start + maxPieceChars;
    const lineEnd = limit >= text.length ? -1 : text.lastIndexOf('\n', limit);
    const end = lineEnd > start ? lineEnd + 1 : Math.min(limit, text.length);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
