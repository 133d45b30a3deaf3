/** The dates that a person sees in a post's body, where no key gives one. Its text is looked at: no tree is made. */
import { decodeHTMLStrict } from 'entities';
import { readDate } from './readDate.ts';
import type { DateWitness, WrittenDate } from '../types.ts';

/** What stands before a date that says when something was published. Words for changes are not among them. */
const labels = [
  ...['日期', '時間', '时间', '刊登日期', '出版日期', '發稿時間', '发稿时间', '公開日期', '公开日期'],
  ...['發布', '发布', '發佈', '發表', '发表', '刊登', '出版'].flatMap((verb) => [
    ...[verb, `${verb}於`, `${verb}于`, `${verb}日期`, `${verb}時間`, `${verb}时间`],
  ]),
  ...['Date', 'Published', 'Published on', 'Published at', 'Published date', 'Publish date', 'Publication date'],
  ...['Date published', 'Posted', 'Posted on', 'Posted at'],
];

/** Longest first, so that 發布 does not end 發布時間. A blank may stand for the colon: Posted on August 3. */
const labelled = new RegExp(
  `^(?:${labels.toSorted((a, b) => b.length - a.length).join('|')})(?:[*_]{0,2}[ \\t]?[:：][*_]{0,2}|[ \\t])`,
  'i',
);

/** Marks of Markdown around a line: `> **日期**：2020-08-03`, `*2020-08-03*`, `- date: …`. */
const marks = /^[\s>*_#–—-]{0,6}|[\s*_]{0,4}$/g;

/**
 * Reads a line that holds a date and nothing else, or a label and a date.
 *
 * @example readDateLine('日期：Mon, 29 Jun 2020 22:48:28 +0000')
 * // { kind: 'instant', ms: Date.UTC(2020, 5, 29, 22, 48, 28) }
 */
export function readDateLine(line: string): WrittenDate | null {
  if (line.length > maxLineChars || !/\d|[〇零○]/.test(line)) return null;
  const bare = line.replace(marks, '');
  const label = labelled.exec(bare);
  if (label) return readDate(bare.slice(label[0].length).replace(marks, ''));
  // a number alone may be anything; eight digits of a year are a day
  return /^\d+$/.test(bare) && bare.length !== 8 ? null : readDate(bare);
}

/** A line with label, date and the name of a zone has 90. */
const maxLineChars = 160;

/** The date stands in line 3 of files without front matter: under a heading and an empty line. */
const maxLinesAbove = 3;

export interface SplitDateLine {
  readonly date: WrittenDate | null;
  /** The body without that line. */
  readonly bodyHtml: string;
}

/**
 * Takes the date line out of the first lines of a body: it is no paragraph of the article. Lines of HTML are left
 * alone; profiles know those of their publishers.
 *
 * @example splitDateLine('日期：2020-08-03\n\n<p>渡輪復航。</p>').bodyHtml // '<p>渡輪復航。</p>'
 */
export function splitDateLine(bodyHtml: string): SplitDateLine {
  let start = 0;
  for (let seen = 0; seen < maxLinesAbove && start < bodyHtml.length; ) {
    const lineEnd = bodyHtml.indexOf('\n', start);
    const end = lineEnd === -1 ? bodyHtml.length : lineEnd;
    const line = end - start > maxLineChars ? '<' : bodyHtml.slice(start, end).trim();
    if (line.includes('<')) break;
    if (line !== '') {
      seen += 1;
      const date = readDateLine(line);
      if (date !== null) {
        const above = bodyHtml.slice(0, start);
        const below = bodyHtml.slice(end + 1).replace(/^\s+/, '');
        return { date, bodyHtml: `${above}${below}` };
      }
    }
    start = end + 1;
  }
  return { date: null, bodyHtml };
}

/** What meta elements of a saved page call the date of publication, in lower case. */
const metaNames: ReadonlySet<string> = new Set([
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'pubdate', 'publishdate'],
  ...['dc.date', 'dc.date.issued', 'citation_date', 'citation_publication_date', 'parsely-pub-date', 'sailthru.date'],
]);

/** A longer element is no meta or time element. */
const maxTagChars = 1_000;

/** The article's own date stands before its text; further down, comments and related articles have dates. */
const maxHeadChars = 200_000;

/**
 * Finds the dates of a body, best first: what the head of a saved page says, its JSON-LD, a labelled line, a time
 * element, a short line with a date near the top (By: 高以安. 2014-9-6.).
 *
 * @example findDatesInBody('<article><time datetime="2020-08-03T10:30:00+08:00">…')[0].origin // 'time-element'
 */
export function findDatesInBody(bodyHtml: string): readonly DateWitness[] {
  const html = bodyHtml.slice(0, maxHeadChars);
  const found: DateWitness[] = [];
  const add = (origin: DateWitness['origin'], date: WrittenDate | null): void => {
    if (date !== null) found.push({ origin, date });
  };
  add('page', findInMeta(html) ?? findInJson(html));
  const lines = firstLines(html.slice(0, topChars * 8));
  add('date-line', firstOf(lines, readLabelled));
  add('time-element', findInTime(html));
  add('byline', firstOf(lines, readShortLine));
  return found;
}

