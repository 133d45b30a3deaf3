/** What a text says about when: the grammar of written dates. It knows no zone; `placeDate` puts a date into one. */
import { DateTime, IANAZone } from 'luxon';
import type { WrittenDate } from '../types.ts';

/** Saved news is not older than the web. There is no latest date: the result must not depend on a clock. */
export const earliestMs = Date.UTC(1990, 0, 1);
export const latestMs = Date.UTC(2100, 0, 1);

/** The longest form, JavaScript's, has 90 characters with the longest name of a zone. */
const maxDateChars = 120;

/**
 * Reads a date as people and programs write it. Null if it is none, is no day of the calendar, leaves open which day
 * (`2020-08`, `03/08/2020`), or is not of 1990 to 2099.
 *
 * @example readDate('2020-08-03 21:30 +0800') // { kind: 'instant', ms: 1596461400000 }
 * @example readDate('2020年8月3日 晚上9:30') // { kind: 'local', wallMs: Date.UTC(2020, 7, 3, 21, 30), zone: null }
 * @example readDate('109/08/03') // { kind: 'day', wallMs: Date.UTC(2020, 7, 3) }
 */
export function readDate(text: string): WrittenDate | null {
  if (text.length > maxDateChars) return null;
  const trimmed = text.trim();
  if (trimmed === '') return null;
  // the form that bots write, before anything slower
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(trimmed)) {
    const ms = Date.parse(trimmed);
    return Number.isFinite(ms) && new Date(ms).toISOString() === trimmed ? inWindow({ kind: 'instant', ms }) : null;
  }
  const epoch = readEpoch(trimmed);
  if (epoch !== null) return inWindow({ kind: 'instant', ms: epoch });
  const day = readDay(reorder(simplify(trimmed)));
  if (day === null) return null;
  const time = readTime(day.rest);
  const zone = readZone(time?.rest ?? day.rest);
  if (zone === null) return null;
  if (time === null) return inWindow({ kind: 'day', wallMs: day.wallMs });
  const wallMs = day.wallMs + time.ms;
  return inWindow(
    typeof zone.is === 'number'
      ? { kind: 'instant', ms: wallMs - zone.is * 60_000 }
      : { kind: 'local', wallMs, zone: zone.is },
  );
}

function inWindow(date: WrittenDate): WrittenDate | null {
  const ms = date.kind === 'instant' ? date.ms : date.wallMs;
  return ms >= earliestMs && ms < latestMs ? date : null;
}

/**
 * Says what a text leaves open: `2020-08` names a month and no day.
 *
 * @example vaguenessOf('2020年8月') // 'a month'
 */
export function vaguenessOf(text: string): 'a month' | 'a year' | 'a week' | null {
  const simple = simplify(text.trim().slice(0, maxDateChars));
  if (/^\d{4} ?年?$/.test(simple)) return 'a year';
  if (/^\d{4}-?W\d\d$/i.test(simple)) return 'a week';
  if (/^\d{4} ?[-/.年] ?\d{1,2} ?月?$/.test(simple)) return 'a month';
  return new RegExp(`^(?:${monthPattern}),? \\d{4}$`, 'i').test(simple) ? 'a month' : null;
}

/** Seconds, milliseconds or microseconds since 1970. Fewer digits would be of before 1990, or are days. */
function readEpoch(text: string): number | null {
  const match = /^(\d{9,16})(\.\d{1,9})?$/.exec(text);
  if (!match) return null;
  const digits = match[1]!;
  const value = Number(digits + (match[2] ?? ''));
  const msEach = { 9: 1000, 10: 1000, 12: 1, 13: 1, 16: 0.001 }[digits.length];
  const ms = msEach === undefined ? null : Math.floor(value * msEach);
  return ms === null || ms < earliestMs ? null : ms;
}

const weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? /i;
const chineseWeekday = /[(]?(?:星期|週|周|禮拜|礼拜)[一二三四五六日天][)]?|[(][一二三四五六日][)]/;

/** Half width, single blanks, no weekday, digits for Chinese numerals. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日號号]/, toDigits)
    .replace(chineseWeekday, ' ')
    .replace(/[\s,，]+/g, (gap) => (/[,，]/.test(gap) ? ', ' : ' '))
    .trim()
    .replace(weekday, '')
    .replace('−', '-');
}

/** `二〇二〇年八月三日` → `2020年8月3日`. */
function toDigits(text: string): string {
  const digit = (numeral: string): string =>
    String('〇一二三四五六七八九'.indexOf(/[零○]/.test(numeral) ? '〇' : numeral));
  return text
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => {
      const [before, after] = tens.split('十');
      return `${before ? digit(before) : '1'}${after ? digit(after) : '0'}`;
    })
    .replace(/[〇零○一二三四五六七八九]/g, digit);
}

