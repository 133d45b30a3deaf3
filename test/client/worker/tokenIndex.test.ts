import { expect, test } from 'vitest';
import { joinTokens, type FoundToken } from '../../../src/client/worker/tokenIndex.ts';

const token = (offset: number, found: Record<number, number[]>): FoundToken => ({
  offset,
  found: new Map(Object.entries(found).map(([document, positions]) => [Number(document), positions])),
});

test.each<[string, FoundToken[], [document: number, position: number][]]>([
  ['no token is nowhere', [], []],
  ['a single token is at its first position', [token(0, { 4: [9, 3] })], [[4, 3]]],
  ['a character of unknown position is somewhere', [token(0, { 4: [] })], [[4, -1]]],
  ['tokens count at their distance', [token(0, { 1: [3, 9] }), token(2, { 1: [11] })], [[1, 9]]],
  ['the rarest token may be the last', [token(0, { 1: [3], 2: [3] }), token(2, { 2: [5] })], [[2, 3]]],
  ['tokens at another distance are another text', [token(0, { 1: [3] }), token(2, { 1: [6] })], []],
  ['tokens of different documents do not meet', [token(0, { 1: [3] }), token(2, { 2: [5] })], []],
])('%s', (_, tokens, expected) => {
  expect([...joinTokens(tokens)]).toEqual(expected);
});

test('documents are in the order of their numbers, whatever their order in the answer', () => {
  const found = new Map([7, 2, 5].map((document) => [document, [0]]));
  expect([...joinTokens([{ offset: 0, found }]).keys()]).toEqual([2, 5, 7]);
});
