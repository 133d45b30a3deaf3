/**
 * Divides the archive into shards by time. The spans are aligned powers of two of days, halved until each holds few
 * enough articles. So an article that is added changes the shard of its day and no other. Only when it makes a new
 * newest day, older shards may be merged.
 */
import type { Day } from '../../types.ts';
import type { Shard } from '../format/shardList.ts';
import { shardLimits, type ShardLimit } from './indexLimits.ts';

const dayMs = 86_400_000;

/** The longest span, 359 years: one from 1970 on, which the archive will not outlive, and one before. */
const maxSpanDays = 2 ** 17;

interface CountedDay {
  readonly number: number;
  readonly day: Day;
  readonly count: number;
}

/**
 * A shard is the longest span that holds no more articles than spans of its age may; a single day is never divided. Age
 * is counted from the newest article, so the same articles always give the same shards.
 *
 * @param days - number of articles of each day
 * @returns newest first
 */
export function planShards(days: ReadonlyMap<Day, number>, limits: readonly ShardLimit[] = shardLimits): Shard[] {
  const counted = [...days]
    .map(([day, count]): CountedDay => ({ number: toDayNumber(day), day, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.number - a.number);
  const newest = counted[0]?.number ?? 0;
  const maxOf: MaxArticlesOf = (lastOfSpan) =>
    limits.find(({ youngerThanDays }) => newest - lastOfSpan < youngerThanDays)?.maxArticles ?? Infinity;
  return [
    ...divide(
      counted.filter(({ number }) => number >= 0),
      0,
      maxSpanDays,
      maxOf,
    ),
    ...divide(
      counted.filter(({ number }) => number < 0),
      -maxSpanDays,
      maxSpanDays,
      maxOf,
    ),
  ];
}

/** How many articles a span may hold, by its last day. */
type MaxArticlesOf = (lastOfSpan: number) => number;

function divide(days: readonly CountedDay[], start: number, span: number, maxOf: MaxArticlesOf): Shard[] {
  const newest = days[0];
  const oldest = days.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  const count = days.reduce((sum, day) => sum + day.count, 0);
  if (count <= maxOf(start + span - 1) || span === 1) {
    return [{ name: `${toDay(start)}-${span}`, firstDay: oldest.day, lastDay: newest.day, count }];
  }
  const half = span / 2;
  const middle = start + half;
  return [
    ...divide(
      days.filter(({ number }) => number >= middle),
      middle,
      half,
      maxOf,
    ),
    ...divide(
      days.filter(({ number }) => number < middle),
      start,
      half,
      maxOf,
    ),
  ];
}

/** Days since 1970-01-01. A day has no time zone: that was decided when the article was read. */
function toDayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function toDay(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}
