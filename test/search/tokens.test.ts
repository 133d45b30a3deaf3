import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterToken, pairToken, queryTokens } from '../../src/search/tokens.ts';

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
  ['', null],
  ['台', '0gkwzzzz'],
  ['台北', '0gkw0gev'],
  ['台北市', '"0gkw0gev 0gev0iki"'],
  ['\u{20bb7}a', '2vg7002p'],
])('%s is asked for as %s', (folded, tokens) => {
  expect(queryTokens(folded)).toBe(tokens);
});
