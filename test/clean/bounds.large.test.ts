import { describe, expect, test } from 'vitest';
import { boundMarkup } from '../../src/clean/boundMarkup.ts';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { maxDepth, parseBody } from '../../src/clean/parseBody.ts';
import { generic, knownSources } from '../../src/sources/index.ts';
import { isElement, type TreeNode } from '../../src/clean/tree.ts';
import { clean, makePost, qinglan, unknown, yuanyu } from './helpers.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/**
 * What the standard's own algorithm takes a time for that grows with the square of its length, in sizes that are just
 * above what a post may have. Counted and not timed: such markup is parsed in pieces, and of a piece the cost
 * has an end.
 */
const costly: Readonly<Record<string, (size: number) => string>> = {
  'levels of div': (size) => `${'<div>'.repeat(size)}燈塔`,
  'levels of inline': (size) => `${'<span><b>'.repeat(size / 2)}燈塔`,
  'levels of emphasis, each different': (size) => `${many(size, (n) => `<b x${n}>`)}燈塔`,
  'levels of tables': (size) => `${'<table><tr><td>'.repeat(size)}燈塔`,
  'levels of lists': (size) => `${'<ul><li>'.repeat(size)}燈塔`,
  'levels of quotations': (size) => `${'<blockquote>'.repeat(size)}燈塔`,
  'attributes on one element': (size) => `<a ${many(size, (n) => ` x${n}=1`)}>燈塔</a>`,
  'paragraphs that reopen as many kinds of emphasis': (size) =>
    `${many(size, (n) => `<b x${n}>`)}${'<p>燈塔</p>'.repeat(size)}`,
};

describe.each(Object.entries(costly))('%s', (kind, make) => {
  test.each([1_200, 2_400, 9_600, 100_000])(
    '%i: no piece is longer than 4,000 characters, and none is lost',
    (size) => {
      const pieces = boundMarkup(make(size));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
      // compared here: of two such texts vitest would never end showing the difference
      expect(pieces.join('') === make(size)).toBe(true);
    },
  );

  // as deep as would overflow the stack of a step that followed the markup down
  test.each([qinglan, yuanyu])(
    '10,000: $name comes to an end, with its text where it is not in 10,000 tables',
    (source) => {
      const { paragraphs, bodyHtml } = clean(make(10_000), source);
      if (kind === 'levels of tables') expect(typeof bodyHtml).toBe('string');
      else expect(paragraphs.join('')).toContain('燈塔');
    },
  );
});

/** Siblings are moved one by one. */
const long: Readonly<Record<string, (size: number) => string>> = {
  siblings: (size) => '<li>燈塔'.repeat(size),
  pictures: (size) => '<img src="https://a.example/1.png">'.repeat(size),
};

describe.each(Object.entries(long))('31,000 %s', (_, make) => {
  test('are parsed in pieces, which 29,000 are not', () => {
    expect(boundMarkup(make(29_000))).toHaveLength(1);
    expect(Math.max(...boundMarkup(make(31_000)).map(({ length }) => length))).toBeLessThanOrEqual(4_000);
  });

  test.each([qinglan, yuanyu])('are all cleaned as $name', (source) => {
    expect(parseBody(make(31_000)).body.children).toHaveLength(31_000);
    expect(typeof clean(make(31_000), source).bodyHtml).toBe('string');
  });
});

/** What no count bounds: here the square of the length would take an hour, and the test would hang. */
describe.each([qinglan, yuanyu])('a million characters as $name', (source) => {
  test('of white space in a paragraph', () => {
    const { paragraphs } = clean(`<p>燈${' \u00a0'.repeat(500_000)}塔</p>`, source);
    expect(paragraphs.map((text) => text.replace(/\s+/, ' ').slice(0, 9))).toEqual(['燈 塔']);
  });

  test('of angle brackets', () => {
    expect(typeof clean('<'.repeat(1_000_000), source).bodyHtml).toBe('string');
  });
});

describe('patterns', () => {
  // two open-ended quantifiers that both take white space cost the square of its length, three the cube: a minute here
  const runs = [' ', '\u3000', '\n', '。 ', '（', '燈塔：http://'].map((piece) => piece.repeat(19_000 / piece.length));
  // lines are 4,000 elements here: as many as there are signs would only make the parser work
  const breaks = '\n'.repeat(2_000);

  const profiles = [...knownSources.map(({ profile }) => profile), generic];

  test.each(profiles.map((profile) => [profile.name, profile] as const))(
    'of %s bear lines of 19,000 signs of one kind',
    (name, profile) => {
      const source = { ...unknown, profile };
      for (const run of runs)
        for (const line of [`${run}燈塔`, `燈塔。${run}燈塔`])
          expect(cleanPost(makePost(`<p>${line}</p><p>${line}</p>`), source).profile).toBe(name);
      for (const line of [`${breaks}燈塔`, `燈塔。${breaks}燈塔`]) {
        const html = `<p>${line.replaceAll('\n', '<br>x<br>')}</p><p>${line}</p>`;
        expect(cleanPost(makePost(html), source).profile).toBe(name);
      }
    },
  );
});

/** What costs a parser of Markdown most; longer than any article, so it is read in pieces. */
const marks = [
  '[',
  '![',
  '*a ',
  '**',
  '>',
  '`a',
  '<',
  'a\n\n',
  '# a\n',
  '|a',
  '```\n',
  '{:',
  '- ',
  '[a](',
  '_a',
  '「**',
  '\u3000\n',
];

test.each(marks)('20,000 of %j in Markdown come to an end', (mark) => {
  for (const body of [`# 題\n\n${mark.repeat(20_000)}\n\n燈塔`, `${mark.repeat(20_000)}\n\n燈塔`])
    for (const kind of ['markdown', 'text', undefined] as const)
      expect(cleanPost(makePost(body), { ...unknown, body: kind }).paragraphs.join('')).toContain('燈塔');
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
    `<table>${'<tr><td>一<td>二'.repeat(1_300)}</table>`,
  ])('%#', (html) => {
    expect(boundMarkup(html)).toEqual([html]);
  });
});