/** Puts the day before the time, and the year behind the day. */
const reorder = (text: string): string =>
  text
    // RFI writes 03/08/2020 - 21:30; without the dash, the first number may as well be a month
    .replace(/^(\d\d)\/(\d\d)\/(\d{4}) - (?=\d\d:\d\d$)/, '$3-$2-$1 ')
    // `date` and C write Mon Aug 3 21:30:00 UTC 2020
    .replace(/^([A-Za-z]{3} \d{1,2}) (\d\d:\d\d:\d\d)( [A-Z]{1,5})? (\d{4})$/, '$1 $4 $2$3')
    .replace(/^(\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?),? (?:on )?(?=\S)(.*)$/i, '$2 $1');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?' +
  '|Nov(?:ember)?|Dec(?:ember)?';
const toMonth = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** Years of the Republic of China, which counts from 1912. */
const fromRoc = (year: string): number => Number(year) + 1911;
/** As RFC 2822 has it for two digits. */
const fromMail = (year: string): number => (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900) + Number(year);

interface DayForm {
  readonly pattern: RegExp;
  /** Year, month and day of its groups. */
  readonly read: (groups: readonly string[]) => readonly [number, number, number] | null;
}

/** The first that fits is read. Each leaves what follows the day. */
const dayForms: readonly DayForm[] = [
  // 2020-8-3, 2020/08/03, 2020.8.3; also 2020-08-03T…
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/,
    read: ([year, , month, day]) => [Number(year), Number(month), Number(day)],
  },
  {
    pattern: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]/,
    read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  // with the name of the era, a year may have two digits: 民國99年
  {
    pattern: /^(?:中華|中华)?民[國国] ?(\d{2,3}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)(?: ?[日號号])?/,
    read: ([year, month, day]) => [fromRoc(year!), Number(month), Number(day)],
  },
  // without it, three digits: 99年 may be 1999
  {
    pattern: /^(1\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日號号]/,
    read: ([year, month, day]) => [fromRoc(year!), Number(month), Number(day)],
  },
  {
    pattern: /^(1\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/,
    read: ([year, , month, day]) => [fromRoc(year!), Number(month), Number(day)],
  },
  // 20200803, with 2130 or 213000 behind it or not
  {
    pattern: /^((?:19|20)\d\d)(\d\d)(\d\d)(?=$|[T _]|\d{4}(?:\d\d)?(?!\d)|Z|[+-])/,
    read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
  },
  // week dates and days of the year; luxon knows which weeks a year has
  {
    pattern: /^(\d{4}-W\d\d-[1-7]|\d{4}W\d\d[1-7]|\d{4}-[0-3]\d\d)(?=$|[T ])/,
    read: ([iso]) => {
      const day = DateTime.fromISO(iso!, { zone: 'utc', locale: 'en-US' });
      return day.isValid ? [day.year, day.month, day.day] : null;
    },
  },
  // August 3, 2020; Aug. 3rd 2020; Aug 03 2020
  {
    pattern: new RegExp(`^(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'),
    read: ([month, day, year]) => [Number(year), toMonth(month!), Number(day)],
  },
  // 3 Aug 2020; 3-Aug-2020; 3 Aug 20 10:00, as RFC 822 had it
  {
    pattern: new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th)?[ -](${monthPattern})\\.?,?[ -](\\d{4}(?!\\d)|\\d\\d(?= \\d{1,2}:\\d\\d))`,
      'i',
    ),
    read: ([day, month, year]) => [fromMail(year!), toMonth(month!), Number(day)],
  },
];

interface Day {
  /** Midnight, as if the clock were UTC's. */
  readonly wallMs: number;
  readonly rest: string;
}

function readDay(text: string): Day | null {
  for (const { pattern, read } of dayForms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = read(match.slice(1));
    const wallMs = parts === null ? null : toWallMs(...parts);
    return wallMs === null ? null : { wallMs, rest: text.slice(match[0].length) };
  }
  return null;
}

/**
 * Gives midnight of a day as if the clock were UTC's; null if the calendar has no such day.
 *
 * @example toWallMs(2020, 2, 30) // null
 */
export function toWallMs(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() : null;
}

