/** When a post was published. It says so up to three times, and the dates may differ. */
import { DateTime } from 'luxon';
import type { InstantOrigin } from '../types.ts';

export interface Dates {
  /** Text of the comment timestamp. */
  readonly stamp: string | null;
  /** `date` of the front matter, as written. */
  readonly frontMatter: string | null;
  /** Path of the post. */
  readonly file: string;
}

export interface Published {
  readonly ms: number | null;
  readonly from: InstantOrigin | null;
  /** Whether two dates of the post are more than a day apart. */
  readonly disagree: boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Saved news is not older than the web. There is no latest date: the result must not depend on a clock. */
const earliestMs = Date.UTC(1990, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/**
 * Chooses the first trustworthy of comment, front matter and file name.
 *
 * Bots that meet a date in the future write the present into the front matter and leave the comment as it was: in all
 * 419 posts where the two differ, the comment is 1 to 16 hours later, and the front matter is right. If they are
 * further apart, the one that the file name supports is chosen.
 *
 * @example choosePublished({ stamp: '1694581620000', frontMatter: '2023-09-13T05:07:00.000Z', file: '…' }).ms
 * // 1694581620000
 */
export function choosePublished(dates: Dates): Published {
  const comment = parseStamp(dates.stamp);
  const frontMatter = parseDate(dates.frontMatter);
  if (comment === null && frontMatter === null) {
    const fileName = parseFileName(dates.file);
    return { ms: fileName, from: fileName === null ? null : 'file-name', disagree: false };
  }
  if (comment === null) return { ms: frontMatter, from: 'front-matter', disagree: false };
  if (frontMatter === null) return { ms: comment, from: 'comment', disagree: false };
  const lateness = comment - frontMatter;
  if (lateness > 0 && lateness <= dayMs) return { ms: frontMatter, from: 'front-matter', disagree: false };
  if (lateness <= 0 && lateness >= -dayMs) return { ms: comment, from: 'comment', disagree: false };
  const fileName = parseFileName(dates.file);
  const frontMatterFits =
    fileName !== null && Math.abs(frontMatter - fileName) <= dayMs && Math.abs(comment - fileName) > dayMs;
  return frontMatterFits
    ? { ms: frontMatter, from: 'front-matter', disagree: true }
    : { ms: comment, from: 'comment', disagree: true };
}

/** Reads 13 digits, milliseconds: `1694581620000`. Null for `NaN` and anything else. */
function parseStamp(stamp: string | null): number | null {
  return stamp !== null && /^\d{12,13}$/.test(stamp) ? inWindow(Number(stamp)) : null;
}

const formats = [
  'yyyy-MM-dd HH:mm:ss ZZZ',
  'yyyy-MM-dd HH:mm:ss ZZ',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'yyyy/MM/dd HH:mm:ss',
  'yyyy/MM/dd',
];

function parseDate(text: string | null): number | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return noonOf(trimmed);
  const ms = Date.parse(trimmed);
  // the form that bots write; luxon would read it the same, but slower
  if (Number.isFinite(ms) && new Date(ms).toISOString() === trimmed) return inWindow(ms);
  const options = { zone: 'utc', locale: 'en-US' };
  const iso = DateTime.fromISO(trimmed, options);
  if (iso.isValid) return inWindow(iso.toMillis());
  for (const format of formats) {
    const other = DateTime.fromFormat(trimmed, format, options);
    if (other.isValid) return inWindow(other.toMillis());
  }
  const mail = DateTime.fromRFC2822(trimmed, options);
  return mail.isValid ? inWindow(mail.toMillis()) : null;
}

/** Finds a day in `archived/2020-08-03/2020-08-03-標題.md`: first in the name, then in its folders. */
function parseFileName(file: string): number | null {
  for (const part of file.split('/').reverse()) {
    const day = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(part)?.[1];
    if (day) return noonOf(day);
  }
  return null;
}

/** Noon UTC of a day: in all inhabited zones but two, that instant is on the same day. */
function noonOf(day: string): number | null {
  const noon = DateTime.fromISO(`${day}T12:00:00Z`, { zone: 'utc' });
  return noon.isValid ? inWindow(noon.toMillis()) : null;
}

const inWindow = (ms: number): number | null => (ms >= earliestMs && ms < latestMs ? ms : null);
