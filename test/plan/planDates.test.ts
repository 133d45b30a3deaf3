import { describe, expect, it } from 'vitest';
import { limits } from '../../src/plan/limits.ts';
import { datePlans, filesOf, pageOf, sampleArchive, sampleDay, samplePost } from './sampleArchive.ts';

const posts = [
  ...sampleDay('qinglan', '2020-01-08', 1),
  ...sampleDay('qinglan', '2021-01-07', 2, 10, { tags: ['渡輪'] }),
  ...sampleDay('yuanyu', '2021-01-08', 3, 20, { tags: ['渡輪', '燈塔'] }),
  ...sampleDay('qinglan', '2021-01-08', 1, 30),
  ...sampleDay('qinglan', '2021-03-01', 1, 40),
  ...sampleDay('qinglan', '2023-01-08', 1, 50),
];
const plans = datePlans(sampleArchive(posts));

describe('days, months and years', () => {
  it('have a page each if they have an article, and none if not', () => {
    expect(filesOf(plans)).toEqual([
      '/2020/01/08/index.html',
      '/2021/01/07/index.html',
      '/2021/01/08/index.html',
      '/2021/03/01/index.html',
      '/2023/01/08/index.html',
      '/2020/01/index.html',
      '/2021/01/index.html',
      '/2021/03/index.html',
      '/2023/01/index.html',
      '/2020/index.html',
      '/2021/index.html',
      '/2023/index.html',
    ]);
    expect(datePlans(sampleArchive([]))).toEqual([]);
  });
});

describe('the page of a day', () => {
  const page = pageOf(plans, 'day', '/2021/01/08/index.html');

  it('has its articles by source, the largest first, the newest of each first', () => {
    expect(page.count).toBe(4);
    expect(
      page.groups.map(({ source, items }) => [source.name, source.path, source.count, items.map(({ time }) => time)]),
    ).toEqual([
      ['遠嶼之聲', '/sources/yuanyu/', 3, ['00:02', '00:01', '00:00']],
      ['青嵐通訊社', '/sources/qinglan/', 1, ['00:00']],
    ]);
  });

  it('has sources of equal size by their keys', () => {
    const even = datePlans(
      sampleArchive([samplePost('yuanyu-1', '2021-01-08 01:00'), samplePost('qinglan-1', '2021-01-08 02:00')]),
    );
    expect(pageOf(even, 'day').groups.map(({ source }) => source.name)).toEqual(['青嵐通訊社', '遠嶼之聲']);
  });

  it('leads to the days before and after that have articles, and nowhere at the ends', () => {
    expect([page.neighbours.earlier?.day, page.neighbours.later?.day]).toEqual(['2021-01-07', '2021-03-01']);
    expect(page.neighbours.earlier).toEqual({ day: '2021-01-07', path: '/2021/01/07/', count: 2 });
    expect(pageOf(plans, 'day', '/2020/01/08/index.html').neighbours.earlier).toBeNull();
    expect(pageOf(plans, 'day', '/2023/01/08/index.html').neighbours.later).toBeNull();
  });

  it('leads to the same date of other years, newest first', () => {
    expect(page.otherYears.map(({ day }) => day)).toEqual(['2023-01-08', '2020-01-08']);
    expect(pageOf(plans, 'day', '/2021/03/01/index.html').otherYears).toEqual([]);
  });
});

