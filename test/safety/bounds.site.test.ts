/** Posts made to stop the build, each alone among ordinary ones: the build ends, says what it cut, and the others are there. */
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/settings/problemCodes.ts';
import { buildSite, readPage } from './hostileSite.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const post = (number: number, body: string, more = ''): string =>
  `---\ntitle: "霧港${number}"\ndate: 2023-09-13T05:07:00.000Z\nfrom: https://news.qinglan.example/news/isle/20230913000${number}.aspx\n${more}---\n\n<div>\n${body}\n</div>\n`;

const ordinary: readonly (readonly [file: string, content: string])[] = [
  ['ordinary-1.md', post(1, '<p>霧港燈塔重開，漁民說夜裡又看得見回家的路。</p>')],
  ['ordinary-2.md', post(2, '<p>渡輪白鷺號復航，船長說像是回到家一樣。</p>')],
];

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`),
  'tags: *i\n',
].join('\n');

interface Hostile {
  readonly content: string;
  /** What the build says of it. */
  readonly codes: readonly ProblemCode[];
  /** Text that its page shows; null where it is not published. */
  readonly shown: string | null;
}

const hostile: Readonly<Record<string, Hostile>> = {
  'front matter that would run code': {
    content: post(3, '<p>燈塔</p>').replace('---', '---js'),
    codes: ['code-front-matter'],
    shown: '燈塔',
  },
  'a YAML bomb': { content: post(3, '<p>燈塔</p>', bomb), codes: ['broken-front-matter'], shown: '燈塔' },
  'front matter with a million empty lines': {
    content: post(3, '<p>燈塔</p>', '\n'.repeat(1_000_000)),
    codes: ['broken-front-matter'],
    shown: '燈塔',
  },
  'broken front matter with a million spaces': {
    content: post(3, '<p>燈塔</p>', `x: [\nauthor: a${' '.repeat(9_000)}b\n${' '.repeat(1_000_000)}\n`),
    codes: ['broken-front-matter'],
    shown: '燈塔',
  },
  'a heading of a million brackets': {
    content: post(3, '<p>燈塔</p>').replace('<div>', `[${'](a)'.repeat(1_000_000)}x\n<div>`),
    codes: [],
    shown: '燈塔',
  },
  'a title of a million characters': {
    content: post(3, '<p>燈塔</p>').replace('霧港3', '霧'.repeat(1_000_000)),
    codes: ['cut-short'],
    shown: '燈塔',
  },
  'a tag of a million characters': {
    content: post(3, '<p>燈塔</p>', `tags: [ "${'霧'.repeat(1_000_000)}" ]\n`),
    codes: ['cut-short'],
    shown: '燈塔',
  },
  'a host of 3,000 characters': {
    content: post(3, '<p>燈塔</p>').replace('news.qinglan', `${'a'.repeat(60)}.`.repeat(50)),
    codes: ['unknown-source'],
    shown: '燈塔',
  },
  'a post of 5 MB': { content: post(3, `<p>霧港燈塔重開。</p>${'燈塔'.repeat(820_000)}`), codes: [], shown: '燈塔' },
  'a post above the limit': { content: post(3, '燈塔'.repeat(1_000_000)), codes: ['too-large'], shown: null },
  '10,000 levels': { content: post(3, `${'<div>'.repeat(10_000)}燈塔`), codes: ['costly-markup'], shown: '燈塔' },
  '100,000 attributes': {
    content: post(3, `<p ${many(100_000, (n) => ` a${n}=1`)}>燈塔</p>`),
    codes: ['costly-markup'],
    shown: '燈塔',
  },
  '100,000 attributes behind quoted brackets': {
    content: post(3, `<p title="><b>" ${many(100_000, (n) => ` a${n}=1`)}>燈塔</p>`),
    codes: ['costly-markup'],
    shown: '燈塔',
  },
  'a line of a million characters': { content: post(3, '燈塔'.repeat(500_000)), codes: [], shown: '燈塔燈塔' },
  '100,000 paragraphs': { content: post(3, '<p>燈塔</p>'.repeat(100_000)), codes: ['costly-markup'], shown: '燈塔' },
  '29,000 line breaks': { content: post(3, '燈塔<br>'.repeat(29_000)), codes: [], shown: '燈塔' },
  'a closing line of 19,000 full stops': {
    content: post(3, `<p>燈塔</p><p>（編輯：甲${'。'.repeat(19_000)}乙</p>`),
    codes: [],
    shown: '燈塔',
  },
};

describe('the build ends', () => {
  it.each(Object.entries(hostile))(
    'after %s',
    async (_, { content, codes, shown }) => {
      const site = await buildSite(new Map([...ordinary, ['2023-09-13-hostile.md', content]]));
      const { problems, articles, rejected } = site.report;
      expect({ articles, rejected }).toEqual(
        shown === null ? { articles: 2, rejected: 1 } : { articles: 3, rejected: 0 },
      );
      const said = problems.filter(({ file }) => file === '2023-09-13-hostile.md').map(({ code }) => code);
      expect(said).toEqual(expect.arrayContaining([...codes]));
      if (codes.length === 0) expect(said).toEqual([]);
      expect(problems.filter(({ file }) => file.startsWith('ordinary'))).toEqual([]);

      const own = site.pages.filter((page) => /^2023\/09\/13\/(?!index)/.test(page));
      expect(own).toHaveLength(articles);
      const html = own.map((page) => readPage(site, page));
      expect(html.filter((page) => page.includes('回家的路') || page.includes('回到家一樣'))).toHaveLength(2);
      if (shown !== null) expect(html.some((page) => page.includes(shown))).toBe(true);
    },
    60_000,
  );

  it('after two versions of 14,000 paragraphs that have nothing in common', async () => {
    const versions = ['燈', '塔'].map(
      (word, index) =>
        [
          `${index}.md`,
          post(
            3,
            many(14_000, (n) => `<p>${word}${n}</p>`),
          ).replace('05:07', `0${index}:07`),
        ] as const,
    );
    const site = await buildSite(new Map([...ordinary, ...versions]));
    expect(site.report).toMatchObject({ articles: 3, versions: 1, rejected: 0 });
    expect(site.pages.some((page) => page.endsWith('.v1.html'))).toBe(true);
  }, 60_000);
});