function firstOf<Item>(items: Iterable<Item>, read: (item: Item) => WrittenDate | null): WrittenDate | null {
  for (const item of items) {
    const date = read(item);
    if (date !== null) return date;
  }
  return null;
}

/** The opening tags of a name, without a pattern that would look for the end of each from each. */
function* tagsOf(html: string, name: string): Generator<string> {
  const opening = new RegExp(`<${name}[\\s/]`, 'gi');
  for (const { index } of html.matchAll(opening)) {
    const end = html.slice(index, index + maxTagChars).indexOf('>');
    if (end !== -1) yield html.slice(index, index + end + 1);
  }
}

const attribute = (tag: string, name: string): string | null => {
  const match = new RegExp(
    `\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,200})"|'([^']{0,200})'|([^\\s"'>]{1,200}))`,
    'i',
  ).exec(tag);
  return match ? decodeHTMLStrict(match[1] ?? match[2] ?? match[3] ?? '') : null;
};

const isOfPublication = (tag: string): boolean =>
  ['property', 'name', 'itemprop'].some((key) => metaNames.has(attribute(tag, key)?.toLowerCase() ?? ''));

const findInMeta = (html: string): WrittenDate | null =>
  firstOf(tagsOf(html, 'meta'), (tag) => (isOfPublication(tag) ? readDate(attribute(tag, 'content') ?? '') : null));

const findInJson = (html: string): WrittenDate | null =>
  firstOf(html.matchAll(/"datePublished"\s{0,20}:\s{0,20}"([^"\\]{1,60})"/g), ([, text]) => readDate(text ?? ''));

const findInTime = (html: string): WrittenDate | null =>
  firstOf(tagsOf(html, 'time'), (tag) => {
    const text = attribute(tag, 'datetime');
    return text === null ? null : readDate(text);
  });

/** Enough for heading, byline and date of a page that carries its own. */
const topChars = 4_000;
const maxTopLines = 20;

const inlineTags = /<\/?(?:a|abbr|b|em|font|i|small|span|strong|sub|sup|time|u)(?:\s[^<>]{0,1000})?>/gi;

/** The first lines of text as a page shows them; white space of the source is a blank where there is markup. */
function firstLines(html: string): readonly string[] {
  const top = withoutCode(html).slice(0, topChars);
  const isMarked = /<(?:p|div|h\d|br|li|td|section|article)\b/i.test(top);
  return top
    .replace(isMarked ? /\s+/g : /[ \t]+/g, ' ')
    .replace(inlineTags, '')
    .split(/<[^<>]{0,1000}>|\n/)
    .map((line) => decodeHTMLStrict(line).trim())
    .filter((line) => line !== '')
    .slice(0, maxTopLines);
}

/** Leaves out what a page does not show; of an element that nothing closes, all that follows. */
function withoutCode(html: string): string {
  let rest = html;
  let kept = '';
  while (kept.length < topChars) {
    const opening = /<(script|style|head)[\s>]/i.exec(rest);
    if (!opening) return kept + rest;
    kept += rest.slice(0, opening.index);
    const closing = rest.toLowerCase().indexOf(`</${opening[1]!.toLowerCase()}`, opening.index);
    if (closing === -1) return kept;
    rest = rest.slice(closing + 2 + opening[1]!.length);
  }
  return kept;
}

/** A day with what may be a clock time behind it, anywhere in a line. */
const dayInLine = new RegExp(
  '(?<![\\d/.-])(?:' +
    [
      '(?:民國|民国)?\\d{2,4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日號号]',
      '(?:19|20)\\d\\d([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)',
      '\\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\\d\\d',
      '[A-Z][a-z]{2,8} \\d{1,2}, (?:19|20)\\d\\d',
    ].join('|') +
    ')(?:[T ,]{1,2}\\d{1,2}:\\d\\d(?::\\d\\d)?)?',
);

/** A label with a date behind it, and perhaps other things: 發布時間：2020-08-03 10:30　來源：青嵐社. */
function readLabelled(line: string): WrittenDate | null {
  const bare = line.replace(marks, '');
  const label = labelled.exec(bare);
  if (!label || line.length > maxLineChars) return null;
  const rest = bare.slice(label[0].length).trim();
  const day = dayInLine.exec(rest);
  return readDateLine(line) ?? (day?.index === 0 ? readDate(day[0]) : null);
}

/** With more words beside the date, the line is a sentence that tells of a day. */
const maxWordsBeside = 40;

function readShortLine(line: string): WrittenDate | null {
  if (line.length > maxLineChars) return null;
  const whole = readDateLine(line);
  if (whole !== null) return whole;
  const match = dayInLine.exec(line);
  if (!match) return null;
  const beside = line.replace(match[0], '');
  if (beside.length > maxWordsBeside || /[。，！？；、]/.test(beside) || dayInLine.test(beside)) return null;
  return readDate(match[0]);
}
