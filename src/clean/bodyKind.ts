/** In which form a post's body is written. */
import { longPattern } from '../sources/longPattern.ts';
import type { BodyKind } from '../sources/source.ts';

/**
 * What a body turns out to be: `paragraphs` is HTML within lines (`<b>`, `&amp;`) whose paragraphs only empty lines
 * tell apart, as editors of weblogs store it.
 */
export type SeenKind = BodyKind | 'paragraphs';

/** Elements that begin a new line: text inside them is HTML, whatever signs it holds. */
const blockTag = new RegExp(
  '<(/?)(p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|t(?:body|head|foot|r|d|h)|blockquote|article|section|main|nav|aside' +
    '|header|footer|figure|figcaption|center|details|summary|pre|form|html|head|body|script|style|br|hr)(?![\\w-])' +
    '[^<>]*>?',
  'gi',
);

/** They hold nothing. */
const emptyTags: ReadonlySet<string> = new Set(['br', 'hr']);

/** An element within a line, or an entity. */
const inlineMarkup = longPattern('i')`
  <\/?(?:a|abbr|b|big|cite|code|del|em|font|i|iframe|img|ins|mark|q|s|small|span|strong|sub|sup|u|video)(?:\s|\/?>)
  |&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|<!--
`;

/**
 * Signs of Markdown, each in a line outside of HTML, with what it proves: 2 is proof enough, 1 could be chance in a
 * text that has markup as well.
 */
