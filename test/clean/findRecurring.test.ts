import { describe, expect, test } from 'vitest';
import { cna } from '../../src/sources/cna.ts';
import { findRecurring, type CleanedText } from '../../src/clean/findRecurring.ts';

const posts = (
  count: number,
  paragraphs: (n: number) => string[],
  source = 'qinglan',
  known: CleanedText['known'] = cna.profile.known ?? [],
  pictures: (n: number) => string[] = () => [],
): CleanedText[] =>
  Array.from({ length: count }, (_, n) => ({
    file: `${source}/${n}.md`,
    source,
    known,
    paragraphs: paragraphs(n),
    pictures: pictures(n),
  }));

const find = (...all: CleanedText[][]): string[] =>
  findRecurring(() => all.flat()).map(({ source, text, posts: count }) => `${source} ${count} ${text}`);

describe('text that recurs', () => {
  test('is found with its count, its share and the first files', () => {
    const recurring = findRecurring(() =>
      posts(40, (n) => [`第${n}則`, ...(n % 2 === 0 ? ['請下載島聞 \n的程式'] : [])]),
    );
    expect(recurring).toEqual([
      {
        source: 'qinglan',
        kind: 'paragraph',
        text: '請下載島聞 的程式',
        posts: 20,
        share: 0.5,
        files: ['qinglan/0.md', 'qinglan/2.md', 'qinglan/4.md'],
      },
    ]);
  });

  test.each([
    ['in 19 posts', posts(40, (n) => (n < 19 ? ['請下載島聞的程式'] : [`第${n}則`])), []],
    ['in fewer than one of 200', posts(4_100, (n) => (n < 20 ? ['請下載島聞的程式'] : [`第${n}則`])), []],
    ['of five characters', posts(30, () => ['下 載 島 聞 吧']), []],
    ['several times in one post', posts(19, () => ['請下載島聞的程式', '請下載島聞的程式']), []],
    ['that the profile knows', posts(30, () => ['● 南蘇丹共和國']), []],
    ['that another profile knows', posts(30, () => ['● 南蘇丹共和國'], 'yuanyu', []), ['yuanyu 30 ● 南蘇丹共和國']],
  ])('%s', (_, all, expected) => {
    expect(find(all)).toEqual(expected);
  });

  test('counts each source alone, and is ordered by source, then by number', () => {
    const one = posts(30, (n) => ['請下載島聞的程式', ...(n < 25 ? ['請訂閱島聞電子報'] : [])], 'b');
    const other = posts(30, () => ['請下載島聞的程式'], 'a');
    expect(find(one, other)).toEqual(['a 30 請下載島聞的程式', 'b 30 請下載島聞的程式', 'b 25 請訂閱島聞電子報']);
  });
});

describe('pictures that recur', () => {
  const none = (): string[] => [];
  const withPictures = (pictures: (n: number) => string[], known: CleanedText['known'] = []): CleanedText[] =>
    posts(40, none, 'qinglan', known, pictures);
  const host = 'https://pic.qinglan.example';

  test('are found with their kind and the address of the first', () => {
    const recurring = findRecurring(() => withPictures((n) => [`${host}/${n % 2 ? 640 : 320}/isle-news-logo.png`]));
    expect(recurring).toMatchObject([{ kind: 'picture', text: `${host}/320/isle-news-logo.png`, posts: 40, share: 1 }]);
  });

  test.each([
    ['a file that is in 19 posts', withPictures((n) => (n < 19 ? [`${host}/isle-news-logo.png`] : [])), []],
    [
      'twice in each of 19 posts',
      posts(19, none, 'a', [], () => [`${host}/1/isle-logo.png`, `${host}/2/isle-logo.png`]),
      [],
    ],
    ['short names in different folders', withPictures((n) => [`${host}/${n}/cover.jpg`]), []],
    [
      'a short name at one address',
      withPictures(() => [`${host}/cover.jpg?w=3`]),
      [`qinglan 40 ${host}/cover.jpg?w=3`],
    ],
    [
      'one that the profile knows',
      withPictures(() => [`${host}/daily-weather-map.png`], [{ pattern: /weather-map/, reason: 'each day’s' }]),
      [],
    ],
  ])('%s', (_, all, expected) => {
    expect(find(all)).toEqual(expected);
  });
});
