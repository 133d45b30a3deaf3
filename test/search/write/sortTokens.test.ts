import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkOfToken } from '../../../src/search/format/chunks.ts';
import { characterToken, pairToken } from '../../../src/search/text/tokens.ts';
import { packPostings } from '../../../src/search/write/packPostings.ts';
import { aloneMark, offsetOf, sortTokens } from '../../../src/search/write/sortTokens.ts';
import { startTextStream, type TextStream } from '../../../src/search/write/textStream.ts';
import { randomDocuments } from '../sampleDocuments.ts';

const toStream = (documents: readonly (readonly string[])[]): TextStream => {
  const writer = startTextStream();
  for (const blocks of documents) writer.add(blocks);
  return writer.take();
};
const sampleStream = (): TextStream => toStream(randomDocuments(40, 5).map(({ title, texts }) => [title, ...texts]));

test('offsets are sorted by chunk, then by token, then by offset, and each has all that its document needs', () => {
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
          const first = alphabet[letters[offsetOf(marked)]!]!;
          return marked >= aloneMark ? characterToken(first) : pairToken(first, alphabet[letters[marked + 1]!]!);
        };
        const documentOf = (offset: number): number => documentStarts.findLastIndex((start) => start <= offset);
        const isFirst = (offset: number): boolean =>
          letters.subarray(documentStarts[documentOf(offset)], offset).every((letter) => letter !== letters[offset]);
        const offsets = [...letters.keys()].filter((offset) => letters[offset] !== 0);
        const expected = [
          ...offsets.filter((offset) => letters[offset + 1] !== 0),
          ...offsets.filter(isFirst).map((offset) => offset + aloneMark),
        ]
          .map((marked) => ({ marked, token: spell(marked), chunk: chunkOfToken(spell(marked), chunks) }))
          .sort(
            (a, b) =>
              a.chunk - b.chunk ||
              (a.token === b.token ? offsetOf(a.marked) - offsetOf(b.marked) : a.token < b.token ? -1 : 1),
          );
        const sorted = [...sortTokens(stream, chunks, atATime)].flatMap(
          ({ firstChunk, endChunk, tokensOf, offsets: inPart }) =>
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

test('an index is the same however few offsets are sorted at a time', () => {
  const files = (maxOffsetsAtATime: number): string[] =>
    [...packPostings(sampleStream(), { chunks: 30, largeTokenBytes: 100 }, maxOffsetsAtATime)].map(
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
