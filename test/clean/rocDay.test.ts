import { expect, test } from 'vitest';
import { rocDay } from '../../src/clean/rocDay.ts';

test.each([
  ['1120913', '2023-09-13'],
  ['990101', '2010-01-01'],
  ['1130229', '2024-02-29'],
  ['1120229', null],
  ['1121399', null],
  ['1120900', null],
  ['112091', null],
  ['', null],
])('the stamp %s is the day %s', (stamp, day) => {
  expect(rocDay(stamp)).toBe(day);
});
