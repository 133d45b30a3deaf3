import { describe, expect, it } from 'vitest';
import { countDays, splitDate, splitInstant, toWeekday } from '../../templates/dates.ts';
import { toHeat } from '../../templates/toHeat.ts';

describe('calendars', () => {
  it.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['1900-02', 28],
    ['2023-12', 31],
  ])('%s has %i days', (month, days) => expect(countDays(month)).toBe(days));

  it.each([
    ['2021-01-08', 5],
    ['2024-02-29', 4],
    ['2023-10-01', 0],
  ])('%s is weekday %i', (day, weekday) => expect(toWeekday(splitDate(day))).toBe(weekday));

  it.each([
    ['2023-09-13T13:07:00+08:00', '2023-09-13', '13:07'],
    ['2023-09-12T23:59:59.000-11:00', '2023-09-12', '23:59'],
    ['2023-09-13T05:07:00Z', '2023-09-13', '05:07'],
  ])('%s has its own day and clock, whatever its offset', (iso, day, time) =>
    expect(splitInstant(iso)).toEqual({ day, time }),
  );

  it.each([
    [0, 122, 0],
    [1, 122, 1],
    [30, 122, 2],
    [61, 122, 3],
    [122, 122, 5],
    [5, 0, 0],
  ])('%i of %i has shade %i', (count, max, heat) => expect(toHeat(count, max)).toBe(heat));
});
