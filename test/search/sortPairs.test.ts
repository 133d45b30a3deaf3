import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPostings } from '../../src/search/packPostings.ts';
import { sortPairs } from '../../src/search/sortPairs.ts';
import { startTextStream, type TextStream } from '../../src/search/textStream.ts';
import { randomDocuments } from './sampleDocuments.ts';

const toStream = (documents: readonly (readonly string[])[]): TextStream => {
  const writer = startTextStream();
  for (const blocks of documents) writer.add(blocks);
  return writer.take();
};
const sampleStream = (): TextStream => toStream(randomDocuments(40, 5).map(({ title, texts }) => [title, ...texts]));

test('places are sorted by letter, then by the next, then by place', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'abcd') }), { maxLength: 5 }), { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), (documents, atATime) => {
      const { letters, alphabet } = toStream(documents);
      const sorted = [...sortPairs(letters, alphabet.length, atATime)].flatMap(({ byPair }) => [...byPair]);
      const expected = [...letters.keys()].filter((place) => letters[place] !== 0).sort((a, b) => letters[a]! - letters[b]! || letters[a + 1]! - letters[b + 1]! || a - b);
      expect(sorted).toEqual(expected);
    }),
  );
});

test('an index is the same however few places are sorted at a time', () => {
  const chunks = (placesAtATime: number): string[] => [...packPostings(sampleStream(), 300, placesAtATime)].map(({ from, to, bytes }) => `${from} ${to} ${Buffer.from(bytes).toString('hex')}`);
  const atOnce = chunks(1_000_000);
  expect(atOnce.length).toBeGreaterThan(20);
  expect(chunks(100)).toEqual(atOnce);
  expect(chunks(1)).toEqual(atOnce);
});

test('a text with more letters than two bytes can number keeps them all, in their order', () => {
  const every = Array.from({ length: 0x10ffff - 0x3400 }, (_, index) => 0x3400 + index).filter((point) => point < 0xd800 || point > 0xf000).slice(0, 90_000);
  const blocks = Array.from({ length: 90 }, (_, at) => String.fromCodePoint(...every.slice(at * 1_000, (at + 1) * 1_000)));
  const { letters, alphabet } = toStream([['甲乙', ...blocks], ['丙']]);
  expect(letters).toBeInstanceOf(Uint32Array);
  expect([...alphabet]).toEqual([...alphabet].sort((a, b) => a - b));
  expect(String.fromCodePoint(...[...letters.subarray(0, 2)].map((letter) => alphabet[letter]!))).toBe('甲乙');
  expect(alphabet[letters.at(-2)!]).toBe('丙'.codePointAt(0));
});
