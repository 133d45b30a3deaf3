import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkOfToken, largeTokenMark, shareOfFirst, shareOfSecond } from '../../../src/search/format/chunks.ts';
import { aloneNumber, characterToken, pairToken } from '../../../src/search/text/tokens.ts';

const codePoint = fc.oneof(fc.integer({ min: 1, max: 0x10ffff }), fc.integer({ min: 0x4e00, max: 0x4e20 }));

test('the halves of a token decide which chunk it is in', () => {
  fc.assert(
    fc.property(codePoint, codePoint, fc.integer({ min: 1, max: 100_000 }), (first, second, chunks) => {
      const chunk = chunkOfToken(pairToken(first, second), chunks);
      expect(chunk).toBe((shareOfFirst(first, chunks) + shareOfSecond(second, chunks)) % chunks);
      expect(chunk).toBeGreaterThanOrEqual(0);
      expect(chunk).toBeLessThan(chunks);
      expect(chunkOfToken(characterToken(first), chunks)).toBe(
        (shareOfFirst(first, chunks) + shareOfSecond(aloneNumber, chunks)) % chunks,
      );
    }),
  );
});

test.each([
  ['pairs of neighbours in the code', (at: number) => [0x4e00 + Math.floor(at / 200), 0x4e00 + (at % 200)]],
  ['pairs of Latin letters', (at: number) => [0x20 + Math.floor(at / 200), 0x20 + (at % 200)]],
  ['characters alone', (at: number) => [0x4e00 + at, aloneNumber]],
])('%s are spread over the chunks as by chance', (_, pairAt) => {
  const counts = new Uint32Array(1_000);
  for (let at = 0; at < 40_000; at += 1) {
    const [first, second] = pairAt(at) as [number, number];
    counts[(shareOfFirst(first, counts.length) + shareOfSecond(second, counts.length)) % counts.length]! += 1;
  }
  // By chance 40 ± 6.3 each. The sums of two shares are a little less even than that.
  expect(Math.min(...counts)).toBeGreaterThan(40 - 30);
  expect(Math.max(...counts)).toBeLessThan(40 + 30);
});

test('the mark of a large token is not a token, nor the beginning of one', () => {
  const last = characterToken(0x10ffff);
  expect(largeTokenMark(last).startsWith('z')).toBe(true);
  expect(last < 'z').toBe(true);
});