const beforeNoon = '凌晨|清晨|早上|早晨|上午';
const afterNoon = '中午|下午|傍晚|晚上|晚間|晚间|夜間|夜间|深夜';
const time = new RegExp(
  '^[T ,@_|·-]{0,3}(?:at )?' +
    `(?<before>${beforeNoon}|${afterNoon}|[ap]\\.?m\\.?)? ?` +
    '(?:(?<hour>\\d{1,2})(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9}))?)?' +
    '|[時时點点](?:(?<minuteWord>\\d{1,2})分(?:(?<secondWord>\\d{1,2})秒)?|整)?)' +
    '|(?<hourPair>\\d\\d)(?<minutePair>\\d\\d)(?<secondPair>\\d\\d)?(?:\\.(?<fractionPair>\\d{1,9}))?)' +
    '(?!\\d)(?: ?(?<after>[ap]\\.?m\\.?)(?![a-z]))?',
  'i',
);
/** `2020-08-03T21Z`: an hour of ISO 8601. */
const bareHour = /^T(?<hour>\d\d)(?=Z|[+-]|$)/;

interface Time {
  /** Since midnight. */
  readonly ms: number;
  readonly rest: string;
}

function readTime(text: string): Time | null {
  const match = time.exec(text) ?? bareHour.exec(text);
  if (!match?.groups) return null;
  const group = (...names: string[]): string | undefined =>
    names.map((name) => match.groups![name]).find((value) => value !== undefined);
  const hour = toHour(Number(group('hour', 'hourPair')), group('before', 'after') ?? null);
  const minute = Number(group('minute', 'minuteWord', 'minutePair') ?? 0);
  const second = Number(group('second', 'secondWord', 'secondPair') ?? 0);
  if (hour === null || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return null;
  const fraction = Math.floor(Number(`0.${group('fraction', 'fractionPair') ?? 0}`) * 1000);
  return { ms: ((hour * 60 + minute) * 60 + second) * 1000 + fraction, rest: text.slice(match[0].length) };
}

/** The hour of 24. Null if there is none: 13 o’clock in the morning, or midnight that may be of either day. */
function toHour(hour: number, half: string | null): number | null {
  if (half === null) return hour <= 24 ? hour : null;
  const isMorning = /^a/i.test(half) || beforeNoon.split('|').includes(half);
  if (isMorning) return hour < 12 ? hour : hour === 12 && half !== '上午' ? 0 : null;
  if (hour === 12) return /^p/i.test(half) || /[中下]午/.test(half) ? 12 : null;
  return hour < 12 ? (half === '中午' && hour >= 10 ? hour : hour + 12) : hour < 24 ? hour : null;
}

/** Names of zones that are not of the IANA list: minutes ahead of UTC, or the zone. */
const zoneNames: Readonly<Record<string, number | string>> = {
  ...{ Z: 0, UTC: 0, GMT: 0, UT: 0 },
  // RFC 822; CST is China’s too, so the publisher’s zone decides, see placeDate
  ...{ EST: -300, EDT: -240, CST: 'CST', CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  // what newspapers of these places print
  ...{ HKT: 480, JST: 540, KST: 540, CET: 60, CEST: 120, AEST: 600, AEDT: 660 },
  ...{ 北京時間: 'Asia/Shanghai', 北京时间: 'Asia/Shanghai', 香港時間: 'Asia/Hong_Kong', 香港时间: 'Asia/Hong_Kong' },
  ...{ 台北時間: 'Asia/Taipei', 臺北時間: 'Asia/Taipei', 台灣時間: 'Asia/Taipei', 臺灣時間: 'Asia/Taipei' },
};

/** @returns minutes ahead of UTC, a name, or null inside if none is written; null if the text is something else */
function readZone(text: string): { readonly is: number | string | null } | null {
  // JavaScript adds the name of the zone in the language of the machine
  const bare = text.trim().replace(/(?<=.) ?\([^()]{0,60}\)$/, '');
  if (bare === '') return { is: null };
  const offset = /^(?:Z|UTC|GMT|UT)? ?([+-])(\d{1,2})(?::?(\d\d))?(?: ?\[[\w/+-]{1,40}\])?$/.exec(bare);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60 || Number(offset[3] ?? 0) > 59) return null;
    return { is: offset[1] === '-' ? -minutes : minutes };
  }
  const name = bare.replace(/^[[(]|[\])]$/g, '');
  const known = Object.hasOwn(zoneNames, name) ? zoneNames[name] : zoneNames[name.toUpperCase()];
  if (known !== undefined) return { is: known };
  return /^[A-Za-z_]{2,20}\/[\w/+-]{2,30}$/.test(name) && IANAZone.isValidZone(name) ? { is: name } : null;
}