const signs: readonly { readonly proves: 1 | 2; readonly pattern: RegExp }[] = [
  { proves: 2, pattern: /^ {0,3}#{1,6}[ \t]+\S/ },
  { proves: 2, pattern: /^ {0,3}#{2,6}[^\s#]/ },
  // of a picture or a link; an address, or a path, must follow: 「](」 alone is a smiley
  { proves: 2, pattern: /!\[[^\]\n]{0,300}\]\([^)\s]/ },
  { proves: 2, pattern: /\[[^[\]\n]{1,300}\]\(<?(?:https?:|mailto:|[./#]|[\w%-]{1,80}[./])/ },
  { proves: 2, pattern: /^ {0,3}\[[^[\]\n]{1,80}\]:[ \t]*<?(?:https?:|[./])/ },
  { proves: 2, pattern: /^ {0,3}\|?[ \t]*:?-{3,60}:?[ \t]*\|[ \t|:-]{0,300}$/ },
  { proves: 1, pattern: /(?:^|[^\w*\\])\*\*(?![\s*])[^*\n]{1,300}\*\*(?!\*)/ },
  { proves: 1, pattern: /(?:^|[^\w_\\])__(?![\s_])[^_\n]{1,300}__(?![\w_])/ },
  { proves: 1, pattern: /^ {0,3}[-*+] +\S/ },
  { proves: 1, pattern: /^ {0,3}> ?\S/ },
  { proves: 1, pattern: /^={3,80}[ \t]*$/ },
  { proves: 1, pattern: /<https?:\/\/[^\s<>]{1,300}>/ },
  { proves: 1, pattern: /(?:^|[^`\\])`[^`\n]{1,200}`(?!`)/ },
  { proves: 1, pattern: /\\[*_[\]#`~>-]/ },
];

/** In a body with elements that begin lines, so much must prove Markdown, and so much of the text be outside them. */
const minProofAmongHtml = 2;
const minShareOutside = 0.5;
/** Where breaks divide the lines, they are HTML unless the signs are many. */
const minProofAmongBreaks = 4;

/** More tells no more. */
const maxChars = 400_000;
const maxLineChars = 2_000;

/**
 * Tells the form of a body by what stands in it. In doubt it is HTML, as saved posts are: a stray `**` or `#` in a
 * paragraph proves nothing.
 *
 * @example bodyKindOf('# 渡輪\n\n望潮港**復航**。') // 'markdown'
 * @example bodyKindOf('第一段。\n\n第二段。') // 'text'
 * @example bodyKindOf('<p>渡輪**復航**。</p>') // 'html'
 */
export function bodyKindOf(body: string): SeenKind {
  if (isPlainlyHtml(body)) return 'html';
  const seen = scan(body);
  const inText = seen.charsOutside / Math.max(1, seen.chars);
  if (seen.tags === 0 ? seen.proof > 0 : seen.proof >= minProofAmongHtml && inText >= minShareOutside) {
    if (seen.breaks <= seen.gaps || seen.proof >= minProofAmongBreaks) return 'markdown';
  }
  const lineEndsTell = seen.gaps > 0 || seen.indents > 1 || seen.longLines > 0;
  if (!lineEndsTell || seen.breaks > 0 || seen.paragraphs > 0 || inText < minShareOutside) return 'html';
  return seen.tags > 0 || inlineMarkup.test(body) ? 'paragraphs' : 'text';
}

/** The cheap answer, for nearly all saved posts: it begins and ends with elements, and has no sign at all. */
const isPlainlyHtml = (body: string): boolean =>
  /^<(?:p|div|article|section|figure|!doctype|html)[\s>]/i.test(body) &&
  body.endsWith('>') &&
  !/\n[ \t]*\n|\]\(|\n {0,3}#/.test(body);

interface Seen {
  /** Elements that begin a line, without breaks. */
  tags: number;
  breaks: number;
  /** Elements in which paragraphs are written: `p` and `div`. */
  paragraphs: number;
  proof: number;
  /** Empty lines between two lines outside of HTML. */
  gaps: number;
  /** Lines that begin with ideographic spaces, as paragraphs in Chinese books do. */
  indents: number;
  /** Lines after which another follows that are longer than anybody wraps them, and end with a sentence. */
  longLines: number;
  chars: number;
  charsOutside: number;
}

function scan(body: string): Seen {
  const seen: Seen = {
    tags: 0,
    breaks: 0,
    paragraphs: 0,
    proof: 0,
    gaps: 0,
    indents: 0,
    longLines: 0,
    chars: 0,
    charsOutside: 0,
  };
  let depth = 0;
  let fence: string | null = null;
  let afterGap = false;
  let hasText = false;
  let hasLong = false;
  for (const whole of body.slice(0, maxChars).split('\n')) {
    const line = whole.slice(0, maxLineChars);
    const mark = depth === 0 ? (/^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null) : null;
    if (mark !== null && (fence === null || fence === mark)) {
      if (fence !== null) seen.proof += 2;
      fence = fence === null ? mark : null;
      continue;
    }
    if (fence !== null) continue;
    if (line.trim() === '') {
      afterGap = hasText;
      continue;
    }
    const outer = depth;
    let outside = '';
    let at = 0;
    for (const { 0: tag, 1: slash, 2: name = '', index } of line.matchAll(blockTag)) {
      const between = line.slice(at, index);
      seen.chars += countText(between);
      if (depth === 0) outside += between;
      at = index + tag.length;
      const lower = name.toLowerCase();
      if (lower === 'br') seen.breaks += 1;
      else seen.tags += 1;
      if (lower === 'p' || lower === 'div') seen.paragraphs += 1;
      if (!emptyTags.has(lower)) depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    }
    const rest = line.slice(at);
    seen.chars += countText(rest);
    if (depth === 0) outside += rest;
    const chars = countText(outside);
    if (outer > 0 && chars === 0) continue;
    seen.charsOutside += chars;
    for (const { proves, pattern } of signs) if (pattern.test(outside)) seen.proof += proves;
    if (/^\u3000/.test(line)) seen.indents += 1;
    if (afterGap) seen.gaps += 1;
    if (hasLong) seen.longLines += 1;
    hasLong = isLongLine(line);
    afterGap = false;
    hasText = true;
  }
  return seen;
}

/** Whether a line is a paragraph by itself, because nobody wraps lines at this width. */
export const isLongLine = (line: string): boolean =>
  line.length > maxWrapColumns / 2 &&
  /[。！？…：.!?][」』”’）)"']?\s*$/.test(line.slice(-5)) &&
  columnsOf(line) > maxWrapColumns;

/** Wider lines were not wrapped by a program or by hand. */
export const maxWrapColumns = 120;

/** The width of a line in columns, of which a Chinese character takes two. */
export const columnsOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffef]/g) ?? []).length;

/** Characters outside of tags. */
const countText = (text: string): number => text.replace(/<[^<>]{0,2000}>/g, '').trim().length;
