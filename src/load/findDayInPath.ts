/** The day that a path or an address names. */
import { earliestMs, latestMs, toWallMs } from './readDate.ts';
import type { WrittenDate } from '../types.ts';

/** Year, month, day in its groups; in `separated`, the same separator between them. */
const separated = '((?:19|20)\\d\\d)([-._ ])(\\d{1,2})\\2(\\d{1,2})(?!\\d)';
const chinese = '((?:19|20)\\d\\d)年()(\\d{1,2})月(\\d{1,2})[日號号]?';
const compact = '((?:19|20)\\d\\d)()(\\d\\d)(\\d\\d)(?:[T_-]?\\d{4}(?:\\d\\d)?)?(?!\\d)';
const roc = '(?:中華民國|民國|民国)?(\\d{3})年()(\\d{1,2})月(\\d{1,2})[日號号]?';
const forms = [separated, chinese, compact, roc];

/**
 * Where in a name a day stands, surest first: at its start, at its end, between separators. Elsewhere it belongs to a
 * headline: 回顧2019.12.31事件.
 */
const inName = [
  ...forms.map((form) => new RegExp(`^[\\s_[(（【-]{0,3}${form}`)),
  ...forms.map((form) => new RegExp(`(?:^|[^\\d])${form}[\\s_\\])）】Z-]{0,3}$`)),
  ...forms.map((form) => new RegExp(`[\\s_[(（【-]${form}(?=[\\s_\\])）】-])`)),
];

/** A day cut into folders: 2019/02/12.md, 2019/02/12-標題.md, 2019年/2月/12日.md, 2019-02/12.md, 2019/0212-標題.md. */
const inFolders = [
  /(?:^|\/)((?:19|20)\d\d)年?()\/(\d{1,2})月?\/(\d{1,2})日?(?=$|[/\s._-])/,
  /(?:^|\/)((?:19|20)\d\d)([-._年]?)(\d{1,2})月?\/(\d{1,2})日?(?=$|[/\s._-])/,
  /(?:^|\/)((?:19|20)\d\d)年?()\/(\d{1,2})[-._月]?(\d{2})日?(?=$|[/\s._-])/,
];

/**
 * Finds the day that a post's path names: first in the file's name, then in its folders' names, then across folders.
 *
 * @example findDayInPath('archived/2020-08-03/標題.md') // the day 2020-08-03
 * @example findDayInPath('daily/2019/02/12.md') // the day 2019-02-12
 */
export function findDayInPath(file: string): WrittenDate | null {
  // full-width digits and separators; few names have them
  const path = /[\uff00-\uff5f]/.test(file) ? file.normalize('NFKC') : file;
  const names = path.replace(/\.[A-Za-z]{1,8}$/, '').split('/');
  for (const name of names.toReversed()) {
    const day = firstDay(name, inName);
    if (day !== null) return day;
  }
  return firstDay(path, inFolders);
}

/**
 * How addresses write the day: /2020/08/03/, /2020-08-03/, /2020/0803/, 20200803, and with four digits of a number or a
 * clock time behind it, as CNA does: 202008030031. A year and a month alone are no day.
 */
const inAddress = [
  /\/((?:19|20)\d\d)()\/(\d{1,2})\/(\d{1,2})(?=[/._-]|$)/,
  /(?<!\d)((?:19|20)\d\d)([-_.])(\d{1,2})\2(\d{1,2})(?!\d)/,
  /\/((?:19|20)\d\d)([-_]?)(\d\d)\/(\d\d)(?=[/._-]|$)/,
  /\/((?:19|20)\d\d)()\/(\d\d)-?(\d\d)(?=[/._-]|$)/,
  /(?<!\d)((?:19|20)\d\d)()(\d\d)(\d\d)(?:\d{4}|\d{6})?(?!\d)/,
];

/**
 * Finds the day in the path of an article's address. Of an address inside another (Wayback’s, a proxy’s) the inner one
 * is read: the outer one has the day on which it was saved.
 *
 * @example findDayInUrl('https://news.qinglan.example/news/aloc/202008030031.aspx') // the day 2020-08-03
 */
export function findDayInUrl(url: string): WrittenDate | null {
  const start = Math.max(url.lastIndexOf('http:/'), url.lastIndexOf('https:/'), 0);
  const path = url
    .slice(start)
    .replace(/^https?:\/{1,2}[^/]*/i, '')
    .replace(/[?#].*$/s, '');
  return firstDay(path, inAddress);
}

function firstDay(text: string, patterns: readonly RegExp[]): WrittenDate | null {
  for (const pattern of patterns) {
    const [, year, , month, day] = pattern.exec(text) ?? [];
    if (year === undefined) continue;
    const wallMs = toWallMs(Number(year) + (year.length === 3 ? 1911 : 0), Number(month), Number(day));
    if (wallMs !== null && wallMs >= earliestMs && wallMs < latestMs) return { kind: 'day', wallMs };
  }
  return null;
}
