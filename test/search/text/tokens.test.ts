import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterToken, pairToken, coveringTokens } from '../../../src/search/text/tokens.ts';

const codePoint = fc.integer({ min: 0, max: 0x10ffff });

test('every token is eight letters that neither normalisation nor lower-casing changes', () => {
  fc.assert(
    fc.property(codePoint, codePoint, (first, second) => {
      for (const token of [pairToken(first, second), characterToken(first)]) expect(token).toMatch(/^[0-9a-z]{8}$/);
    }),
  );
});

test('tokens are in the order of their characters, and a character alone comes after all of its pairs', () => {
  fc.assert(
    fc.property(codePoint, codePoint, codePoint, codePoint, (a, b, c, d) => {
      expect(pairToken(a, b) < pairToken(c, d)).toBe(a < c || (a === c && b < d));
      expect(characterToken(a) > pairToken(a, b)).toBe(true);
    }),
  );
});

test.each([
  ['', []],
  ['台', [['0gkwzzzz', 0]]],
  ['台北', [['0gkw0gev', 0]]],
  [
    '台北市',
    [
      ['0gkw0gev', 0],
      ['0gev0iki', 1],
    ],
  ],
  [
    '台北市長',
    [
      ['0gkw0gev', 0],
      ['0iki', 2],
    ],
  ],
  ['\u{20bb7}a', [['2vg7002p', 0]]],
] as const)('%s is asked for as %j', (folded, expected) => {
  const tokens = coveringTokens(folded);
  expect(tokens.map(({ offset }) => offset)).toEqual(expected.map(([, offset]) => offset));
  for (const [index, [start]] of expected.entries()) expect(tokens[index]?.token).toMatch(new RegExp(`^${start}`));
});
