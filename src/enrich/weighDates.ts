/**
 * Decides when a post was published. A post has up to eleven dates, and they are witnesses of unequal worth: some copy
 * each other, some know only a day, any may be mistyped.
 *
 * 1. Comment, front matter, date line and file name are written by one program from one feed: together they are one
 *    witness. Which of them is believed, `settleFeed` says.
 * 2. What the publisher prints above its text is the time of publication; the feed's is 20 to 50 minutes later. More
 *    than three days from the feed, it is not believed unless a third witness has its day.
 * 3. Otherwise the first in the order of `worth` is believed. A witness that knows only the day takes the clock time
 *    from another of the same day.
 * 4. Two independent witnesses of one day (the address and the stamp of the text, mostly) outvote one that is more than
 *    two days away: a feed's year was mistyped.
 */
import { placeDate } from '../load/placeDate.ts';
import type { DateOrigin, DateWitness } from '../types.ts';
import { toLocalTime } from './toLocalTime.ts';

interface Worth {
  /** Witnesses of one group copy each other. */
  readonly group: 'text' | 'feed' | 'page' | 'address' | 'stamp' | 'change';
  readonly reason: string;
}

/** All witnesses, the most trustworthy first. */
export const worth: Readonly<Record<DateOrigin, Worth>> = {
  body: { group: 'text', reason: 'the instant that a profile finds in the text: the publisher’s own' },
  comment: { group: 'feed', reason: 'the feed’s instant, never corrected' },
  'front-matter': { group: 'feed', reason: 'the feed’s instant, or what a person wrote' },
  'date-line': { group: 'feed', reason: 'a line under the heading: written by the program that saved the post' },
  page: { group: 'page', reason: 'what the head of a saved page says to machines' },
  'time-element': { group: 'page', reason: 'the first of a page; may be of its last change' },
  'file-name': { group: 'feed', reason: 'copied from the feed’s date, in UTC; or the day of saving' },
  url: { group: 'address', reason: 'the day on which the publisher made the article' },
  stamp: { group: 'stamp', reason: 'a day with a year of the Republic of China, typed by an editor' },
  byline: { group: 'page', reason: 'a short line near the top with a date: may be of anything' },
  'front-matter-update': { group: 'change', reason: 'when something was changed, not when it was published' },
};

/** Places in the table. */
const ranks = new Map(Object.keys(worth).map((origin, rank) => [origin, rank]));
const byWorth = (one: Placed, other: Placed): number => ranks.get(one.origin)! - ranks.get(other.origin)!;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What stands in the text is further from the feed only if an old article was fed again, or if one is mistyped. */
const maxFromFeedMs = 3 * dayMs;
/** Days of two zones, and a story that is stamped after midnight, differ by one. */
const sameDayDays = 1;
/** A witness is outvoted only if it is further from both others. */
const maxOutvotedDays = 2;

/** A witness whose date has its place in the publisher's zone. */
interface Placed {
  readonly origin: DateOrigin;
  readonly ms: number;
  readonly day: string;
  /** It knows the day, and noon stands for the time. */
  readonly isDay: boolean;
}

export interface Verdict {
  readonly ms: number;
  /** The day is known and the time is not: noon stands for it. */
  readonly isDay: boolean;
  readonly from: DateOrigin;
  /** The feed's instant: it tells which of two versions is later. Null if there is none, or if it was outvoted. */
  readonly fedMs: number | null;
  /** All witnesses with their days, if one that should be believed is not; else empty. */
  readonly disagreeing: readonly { readonly origin: DateOrigin; readonly day: string }[];
}

/**
 * @param witnesses - in any order; of one origin only one
 * @param zone - the publisher's
 * @returns null if there are none
 * @example weighDates([comment of 2001-07-31, url of 2023-08-01, stamp of 2023-08-01], 'Asia/Taipei')?.from // 'url'
 */
