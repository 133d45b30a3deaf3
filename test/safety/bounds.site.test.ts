/**
 * Posts made to stop the build, all in one site among ordinary ones: the build ends, says what it cut, and each of them
 * stands there, or does not, as if it were alone. Those of a megabyte are so large because what is bounded by no count
 * is caught only by a build that never ends.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/problemCodes.ts';
import { buildSite, readPage, type Site } from './hostileSite.ts';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Text that stands on no other page: longer than what of a text stands in for a missing title. */
const lamp = (number: number): string => `第${number}盞燈塔，在霧港外第${number}浬的礁石上夜夜照著歸船`;

const post = (number: number, body: string, more = ''): string =>
  `---\ntitle: "霧港${number}"\ndate: 2023-09-13T05:07:00.000Z\n` +
  `from: https://news.qinglan.example/news/isle/2023091300${number}.aspx\n` +
  `${more}---\n\n<div>\n${body}\n</div>\n`;

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`),
  'tags: *i\n',
].join('\n');

interface Hostile {
  /** @param number - its own, for its address; @param text - that its page shall show */
  readonly write: (number: number, text: string) => string;
  /** What the build says of it. */
  readonly codes: readonly ProblemCode[];
  /** False where it is not published. */
  readonly published?: false;
}

const hostile: Readonly<Record<string, Hostile>> = {
  'front matter that would run code': {
    write: (number, text) => post(number, `<p>${text}</p>`).replace('---', '---js'),
    codes: ['code-front-matter'],
  },
  'a YAML bomb': {
    write: (number, text) => post(number, `<p>${text}</p>`, bomb),
    codes: ['broken-front-matter'],
  },
  'front matter with a million empty lines': {
    write: (number, text) => post(number, `<p>${text}</p>`, '\n'.repeat(1_000_000)),
    codes: ['broken-front-matter'],
  },
  'broken front matter with a million spaces': {
    write: (number, text) =>
      post(number, `<p>${text}</p>`, `x: [\nauthor: a${' '.repeat(9_000)}b\n${' '.repeat(1_000_000)}\n`),
    codes: ['broken-front-matter'],
  },
  'a heading of a million characters, a quarter of them brackets': {
    write: (number, text) => post(number, `<p>${text}</p>`).replace('<div>', `[${'](a)'.repeat(250_000)}x\n<div>`),
    codes: [],
  },
  'a title of a million characters': {
    write: (number, text) => post(number, `<p>${text}</p>`).replace(`霧港${number}`, '霧'.repeat(1_000_000)),
    codes: ['cut-short'],
  },
  'a tag of a million characters': {
    write: (number, text) => post(number, `<p>${text}</p>`, `tags: [ "${'霧'.repeat(1_000_000)}" ]\n`),
    codes: ['cut-short'],
  },
  'a host of 3,000 characters': {
    write: (number, text) => post(number, `<p>${text}</p>`).replace('news.qinglan', `${'a'.repeat(60)}.`.repeat(50)),
    codes: ['unknown-source'],
  },
  'a post of 5 MB': {
    write: (number, text) => post(number, `<p>${text}重開。</p>${'燈塔'.repeat(820_000)}`),
    codes: [],
  },
  'a post above the limit': {
    write: (number, text) => post(number, text + '燈塔'.repeat(1_000_000)),
    codes: ['too-large'],
    published: false,
  },
  '10,000 levels': {
    write: (number, text) => post(number, `${'<div>'.repeat(10_000)}${text}`),
    codes: ['costly-markup'],
  },
  'ten thousand attributes': {
    write: (number, text) => post(number, `<p ${many(10_000, (n) => ` a${n}=1`)}>${text}</p>`),
    codes: ['costly-markup'],
  },
  'ten thousand attributes behind quoted brackets': {
    write: (number, text) => post(number, `<p title="><b>" ${many(10_000, (n) => ` a${n}=1`)}>${text}</p>`),
    codes: ['costly-markup'],
  },
  'a line of half a million characters': {
    write: (number, text) => post(number, text + '燈塔'.repeat(250_000)),
    codes: [],
  },
  '31,000 paragraphs': {
    write: (number, text) => post(number, `<p>${text}</p>${'<p>燈塔</p>'.repeat(31_000)}`),
    codes: ['costly-markup'],
  },
  '29,000 line breaks': {
    write: (number, text) => post(number, `${text}<br>${'燈塔<br>'.repeat(29_000)}`),
    codes: [],
  },
  'a closing line of 19,000 full stops': {
    write: (number, text) => post(number, `<p>${text}</p><p>（編輯：甲${'。'.repeat(19_000)}乙</p>`),
    codes: [],
  },
};

const cases = Object.entries(hostile).map(([name, given], index) => {
  const number = 100 + index;
  return {
    name,
    ...given,
    file: `2023-09-13-hostile-${number}.md`,
    text: lamp(number),
    content: given.write(number, lamp(number)),
  };
});

/** Two versions of 14,000 paragraphs that have nothing in common. */
const versions = ['燈', '塔'].map(
  (word, index) =>
    [
      `version-${index}.md`,
      post(
        200,
        many(14_000, (n) => `<p>${word}${n}</p>`),
      ).replace('05:07', `0${index}:07`),
    ] as const,
);

const ordinary: readonly (readonly [file: string, content: string, text: string])[] = [
  ['ordinary-1.md', post(301, '<p>霧港燈塔重開，漁民說夜裡又看得見回家的路。</p>'), '回家的路'],
  ['ordinary-2.md', post(302, '<p>渡輪白鷺號復航，船長說像是回到家一樣。</p>'), '回到家一樣'],
];

describe('the build ends', () => {
  let site: Site;
  /** Article pages, as they are written. */
  let articles: readonly string[];
  beforeAll(async () => {
    const posts = [...ordinary, ...versions, ...cases.map(({ file, content }) => [file, content] as const)];
    site = await buildSite(new Map(posts.map(([file, content]) => [file, content])));
    articles = site.pages
      .filter((page) => /^2023\/09\/13\/(?!index)[^/]*(?<!\.v\d)\.html$/.test(page))
      .map((page) => readPage(site, page));
  }, 660_000);

  const problemsOf = (file: string): string[] =>
    site.report.problems.filter((problem) => problem.file === file).map(({ code }) => code);
  const showing = (text: string): number => articles.filter((html) => html.includes(text)).length;

  it('with all posts that it may publish, and counts the others', () => {
    const published = cases.filter((each) => each.published !== false).length;
    expect(site.report).toMatchObject({
      articles: published + 1 + ordinary.length,
      versions: 1,
      rejected: cases.length - published,
    });
    expect(articles).toHaveLength(site.report.articles);
  });

  it.each(ordinary)('with %s whole', (file, _content, text) => {
    expect(problemsOf(file)).toEqual([]);
    expect(showing(text)).toBe(1);
  });

  it.each(cases)('after $name', ({ file, codes, published, text }) => {
    const said = problemsOf(file);
    expect(said).toEqual(expect.arrayContaining([...codes]));
    if (codes.length === 0) expect(said).toEqual([]);
    expect(said).not.toContain('program-error');
    expect(showing(text)).toBe(published === false ? 0 : 1);
  });

  it('after two versions of 14,000 paragraphs that have nothing in common', () => {
    expect(site.pages.filter((page) => page.endsWith('.v1.html'))).toHaveLength(1);
    expect(showing('塔13999')).toBe(1);
  });
});
