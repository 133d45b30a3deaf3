import { describe, expect, it } from 'vitest';
import {
  countArticles,
  countDays,
  groupByDay,
  groupByPeriod,
  listDigest,
  pathOf,
  toDayLists,
} from '../../src/plan/archive.ts';
import type { ArticleId } from '../../src/types.ts';
import { sampleArchive, samplePost } from './sampleArchive.ts';

describe('the archive', () => {
  // written late in the evening of the 7th in Berlin, which is the morning of the 8th in Taipei
  const archive = sampleArchive([
    samplePost('qinglan-2', '2021-01-08 05:00'),
    samplePost('yuanyu-1', '2021-01-07 23:30', { tags: ['NATO', '渡輪'] }),
    samplePost('qinglan-1', '2021-01-08 06:00', { tags: ['nato'] }),
    samplePost('qinglan-3', '2020-12-31 12:00', { tags: ['渡輪'], sourceName: '青嵐社' }),
    samplePost('yuanyu-2', '2021-02-01 12:00', { tags: ['nato'] }),
  ]);

  it('has its articles by their instants, and its days by the calendar', () => {
    expect(archive.articles.map(({ id }) => id)).toEqual([
      'qinglan-3',
      'qinglan-2',
      'qinglan-1',
      'yuanyu-1',
      'yuanyu-2',
    ]);
    expect([...archive.days].map(([day, articles]) => [day, articles.map(({ id }) => id)])).toEqual([
      ['2020-12-31', ['qinglan-3']],
      ['2021-01-07', ['yuanyu-1']],
      ['2021-01-08', ['qinglan-2', 'qinglan-1']],
      ['2021-02-01', ['yuanyu-2']],
    ]);
    expect(archive.byId.get('yuanyu-1' as ArticleId)).toBe(archive.articles[3]);
  });

  it('has sources by number of articles, under the name that the newest bears, with the home from the settings', () => {
    expect(
      [...archive.sources.values()].map(({ key, name, path, homeUrl, articles }) => ({
        key,
        name,
        path,
        homeUrl,
        count: articles.length,
      })),
    ).toEqual([
      {
        key: 'qinglan',
        name: '青嵐通訊社',
        path: '/sources/qinglan/',
        homeUrl: 'https://news.qinglan.example/',
        count: 3,
      },
      { key: 'yuanyu', name: '遠嶼之聲', path: '/sources/yuanyu/', homeUrl: null, count: 2 },
    ]);
  });

  it('has a tag once, whatever its spellings, under the one that most articles use', () => {
    expect(
      [...archive.tags.values()].map(({ key, name, folder, path, articles }) => [
        key,
        name,
        folder,
        path,
        articles.length,
      ]),
    ).toEqual([
      ['nato', 'nato', '/tags/nato/', '/tags/nato/', 3],
      ['渡輪', '渡輪', '/tags/渡輪/', '/tags/%E6%B8%A1%E8%BC%AA/', 2],
    ]);
  });

  it('of two spellings used equally takes the first by its characters', () => {
    const { tags } = sampleArchive([
      samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['nato'] }),
      samplePost('qinglan-2', '2021-01-08 06:00', { tags: ['NATO'] }),
    ]);
    expect(tags.get('nato')?.name).toBe('NATO');
  });

  it('has topics of equal size by their keys', () => {
    const { tags } = sampleArchive([samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['渡輪', 'b', 'a'] })]);
    expect([...tags.keys()]).toEqual(['a', 'b', '渡輪']);
  });

  it('shows an article in lists with the clock and the name that its source had then', () => {
    expect(archive.itemOf(archive.articles[3]!)).toEqual({
      path: '/2021/01/07/yuanyu-1.html',
      title: 'yuanyu-1 的標題',
      lang: 'zh-Hant',
      source: { name: '遠嶼之聲', path: '/sources/yuanyu/' },
      day: '2021-01-07',
      time: '23:30',
      published: '2021-01-07T23:30:00+01:00',
      lead: 'yuanyu-1 的頭一句。',
    });
    expect(archive.itemOf(archive.articles[0]!).source).toEqual({ name: '青嵐社', path: '/sources/qinglan/' });
    expect(pathOf(archive.articles[0]!)).toBe('/2020/12/31/qinglan-3.html');
  });

  it('may be empty', () => {
    const empty = sampleArchive([]);
    expect([empty.articles.length, empty.days.size, empty.sources.size, empty.tags.size]).toEqual([0, 0, 0, 0]);
  });

  it('lists days newest first, and so the articles of each', () => {
    const [first, second] = toDayLists(archive, archive.articles.slice(1, 4));
    expect([first?.day, first?.path, first?.count, first?.items.map(({ time }) => time)]).toEqual([
      '2021-01-08',
      '/2021/01/08/',
      2,
      ['06:00', '05:00'],
    ]);
    expect([second?.day, second?.count]).toEqual(['2021-01-07', 1]);
    expect(toDayLists(archive, archive.articles, (day) => `/own/${day}/`).at(-1)?.path).toBe('/own/2020-12-31/');
  });

  it('counts days, months and years', () => {
    expect(countDays(archive.days).map(({ day, path, count }) => `${day} ${path} ${count}`)).toEqual([
      '2020-12-31 /2020/12/31/ 1',
      '2021-01-07 /2021/01/07/ 1',
      '2021-01-08 /2021/01/08/ 2',
      '2021-02-01 /2021/02/01/ 1',
    ]);
    const countsBy = (length: 4 | 7): (string | number)[][] =>
      [...groupByPeriod(archive.days, length)].map(([period, days]) => [period, days.length, countArticles(days)]);
    expect(countsBy(7)).toEqual([
      ['2020-12', 1, 1],
      ['2021-01', 2, 3],
      ['2021-02', 1, 1],
    ]);
    expect(countsBy(4)).toEqual([
      ['2020', 1, 1],
      ['2021', 3, 4],
    ]);
    expect(groupByDay(archive.articles).map(([day]) => day)).toEqual([...archive.days.keys()]);
  });
});

describe('the digest of a list', () => {
  const { articles } = sampleArchive([
    samplePost('qinglan-1', '2021-01-08 05:00'),
    samplePost('qinglan-2', '2021-01-08 06:00'),
    samplePost('qinglan-3', '2021-01-08 07:00'),
  ]);
  const retitled = sampleArchive([samplePost('qinglan-1', '2021-01-08 05:00', { title: '改題' })]).articles;

  it.each([
    ['fewer articles', articles.slice(0, 2)],
    ['another order', articles.toReversed()],
    ['no articles', []],
    ['an article that was edited', [...retitled, ...articles.slice(1)]],
  ])('is another one for %s', (_, others) => {
    expect(listDigest(others)).not.toBe(listDigest(articles));
  });

  it('is the same for the same articles', () => expect(listDigest([...articles])).toBe(listDigest(articles)));
});
