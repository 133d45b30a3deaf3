/** The two tables that the browser downloads with the search, without what only people read: 12 KB less on the wire. */
import type { Plugin } from 'esbuild';
import openccPairs from 'opencc-js/dict/TSCharacters';
import { nameVariantGroups } from '../search/nameVariantGroups.ts';

/** Gives the same exports as the modules in their place, from shorter texts. */
export const compactTables: Plugin = {
  name: 'compact-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /opencc-js\/.*TSCharacters/ }, () => ({ contents: writePairs() }));
    onLoad({ filter: /\/nameVariantGroups\.ts$/ }, () => ({ contents: writeNames() }));
  },
};

/** The characters of all pairs in a row; a pair of one character with itself folds nothing. */
function writePairs(): string {
  const pairs = openccPairs.split('|').map((pair) => pair.split(' ')).filter(([from, to]) => from !== to);
  const row = JSON.stringify(pairs.flat().join(''));
  return `export default [...${row}].map((character, place) => (place % 2 === 0 ? character + ' ' : character + '|')).join('').slice(0, -1);`;
}

/** A group on each line: its names, then after a semicolon where they do not count. Reviewers read meaning and source. */
function writeNames(): string {
  const lines = nameVariantGroups.map(({ names, not }) => [names.join(','), ...(not === undefined ? [] : [not.join(',')])].join(';'));
  const text = JSON.stringify(lines.join('\n'));
  return `export const nameVariantGroups = ${text}.split('\\n').map((line) => { const [names, not] = line.split(';').map((list) => list.split(',')); return not ? { names, not } : { names }; });`;
}
