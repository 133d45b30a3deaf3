/**
 * Makes a folder of any number of posts out of real ones, for measuring: every round of copies is moved to other days,
 * gets new addresses, and its text is changed a little, so that nothing is a duplicate.
 *
 *     node --import tsx scripts/growCorpus.ts --posts DIR --out DIR --count 64000
 *
 * The test corpus holds the first seven days of each month of half a year; rounds 1 to 3 fill the months, and round 4
 * begins with the half year before. The same input and count give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPosts } from '../src/load/findPosts.ts';
import { seededRandom } from './lib/seededRandom.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string' }, out: { type: 'string' }, count: { type: 'string' } },
});
const { posts, out, count } = values;
if (posts === undefined || out === undefined || count === undefined)
  throw new Error('growCorpus --posts DIR --out DIR --count N');

const dayMs = 86_400_000;
const weeksInMonth = 4;
const halfYearDays = 182;

const files = findPosts(posts).map(({ file }) => file);
const made = new Set<string>();
for (let number = 0; number < Number(count); number += 1) {
  const file = files[number % files.length]!;
  const round = Math.floor(number / files.length);
  const text = readFileSync(join(posts, file), 'utf8');
  const target = join(out, round === 0 ? file : moveFile(file, round));
  if (!made.has(dirname(target))) {
    mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
  }
  writeFileSync(target, round === 0 ? text : movePost(text, round, number));
}

function shiftMs(round: number): number {
  return ((round % weeksInMonth) * 7 - Math.floor(round / weeksInMonth) * halfYearDays) * dayMs;
}

function shiftDay(day: string, round: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + shiftMs(round)).toISOString().slice(0, 10);
}

/** `archived/2020-08-03/2020-08-03-標題.md` → `archived/2020-08-10/2020-08-10-標題 r1.md` */
function moveFile(file: string, round: number): string {
  const moved = file.replace(/\d{4}-\d{2}-\d{2}/g, (day) => shiftDay(day, round));
  return join(dirname(moved), `r${round}`, basename(moved));
}

function movePost(text: string, round: number, number: number): string {
  const url = /^from: (.*)$/m.exec(text)?.[1] ?? '';
  const random = seededRandom(number);
  const [head = '', ...rest] = text.replaceAll(url, moveUrl(url, round)).split(/(<!--\d{13}-->|\n---\n)/);
  const dates = (part: string): string =>
    part
      .replace(
        /^date: (.*)$/m,
        (_line, date: string) => `date: ${new Date(Date.parse(date) + shiftMs(round)).toISOString()}`,
      )
      .replace(/<!--(\d{13})-->/g, (_comment, ms: string) => `<!--${Number(ms) + shiftMs(round)}-->`);
  return dates(head) + rest.map((part) => perturb(dates(part), round, random)).join('');
}

/** Changes the publisher's id in an address, or the end of an address without one. */
function moveUrl(url: string, round: number): string {
  const digits = [...url.matchAll(/\d{5,}/g)].at(-1);
  if (!digits) return `${url.replace(/\/$/, '')}-r${round}`;
  const moved = digits[0].length === 12 ? moveDatedId(digits[0], round) : `${digits[0]}${round}`;
  return url.slice(0, digits.index) + moved + url.slice(digits.index + digits[0].length);
}

/** `202008030119` → `202008100119`: an id that begins with its day. */
function moveDatedId(id: string, round: number): string {
  const day = id.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  return shiftDay(day, round).replaceAll('-', '') + id.slice(8);
}

/** Moves ROC stamps with the day, and swaps about one pair of neighbouring Han characters in forty. */
function perturb(text: string, round: number, random: () => number): string {
  return text
    .replace(/(?<=[）。])1(\d\d)(\d\d)(\d\d)(?=<)/g, (_stamp, year: string, month: string, day: string) => {
      const [newYear = '', newMonth = '', newDay = ''] = shiftDay(
        `${Number(year) + 2011}-${month}-${day}`,
        round,
      ).split('-');
      return `${Number(newYear) - 1911}${newMonth}${newDay}`;
    })
    .replace(/\p{Script=Han}{2}/gu, (pair) => (random() < 1 / 40 ? [...pair].reverse().join('') : pair));
}
