/** The two tables that the browser downloads with the search, without what only people read: 12 KB less on the wire. */
import type { Plugin } from 'esbuild';
import openccPairs from 'opencc-js/dict/TSCharacters';
import { nameVariantGroups } from '../../src/search/names/nameVariantGroups.ts';

/** Replaces the modules by ones with the same exports, made from shorter texts. */
export const compactTables: Plugin = {
  name: 'compact-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /opencc-js\/.*TSCharacters/ }, () => ({ contents: writePairs() }));
    onLoad({ filter: /\/nameVariantGroups\.ts$/ }, () => ({ contents: writeNames() }));
  },
};

/** Smaller numbers would be characters that JSON must escape. */
const firstCharacter = 0x23;

const lowBits = 7;

/**
 * Three rows of characters that stand for numbers: distances between the characters that fold, in their order, and the
 * upper and lower bits of those that they fold to. Half of what the characters themselves take. A pair of one
 * character with itself folds nothing.
 */
function writePairs(): string {
  const pairs = openccPairs
    .split('|')
    .map((pair) => pair.split(' ').map((character) => character.codePointAt(0)!) as [from: number, to: number])
    .filter(([from, to]) => from !== to)
    .sort(([a], [b]) => a - b);
  const row = (numbers: readonly number[]): string =>
    JSON.stringify(String.fromCodePoint(...numbers.map((number) => firstCharacter + number)));
  const rows = [
    row(pairs.map(([from], index) => from - (pairs[index - 1]?.[0] ?? 0))),
    row(pairs.map(([, to]) => to >> lowBits)),
    row(pairs.map(([, to]) => to % (1 << lowBits))),
  ];
  return `
    const numbersOf = (row) => [...row].map((character) => character.codePointAt(0) - ${firstCharacter});
    const [steps, highs, lows] = [${rows.join(',')}].map(numbersOf);
    let from = 0;
    const pairAt = (step, index) =>
      String.fromCodePoint(from += step) + ' ' + String.fromCodePoint(highs[index] * ${1 << lowBits} + lows[index]);
    export default steps.map(pairAt).join('|');`;
}

/** One line for each group: its names, then after a semicolon its `not`. Only reviewers need meaning and source. */
function writeNames(): string {
  const lines = nameVariantGroups.map(({ names, not }) =>
    [names.join(','), ...(not === undefined ? [] : [not.join(',')])].join(';'),
  );
  const text = JSON.stringify(lines.join('\n'));
  return `
    const readGroup = (line) => {
      const [names, not] = line.split(';').map((list) => list.split(','));
      return not ? { names, not } : { names };
    };
    export const nameVariantGroups = ${text}.split('\\n').map(readGroup);`;
}
