import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundOf, decodeSection, encodeSection, findBound, tokenNumber, tokenOfNumber } from '../../src/search/sections.ts';
import { characterToken, pairToken } from '../../src/search/tokens.ts';

const codePoint = fc.oneof(fc.integer({ min: 1, max: 0x10ffff }), fc.integer({ min: 0x4e00, max: 0x4e20 }));
const token = fc.oneof(fc.tuple(codePoint, codePoint).map(([first, second]) => pairToken(first, second)), codePoint.map(characterToken));
const tokens = fc.uniqueArray(token, { minLength: 1, maxLength: 60 }).map((some) => some.sort());

test('tokens and their numbers are in the same order', () => {
  fc.assert(
    fc.property(token, token, (one, other) => {
      expect(tokenOfNumber(tokenNumber(one))).toBe(one);
      expect(tokenNumber(one) < tokenNumber(other)).toBe(one < other);
    }),
  );
});

test('whatever is written of the chunks of a section leads every token to its chunk', () => {
  fc.assert(
    fc.property(tokens, fc.integer({ min: 1, max: 9 }), (words, inChunk) => {
      const chunks = Array.from({ length: Math.ceil(words.length / inChunk) }, (_, at) => words.slice(at * inChunk, (at + 1) * inChunk));
      const bounds = chunks.map((chunk, at) => boundOf(chunks[at - 1]?.at(-1) ?? null, chunk[0]!));
      const read = decodeSection(encodeSection(bounds));
      expect(read).toEqual(bounds);
      for (const [at, chunk] of chunks.entries()) for (const word of chunk) expect(findBound(read, word)).toBe(at);
    }),
  );
});

test('a chunk that begins with a new character takes two bytes or three', () => {
  const bounds = [boundOf(null, '0gkw0gev'), boundOf('0gkwzzzz', '0gkx0gev')];
  expect(encodeSection(bounds)).toHaveLength(3 + 1);
});
