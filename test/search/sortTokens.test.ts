import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPostings } from '../../src/search/packPostings.ts';
import { chunkOfToken } from '../../src/search/chunks.ts';
import { aloneMark, placeOf, sortTokens } from '../../src/search/sortTokens.ts';
import { startTextStream, type TextStream } from '../../src/search/textStream.ts';
import { characterToken, pairToken } from '../../src/search/tokens.ts';
import { randomDocuments } from './sampleDocuments.ts';

const toStream = (documents: readonly (readonly string[])[]): TextStream => {
  const writer = startTextStream();
  for (const blocks of documents) writer.add(blocks);
  return writer.take();
};
const sampleStream = (): TextStream => toStream(randomDocuments(40, 5).map(({ title, texts }) => [title, ...texts]));

test('places are sorted by chunk, then by token, then by place, and each has all that its document needs', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'abcd') }), { minLength: 1, maxLength: 5 }), {
        maxLength: 5,
      }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      (documents, chunks, atATime) => {
        const stream = toStream(documents);
        const { letters, alphabet, documentStarts } = stream;
        const spell = (marked: number): string => {
          const first = alphabet[letters[placeOf(marked)]!]!;
          return marked >= aloneMark ? characterToken(first) : pairToken(first, alphabet[letters[marked + 1]!]!);
        };
        const documentOf = (place: number): number => documentStarts.findLastIndex((start) => start <= place);
        const isFirst = (place: number): boolean =>
          letters.subarray(documentStarts[documentOf(place)], place).every((letter) => letter !== letters[place]);
        const places = [...letters.keys()].filter((place) => letters[place] !== 0);
        const expected = [
          ...places.filter((place) => letters[place + 1] !== 0),
          ...places.filter(isFirst).map((place) => place + aloneMark),
        ]
          .map((marked) => ({ marked, token: spell(marked), chunk: chunkOfToken(spell(marked), chunks) }))
          .sort(
            (a, b) =>
              a.chunk - b.chunk ||
              (a.token === b.token ? placeOf(a.marked) - placeOf(b.marked) : a.token < b.token ? -1 : 1),
          );
        const sorted = [...sortTokens(stream, chunks, atATime)].flatMap(
          ({ firstChunk, endChunk, tokensOf, places: inPart }) =>
            Array.from({ length: endChunk - firstChunk }, (_, at) => firstChunk + at).flatMap((chunk) =>
              tokensOf(chunk).flatMap(([start, end]) =>
                Array.from(inPart.subarray(start, end), (marked) => ({ marked, token: spell(inPart[start]!), chunk })),
              ),
            ),
        );
        expect(sorted).toEqual(expected);
      },
    ),
  );
});

test('an index is the same however few places are sorted at a time', () => {
  const files = (placesAtATime: number): string[] =>
    [...packPostings(sampleStream(), { chunks: 30, largeTokenBytes: 100 }, placesAtATime)].map(
      ({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('hex')}`,
    );
  const atOnce = files(1_000_000);
  expect(atOnce.filter((file) => file.startsWith('index/'))).toHaveLength(30);
  expect(atOnce.filter((file) => file.startsWith('token/')).length).toBeGreaterThan(5);
  expect(files(100)).toEqual(atOnce);
  expect(files(1)).toEqual(atOnce);
});

test('a text with more letters than two bytes can number keeps them all, in their order', () => {
  const every = Array.from({ length: 0x10ffff - 0x3400 }, (_, index) => 0x3400 + index)
    .filter((point) => point < 0xd800 || point > 0xf000)
    .slice(0, 90_000);
  const blocks = Array.from({ length: 90 }, (_, at) =>
    String.fromCodePoint(...every.slice(at * 1_000, (at + 1) * 1_000)),
  );
  const { letters, alphabet } = toStream([['甲乙', ...blocks], ['丙']]);
  expect(letters).toBeInstanceOf(Uint32Array);
  expect([...alphabet]).toEqual([...alphabet].sort((a, b) => a - b));
  expect(String.fromCodePoint(...[...letters.subarray(0, 2)].map((letter) => alphabet[letter]!))).toBe('甲乙');
  expect(alphabet[letters.at(-2)!]).toBe('丙'.codePointAt(0));
});
