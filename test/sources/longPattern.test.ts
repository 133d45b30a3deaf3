import { expect, it } from 'vitest';
import { longPattern } from '../../src/sources/longPattern.ts';

it('gives the pattern that one line between slashes would give', () => {
  const written = longPattern('iu')`
    ^\s*(?<author>[\p{Script=Han}]{2,4}) \/
      [^\n。]{2,9}\.?$
  `;
  expect(written).toEqual(/^\s*(?<author>[\p{Script=Han}]{2,4}) \/[^\n。]{2,9}\.?$/iu);
});

it('keeps blanks within a line', () => {
  expect(longPattern()`this article appeared in`.source).toBe('this article appeared in');
});
