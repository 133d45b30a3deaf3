/**
 * Divides the archive into shards by time. The spans are aligned powers of two of days, halved until each holds few
 * enough articles: whatever is added to one day changes the shard of that day, and no other. Only a new newest day can
 * do more: then older shards may join.
 */
import type { Day } from '../../types.ts';
import type { Shard } from '../format/shardList.ts';
import { shardLimits, type ShardLimit } from './indexLimits.ts';

const dayMs = 86_400_000;

/** The longest span, 359 years: from 1970 it reaches further than the archive will; earlier days have one of their own. */
const maxSpanDays = 2 ** 17;

interface CountedDay {
  readonly number: number;
  readonly day: Day;
  readonly count: number;
}

/**
 * A shard is a span that holds no more articles than spans of its age may, while the span twice as long does; a single
 * day is never divided. Age is counted from the newest article, so the same articles always give the same shards.
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
  const roomOf: RoomOf = (lastOfSpan) =>
    limits.find(({ youngerThanDays }) => newest - lastOfSpan < youngerThanDays)?.maxArticles ?? Infinity;
  return [
    ...divide(
      counted.filter(({ number }) => number >= 0),
      0,
      maxSpanDays,
      roomOf,
    ),
    ...divide(
      counted.filter(({ number }) => number < 0),
      -maxSpanDays,
      maxSpanDays,
      roomOf,
    ),
  ];
}

/** How many articles a span may hold that ends with this day. */
type RoomOf = (lastOfSpan: number) => number;

function divide(days: readonly CountedDay[], start: number, span: number, roomOf: RoomOf): Shard[] {
  const newest = days[0];
  const oldest = days.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  const count = days.reduce((sum, day) => sum + day.count, 0);
  if (count <= roomOf(start + span - 1) || span === 1) {
    return [{ name: `${toDay(start)}-${span}`, firstDay: oldest.day, lastDay: newest.day, count }];
  }
  const half = span / 2;
  const middle = start + half;
  return [
    ...divide(
      days.filter(({ number }) => number >= middle),
      middle,
      half,
      roomOf,
    ),
    ...divide(
      days.filter(({ number }) => number < middle),
      start,
      half,
      roomOf,
    ),
  ];
}

/** Days since 1970-01-01. A day has no zone here: it was settled when the article was read. */
function toDayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function toDay(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}
