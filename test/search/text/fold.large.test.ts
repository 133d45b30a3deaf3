import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { foldWithMap } from '../../../src/search/text/foldWithMap.ts';

test.each([
  ['ＣＯＶＩＤ－19　疫苗\u200b發放', 'covid-19 疫苗发放'],
  ['臺灣與台灣', '台湾与台湾'],
  ['乾杯、幹部', '干杯、干部'],
  ['薴', '苎'],
  ['軟\u00ad連\u2060字\ufeff號', '软连字号'],
  ['葛\u{e0100}城', '葛城'],
  ['\u202a右\u202c', '右'],
  ['J\u030c', '\u01f0'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ｶﾞ', 'ガ'],
  ['a \t\n\u3000b', 'a b'],
  ['a\u0000b', 'ab'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Letters that normalisation joins, divides or drops, among ordinary ones. */
const troublesome = fc.constantFrom(
  ...[
    'e',
    '\u0301',
    '\u0327',
    'J',
    '\u030c',
    'ｶ',
    'ﾞ',
    'ﾟ',
    'ㄱ',
    '㉠',
    '㉮',
    'ﾡ',
    'ﾤ',
    '\u1161',
    '\u11a8',
    '가',
    '\u200d',
    '\u00ad',
    ' ',
    '\u3000',
    '¨',
    '㎞',
    'ﬃ',
  ],
  ...[
    'İ',
    'Σ',
    'ς',
    '臺',
    '發',
    '\u{20bb7}',
    '\u{16d67}',
    '\u{16d63}',
    '\u0e33',
    '\u0e19',
    '\ufe0f',
    '\0',
    '㍿',
    'ẛ',
    '…',
    '"',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(troublesome, { maxLength: 12 }).map((letters) => letters.join('')),
);

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(text, (printed) => {
      expect(fold(fold(printed))).toBe(fold(printed));
    }),
    { numRuns: 3_000 },
  );
});

test('every character by itself folds to the same thing twice', () => {
  const changed: string[] = [];
  for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
    const folded = fold(String.fromCodePoint(codePoint));
    if (fold(folded) !== folded) changed.push(codePoint.toString(16));
  }
  expect(changed).toEqual([]);
});

test('white space is folded to single spaces and no invisible character is left', () => {
  fc.assert(
    fc.property(text, (printed) => {
      expect(fold(printed)).not.toMatch(/\s\s|[\t\n\u3000]|[\0-\x1f\u200b-\u200f\ufeff\u00ad]/u);
    }),
  );
});

test('folding with a map gives the same text', () => {
  fc.assert(
    fc.property(text, (printed) => {
      expect(foldWithMap(printed).folded).toBe(fold(printed));
    }),
    { numRuns: 5_000 },
  );
});

test('the ranges of a map cover the text in order, and each folds to what it stands for', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (printed, a, b) => {
      const { folded, originalRange } = foldWithMap(printed);
      const start = a % (folded.length + 1);
      const end = start + (b % (folded.length - start + 1));
      const [from, to] = originalRange(start, end);
      expect(from).toBeLessThanOrEqual(to);
      expect(fold(printed.slice(from, to))).toContain(folded.slice(start, end));
    }),
    { numRuns: 3_000 },
  );
});

test('a match is mapped to whole characters', () => {
  expect(foldWithMap('㎞：臺北').originalRange(0, 1)).toEqual([0, 1]);
  expect(foldWithMap('在臺\u200b北').originalRange(1, 3)).toEqual([1, 4]);
});
