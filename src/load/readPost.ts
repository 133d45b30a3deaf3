import { createHash } from 'node:crypto';
import type { Problem, RawPost, Severity } from '../types.ts';
import { decodeText } from './decodeText.ts';
import { describeUnread, findDates, isDatedNote } from './findDates.ts';
import { splitDateLine } from './findDatesInBody.ts';
import { frontMatterKeys } from './frontMatterKeys.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { isWholePage, readHead } from './readHead.ts';
import { readTitle } from './readTitle.ts';
import { readUrl } from './readUrl.ts';
import { splitBody, type BodyParts } from './splitBody.ts';

/** Where parts of a post were found; null if they were not. */
export interface Origins {
  readonly title: 'front matter' | 'heading' | 'page' | null;
  readonly url: 'front matter' | 'heading' | 'page' | null;
}

const noOrigins: Origins = { title: null, url: null };

/** What could be read of a post, and everything that was wrong with it. */
export interface ReadResult {
  readonly post: RawPost | null;
  /** Where each part was found. */
  readonly origins: Origins;
  /** Keys of the front matter that are not known. */
  readonly unreadKeys: readonly string[];
  readonly problems: readonly Problem[];
}

/** A page repeats its title many times. The longest title of the survey has 103 characters. */
const maxTitleChars = 500;

/** For authors and labels; the longest tag that is shown has 40. */
const maxNameChars = 120;

/** No feed has more. Also limits what a bomb of YAML aliases can do. */
const maxLabels = 50;

/**
 * Reads one post: front matter, comment with timestamp, heading with link, body. Each may be missing or wrong; what can
 * be trusted is used, the rest is reported. The HTML of the body is not parsed here.
 *
 * @param file - path relative to the posts folder
 * @param bytes - the file's content
 * @example readPost('2023/a.md', Buffer.from('---\ntitle: "金正恩"\n---\n<!--1694581620000-->\n…')).post?.title
 * // '金正恩'
 */
export function readPost(file: string, bytes: Uint8Array): ReadResult {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], message: string, hint: string, severity: Severity = 'warning'): void => {
    problems.push({ file, code, message, hint, severity });
  };

  const decoded = decodeText(bytes);
  if (decoded.text === null) {
    report(
      'not-text',
      'the file is not text in UTF-8, GB 18030 or Big5',
      'move it out of the posts folder, or save it as UTF-8',
      'error',
    );
    return { post: null, origins: noOrigins, unreadKeys: [], problems };
  }
  if (decoded.text.trim() === '') {
    report('empty-file', 'the file has no text', 'delete it, or put the post back', 'error');
    return { post: null, origins: noOrigins, unreadKeys: [], problems };
  }
  if (decoded.damaged) {
    report(
      'not-text',
      'some bytes are not UTF-8 and show as �',
      'save the file again as UTF-8, from its original source',
    );
  }

  if (decoded.encoding === 'gb18030' || decoded.encoding === 'big5') {
    report(
      'old-encoding',
      `the file is not UTF-8 but ${decoded.encoding === 'big5' ? 'Big5' : 'GB 18030 (GBK)'}, and was read as that`,
      'nothing has to be done; saved as UTF-8 it can never be mistaken',
      'note',
    );
  }

  const { data, rest, fault } = splitFrontMatter(decoded.text);
  if (fault === 'broken') {
    report(
      'broken-front-matter',
      'the block between the --- lines is not valid YAML; its lines were read one by one',
      'put quotes around the title',
    );
  }
  if (fault === 'code') {
    report(
      'code-front-matter',
      'the first line names a language that would run code; the block was not read',
      'begin the file with --- alone',
    );
  }

  const misshapen = ['tags', 'categories'].filter((key) => !isNames(data[key]));
  if (misshapen.length > 0) {
    report(
      'broken-front-matter',
      `${misshapen.join(' and ')} should be a list of names; other values were left out`,
      'write it as tags: [ a, b ]',
    );
  }

  const ownTitle = readTitle(text(data['title']) ?? '');
  const ownUrl = readUrl(text(data['from']));
  const split = splitBody(rest);
  const body = ownUrl === null ? split : withFirstLine(split, ownTitle);
  const cutShort = (value: string, maxChars: number, what: string): string => {
    if (value.length <= maxChars) return value;
    report(
      'cut-short',
      `the ${what} has ${value.length} characters; the first ${maxChars} are shown`,
      `shorten it if it is not a real ${what}`,
    );
    return `${value.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  };
  const head = readHead(body.bodyHtml);
  const headingTitle = readTitle(body.headingTitle ?? '');
  const title = cutShort(ownTitle || headingTitle || (head.title ?? ''), maxTitleChars, 'title');
  const headingUrl = readUrl(body.headingUrl);
  const url = ownUrl ?? headingUrl ?? head.url;

  const { date: dateLine, bodyHtml } = splitDateLine(body.bodyHtml);
  const { dates, unread } = findDates({ frontMatter: data, stamp: body.stamp, dateLine, file, url, bodyHtml });
  for (const date of unread) report('unread-date', ...describeUnread(date));

  const isBare = fault === 'none' && Object.keys(data).length === 0;
  const hasNothing = isBare && body.headingTitle === null && body.stamp === null;
  if (hasNothing && !isDatedNote(file, dates) && !isWholePage(body.bodyHtml)) {
    report(
      'no-date',
      'it has no front matter, comment, heading or date: this does not look like a saved post',
      'move it out of the posts folder, or begin it with front matter that has title, date and from',
      'error',
    );
    return { post: null, origins: noOrigins, unreadKeys: [], problems };
  }
  return {
    problems,
    origins: {
      title: ownTitle !== '' ? 'front matter' : headingTitle !== '' ? 'heading' : title !== '' ? 'page' : null,
      url: ownUrl !== null ? 'front matter' : headingUrl !== null ? 'heading' : url !== null ? 'page' : null,
    },
    unreadKeys: Object.keys(data).filter((key) => !Object.hasOwn(frontMatterKeys, key)),
    post: {
      file,
      rawSha256: createHash('sha256').update(bytes).digest('hex'),
      title,
      url,
      author: cutShort(readTitle(text(data['author']) ?? ''), maxNameChars, 'author') || null,
      labels: [
        ...new Set(
          [...list(data['tags']), ...list(data['categories'])].map((label) => cutShort(label, maxNameChars, 'tag')),
        ),
      ].slice(0, maxLabels),
      dates,
      bodyHtml,
    },
  };
}

/** A link in the first line is no heading if the front matter has another title and an address: a link in Markdown. */
function withFirstLine(body: BodyParts, title: string): BodyParts {
  const { looseHeading } = body;
  if (looseHeading === null || title === '' || readTitle(body.headingTitle ?? '') === title) return body;
  return { ...body, headingTitle: null, headingUrl: null, bodyHtml: `${looseHeading}\n\n${body.bodyHtml}`.trim() };
}

const isNames = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((item) => item === null || typeof item === 'string'));

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** `[ a, b ]`, or `a, b` where the brackets were forgotten. */
function list(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value)
    ? value.slice(0, maxLabels)
    : typeof value === 'string'
      ? value.split(/[,，、]/)
      : [];
  return items.map((item) => readTitle(text(item) ?? '')).filter((item) => item !== '');
}