describe('the page of a month', () => {
  const page = pageOf(plans, 'month', '/2021/01/index.html');

  it('counts its days, sources and tags', () => {
    expect(page).toMatchObject({
      month: '2021-01',
      path: '/2021/01/',
      count: 6,
      days: [
        { day: '2021-01-07', count: 2 },
        { day: '2021-01-08', count: 4 },
      ],
      sources: [
        { name: '青嵐通訊社', path: '/sources/qinglan/', count: 3 },
        { name: '遠嶼之聲', path: '/sources/yuanyu/', count: 3 },
      ],
      tags: [
        { name: '渡輪', count: 5 },
        { name: '燈塔', count: 3 },
      ],
    });
  });

  it('leads over months without articles to the next that has some', () => {
    expect(page.neighbours).toEqual({
      earlier: { month: '2020-01', path: '/2020/01/', count: 1 },
      later: { month: '2021-03', path: '/2021/03/', count: 1 },
    });
    expect(pageOf(plans, 'month', '/2020/01/index.html').neighbours.earlier).toBeNull();
    expect(pageOf(plans, 'month', '/2023/01/index.html').neighbours.later).toBeNull();
  });

  it('shows no more tags than its limit, those of most articles', () => {
    const tags = Array.from({ length: limits.shownTags + 5 }, (_, index) => `tag ${String(index).padStart(2, '0')}`);
    const month = pageOf(
      datePlans(
        sampleArchive([
          samplePost('qinglan-1', '2021-01-08 05:00', { tags }),
          samplePost('qinglan-2', '2021-01-09 05:00', { tags: tags.slice(-1) }),
        ]),
      ),
      'month',
    );
    expect(month.tags).toHaveLength(limits.shownTags);
    expect(month.tags.slice(0, 2).map(({ name, count }) => [name, count])).toEqual([
      [tags.at(-1), 2],
      ['tag 00', 1],
    ]);
  });
});

describe('the page of a year', () => {
  it('counts its months and their days', () => {
    const page = pageOf(plans, 'year', '/2021/index.html');
    expect([page.year, page.path, page.count]).toEqual(['2021', '/2021/', 7]);
    expect(page.months.map(({ month, path, count, days }) => [month, path, count, days.length])).toEqual([
      ['2021-01', '/2021/01/', 6, 2],
      ['2021-03', '/2021/03/', 1, 1],
    ]);
    expect(page.neighbours).toEqual({
      earlier: { name: '2020', path: '/2020/', count: 1 },
      later: { name: '2023', path: '/2023/', count: 1 },
    });
  });

  it('has no neighbours at the ends', () => {
    expect(pageOf(plans, 'year', '/2020/index.html').neighbours.earlier).toBeNull();
    expect(pageOf(plans, 'year', '/2023/index.html').neighbours.later).toBeNull();
  });
});

describe('the digest of a date page changes', () => {
  const digests = new Map(plans.map(({ file, digest }) => [file, digest]));
  const changedWith = (given: typeof posts): string[] =>
    datePlans(sampleArchive(given))
      .filter(({ file, digest }) => digests.get(file) !== digest)
      .map(({ file }) => file.replace('index.html', ''));

  it('for a retitled article only on its day, which alone shows titles', () => {
    const retitled = posts.map((post) =>
      post.id === 'qinglan-40' ? samplePost('qinglan-40', '2021-03-01 00:00', { title: '改題' }) : post,
    );
    expect(changedWith(retitled)).toEqual(['/2021/03/01/']);
  });

  it('for a new article on its day, month and year, on those that count them, and on no others', () => {
    expect(changedWith([...posts, samplePost('qinglan-99', '2021-03-01 09:00')])).toEqual([
      '/2021/01/08/', // the day before
      '/2021/03/01/',
      '/2023/01/08/', // the day after
      '/2021/01/',
      '/2021/03/',
      '/2023/01/',
      '/2020/',
      '/2021/',
      '/2023/',
    ]);
  });

  it('for a new day on the same date of other years', () => {
    expect(changedWith([...posts, samplePost('qinglan-99', '2024-01-07 09:00')])).toEqual([
      '/2021/01/07/', // the same date
      '/2023/01/08/',
      '/2024/01/07/',
      '/2023/01/',
      '/2024/01/',
      '/2023/',
      '/2024/',
    ]);
  });

  it('for a new tag on the page of its month', () => {
    const tagged = posts.map((post) =>
      post.id === 'qinglan-40' ? samplePost('qinglan-40', '2021-03-01 00:00', { tags: ['渡輪'] }) : post,
    );
    expect(changedWith(tagged)).toEqual(['/2021/03/01/', '/2021/03/']);
  });
});
