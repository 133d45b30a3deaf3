import { describe, expect, test } from 'vitest';
import { boundMarkup } from '../../src/clean/boundMarkup.ts';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { maxDepth, parseBody } from '../../src/clean/parseBody.ts';
import { generic, knownSources } from '../../src/sources/index.ts';
import { isElement, type TreeNode } from '../../src/clean/tree.ts';
import { clean, makePost, qinglan, unknown, yuanyu } from './helpers.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Without its bounds each of these takes from ten seconds to minutes, or overflows the stack; vitest ends a test after five. */
const hostile: Readonly<Record<string, string>> = {
  '10,000 levels of div': `${'<div>'.repeat(10_000)}燈塔`,
  '10,000 levels of inline': `${'<span><b>'.repeat(5_000)}燈塔`,
  '10,000 levels of emphasis, each different': `${many(10_000, (n) => `<b x${n}>`)}燈塔`,
  '10,000 levels of tables': `${'<table><tr><td>'.repeat(10_000)}燈塔`,
  '10,000 levels of lists': `${'<ul><li>'.repeat(10_000)}燈塔`,
  '100,000 levels of quotations': `${'<blockquote>'.repeat(100_000)}燈塔`,
  '100,000 attributes on one element': `<a ${many(100_000, (n) => ` x${n}=1`)}>燈塔</a>`,
  'emphasis that is reopened in every paragraph': `${many(300, (n) => `<b x${n}>`)}${'<p>燈塔</p>'.repeat(20_000)}`,
  '50,000 siblings': '<li>燈塔'.repeat(50_000),
  '50,000 pictures': '<img src="https://a.example/1.png">'.repeat(50_000),
  'a million spaces in a paragraph': `<p>燈${' \u00a0'.repeat(500_000)}塔</p>`,
  'a million angle brackets': '<'.repeat(1_000_000),
};

test.each(Object.entries(hostile))('%s', (_, html) => {
  for (const source of [qinglan, yuanyu]) expect(typeof clean(html, source).bodyHtml).toBe('string');
});

describe('patterns', () => {
  // two open-ended quantifiers that both take white space cost the square of its length, three the cube: a minute here
  const runs = [' ', '\u3000', '\n', '。 ', '（', '燈塔：http://'].map((piece) => piece.repeat(19_000 / piece.length));

  const profiles = [...knownSources.map(({ profile }) => profile), generic];

  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    'of %s bear lines of 19,000 signs of one kind',
    (name, profile) => {
      for (const run of runs) {
        for (const line of [`${run}燈塔`, `燈塔。${run}燈塔`]) {
          const html = `<p>${line.replaceAll('\n', '<br>x<br>')}</p><p>${line}</p>`;
          expect(cleanPost(makePost(html), { ...unknown, profile }).profile).toBe(name);
        }
      }
    },
  );
});

test('text at the bottom of a deep nest is not lost', () => {
  expect(clean(`${'<div>'.repeat(2_000)}燈塔`).paragraphs).toEqual(['燈塔']);
  expect(clean(`<p>前${'<i>'.repeat(800)}燈塔`).paragraphs).toEqual(['前燈塔']);
});

test('blocks that are flattened do not run together', () => {
  expect(clean(`${'<div>'.repeat(150)}<div>甲</div><div>乙</div>`).paragraphs).toEqual(['甲\n乙']);
});

test('no tree is deeper than steps may walk: only what has no children itself stands below the deepest level', () => {
  const depth = (nodes: readonly TreeNode[]): number =>
    Math.max(0, ...nodes.map((node) => (isElement(node) ? 1 + depth(node.children) : 0)));
  expect(depth(parseBody(`${'<div>'.repeat(500)}<img>`).body.children)).toBe(maxDepth + 1);
});

describe('ordinary posts are parsed whole', () => {
  test.each([
    '',
    '燈塔',
    '<p>一</p>'.repeat(2_000),
    `<p>${'字'.repeat(100_000)}</p>`,
    `<p>${'word '.repeat(20_000)}</p>`,
    '<table>' + '<tr><td>一<td>二'.repeat(1_300) + '</table>',
  ])('%#', (html) => {
    expect(boundMarkup(html)).toEqual([html]);
  });
});
