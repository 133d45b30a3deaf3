import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shard } from '../../../src/search/format/shardList.ts';
import type { ShardLimit } from '../../../src/search/write/indexLimits.ts';
import { planShards } from '../../../src/search/write/planShards.ts';
import type { Day } from '../../../src/types.ts';

const toDay = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

/** From 1953 to 2029. */
const days = fc
  .dictionary(fc.integer({ min: -6_000, max: 22_000 }).map(toDay), fc.integer({ min: 1, max: 40 }), { maxKeys: 60 })
  .map((counts) => new Map(Object.entries(counts) as [Day, number][]));
const maxArticles = fc.integer({ min: 1, max: 200 });

/** The same limit at any age. */
const upTo = (maxArticles: number): ShardLimit[] => [{ youngerThanDays: Infinity, maxArticles }];

const shardOf = (shards: readonly Shard[], day: Day): Shard | undefined =>
  shards.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

describe('a plan', () => {
  test('has each article once, newest shard first', () => {
    fc.assert(
      fc.property(days, maxArticles, (counts, max) => {
        const shards = planShards(counts, upTo(max));
        for (const shard of shards) {
          const inside = [...counts].filter(([day]) => shardOf(shards, day) === shard);
          expect(shard.count).toBe(inside.reduce((sum, [, count]) => sum + count, 0));
          expect(inside.map(([day]) => day).sort()).toEqual(expect.arrayContaining([shard.firstDay, shard.lastDay]));
        }
        expect(shards.reduce((sum, { count }) => sum + count, 0)).toBe(
          [...counts.values()].reduce((sum, count) => sum + count, 0),
        );
        expect(shards.map(({ lastDay }) => lastDay)).toEqual(
          shards
            .map(({ lastDay }) => lastDay)
            .sort()
            .reverse(),
        );
        expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length);
      }),
    );
  });

  test('exceeds the limit only by a single day', () => {
    fc.assert(
      fc.property(days, maxArticles, (counts, max) => {
        for (const { count, firstDay, lastDay } of planShards(counts, upTo(max)))
          expect(count <= max || firstDay === lastDay).toBe(true);
      }),
    );
  });

  test('changes only the shard of the day to which an article is added', () => {
    fc.assert(
      fc.property(days, maxArticles, fc.integer({ min: -6_000, max: 22_000 }).map(toDay), (counts, max, day) => {
        const before = planShards(counts, upTo(max));
        const after = planShards(new Map(counts).set(day, (counts.get(day) ?? 0) + 1), upTo(max));
        const gone = before.filter((shard) => !after.some((other) => JSON.stringify(other) === JSON.stringify(shard)));
        expect(gone.length).toBeLessThanOrEqual(1);
        for (const { name } of gone) {
          const [, start = '', span = ''] = /^(.*)-(\d+)$/.exec(name) ?? [];
          const daysAfterStart = (Date.parse(day) - Date.parse(start)) / 86_400_000;
          expect(daysAfterStart >= 0 && daysAfterStart < Number(span)).toBe(true);
        }
      }),
    );
  });
});

test.each<[string, [string, number][], number, string[]]>([
  [
    'one shard for a small archive',
    [
      ['2020-01-01', 5],
      ['2021-01-08', 5],
    ],
    10,
    ['1970-01-01-131072'],
  ],
  [
    'two shards for neighbouring days',
    [
      ['2021-01-08', 6],
      ['2021-01-09', 6],
    ],
    10,
    ['2021-01-09-4', '2021-01-05-4'],
  ],
  ['a day above the limit alone', [['2021-01-08', 60]], 10, ['2021-01-08-1']],
  [
    'days before 1970 by themselves',
    [
      ['1969-12-31', 1],
      ['1970-01-01', 1],
    ],
    10,
    ['1970-01-01-131072', '1611-02-20-131072'],
  ],
  ['no shard for an empty archive', [['2021-01-08', 0]], 10, []],
])('%s', (_, counts, max, names) => {
  expect(planShards(new Map(counts as [Day, number][]), upTo(max)).map(({ name }) => name)).toEqual(names);
});

describe('an archive of 400 articles a day', () => {
  const daily = (length: number): Map<Day, number> =>
    new Map(Array.from({ length }, (_, index) => [toDay(18_000 + index), 400]));

  test('has small shards where it grows and few where it is old', () => {
    const shards = planShards(daily(3_650));
    expect(shards[0]!.count).toBeLessThanOrEqual(1_000);
    expect(Math.max(...shards.map(({ count }) => count))).toBeLessThanOrEqual(100_000);
    expect(shards.length).toBeLessThan(48);
  });

  test('changes few shards on an ordinary day', () => {
    const digests = (length: number): Set<string> =>
      new Set(planShards(daily(length)).map((shard) => JSON.stringify(shard)));
    const written = Array.from({ length: 256 }, (_, index) => {
      const [before, after] = [digests(500 + index), digests(501 + index)];
      return [...after]
        .filter((shard) => !before.has(shard))
        .reduce((sum, shard) => sum + (JSON.parse(shard) as Shard).count, 0);
    });
    // Over the year, each article is written again a few times: once for each size of shard that it comes to be in.
    expect(written.reduce((sum, count) => sum + count, 0) / (256 * 400)).toBeLessThan(8);
  });
});