export function weighDates(witnesses: readonly DateWitness[], zone: string): Verdict | null {
  const placed = witnesses
    .map(({ origin, date }): Placed => {
      const ms = placeDate(date, zone);
      return { origin, ms, day: toLocalTime(ms, zone).day, isDay: date.kind === 'day' };
    })
    .toSorted(byWorth);
  const feed = settleFeed(placed);
  const others = placed.filter(({ origin }) => worth[origin].group !== 'feed');
  const ranked = (feed === null ? placed : [...others, feed.chosen]).toSorted(byWorth);
  const [first] = ranked;
  if (first === undefined) return null;

  let chosen = first;
  let isDisputed = feed?.isDisputed ?? false;
  if (chosen.origin === 'body' && feed !== null && Math.abs(chosen.ms - feed.chosen.ms) > maxFromFeedMs) {
    isDisputed = true;
    if (!others.some((other) => isIndependent(other, chosen) && isSameDay(other, chosen))) chosen = feed.chosen;
  }
  const majority = ranked.find((one) => isAgainst(one, chosen) && ranked.some((two) => isWith(two, one, chosen)));
  if (majority !== undefined) {
    isDisputed = true;
    chosen = majority;
  }
  const timed = chosen.isDay ? ranked.find((one) => isTimeOf(one, chosen)) : undefined;
  const isFeedBelieved = feed !== null && !feed.chosen.isDay && !isFar(feed.chosen, chosen);
  return {
    ms: (timed ?? chosen).ms,
    isDay: chosen.isDay && timed === undefined,
    from: chosen.origin,
    fedMs: isFeedBelieved ? feed.chosen.ms : null,
    disagreeing: isDisputed ? placed.filter(isOfPublication).map(({ origin, day }) => ({ origin, day })) : [],
  };
}

interface Feed {
  readonly chosen: Placed;
  readonly isDisputed: boolean;
}

/**
 * Chooses among what one feed has left in a post: the first trustworthy of comment, front matter and date line. The
 * file name alone is no feed.
 *
 * Bots that meet a date in the future write the present into the front matter and leave the comment as it was: in all
 * 419 posts where the two differ, the comment is 1 to 16 hours later, and the front matter is right. If they are
 * further apart, the one that the file name supports is chosen.
 */
function settleFeed(placed: readonly Placed[]): Feed | null {
  const of = (origin: DateOrigin): Placed | null => placed.find((one) => one.origin === origin) ?? null;
  const comment = of('comment');
  const frontMatter = of('front-matter') ?? of('date-line');
  const fileName = of('file-name');
  if (comment === null || frontMatter === null) {
    const chosen = comment ?? frontMatter;
    if (chosen === null) return null;
    // a person wrote both: bots copy the one from the other, and leave a comment
    return { chosen, isDisputed: comment === null && fileName !== null && isFar(chosen, fileName) };
  }
  const lateness = comment.ms - frontMatter.ms;
  if (frontMatter.isDay && frontMatter.day === comment.day) return { chosen: comment, isDisputed: false };
  if (lateness > 0 && lateness <= dayMs) return { chosen: frontMatter, isDisputed: false };
  if (lateness <= 0 && lateness >= -dayMs) return { chosen: comment, isDisputed: false };
  const isNearName = (one: Placed): boolean => fileName !== null && daysBetween(one.day, fileName.day) <= sameDayDays;
  const frontMatterFits = isNearName(frontMatter) && !isNearName(comment);
  return { chosen: frontMatterFits ? frontMatter : comment, isDisputed: true };
}

const isIndependent = (one: Placed, other: Placed): boolean => worth[one.origin].group !== worth[other.origin].group;
/** @example daysBetween('2020-08-03', '2020-08-01') // 2 */
export const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / dayMs;
const isSameDay = (one: Placed, other: Placed): boolean => daysBetween(one.day, other.day) <= sameDayDays;
const isFar = (one: Placed, other: Placed): boolean => daysBetween(one.day, other.day) > maxOutvotedDays;

/** A date of a change says nothing of the day of publication. */
const isOfPublication = (one: Placed): boolean => one.origin !== 'front-matter-update';

/** Whether a witness speaks against the chosen one. */
const isAgainst = (one: Placed, chosen: Placed): boolean =>
  isOfPublication(one) && isIndependent(one, chosen) && isFar(one, chosen);

const isWith = (two: Placed, one: Placed, chosen: Placed): boolean =>
  isAgainst(two, chosen) && isIndependent(two, one) && isSameDay(two, one);

const isTimeOf = (one: Placed, chosen: Placed): boolean => !one.isDay && one.day === chosen.day && isOfPublication(one);
