import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import { limits } from '../../src/plan/limits.ts';
import { filesOf, frontPlans, pageOf, sampleArchive, sampleDay, samplePost } from './sampleArchive.ts';

const plansFor = (posts: readonly PostRecord[]) => frontPlans(sampleArchive(posts));

const posts = [
  ...sampleDay('qinglan', '2019-12-31', 2, 0, { tags: ['渡輪'] }),
  ...sampleDay('yuanyu', '2021-01-07', 1, 10, { tags: ['燈塔', '渡輪'] }),
  ...sampleDay('qinglan', '2021-03-01', 1, 20),
];

describe('the front pages', () => {
  const plans = plansFor(posts);

  it('are four', () => {
    expect(filesOf(plans)).toEqual(['/index.html', '/search/index.html', '/about/index.html', '/404.html']);
    expect(plans.map(({ kind }) => kind)).toEqual(['home', 'search', 'about', 'not-found']);
  });

  it('know the extent of the archive: years newest first, their months in order, sources and tags by size', () => {
    const home = pageOf(plans, 'home');
    expect([home.path, home.count, home.firstDay, home.lastDay]).toEqual(['/', 4, '2019-12-31', '2021-03-01']);
    expect(
      home.years.map(({ year, path, count, months }) => [
        year,
        path,
        count,
        months.map(({ month, count: own }) => `${month} ${own}`),
      ]),
    ).toEqual([
      ['2021', '/2021/', 2, ['2021-01 1', '2021-03 1']],
      ['2019', '/2019/', 2, ['2019-12 2']],
    ]);
    expect(home.sources).toEqual([
      { name: '青嵐通訊社', path: '/sources/qinglan/', count: 3 },
      { name: '遠嶼之聲', path: '/sources/yuanyu/', count: 1 },
    ]);
    expect(home.tags.map(({ name, count }) => [name, count])).toEqual([
      ['渡輪', 3],
      ['燈塔', 1],
    ]);
    expect(pageOf(plans, 'search').years).toEqual([
      { name: '2021', path: '/2021/', count: 2 },
      { name: '2019', path: '/2019/', count: 2 },
    ]);
    expect(pageOf(plans, 'about')).toMatchObject({ count: 4, firstDay: '2019-12-31', lastDay: '2021-03-01' });
    expect(pageOf(plans, 'about').sources).toEqual(home.sources);
  });

  it('stand in an empty archive too', () => {
    const empty = plansFor([]);
    expect(filesOf(empty)).toEqual(filesOf(plans));
    expect(pageOf(empty, 'home')).toMatchObject({
      count: 0,
      firstDay: null,
      lastDay: null,
      days: [],
      years: [],
      sources: [],
      tags: [],
    });
  });

  it('show no more tags than their limit', () => {
    const tags = Array.from({ length: limits.shownTags + 1 }, (_, index) => `tag ${index}`);
    expect(pageOf(plansFor([samplePost('qinglan-1', '2021-01-08 05:00', { tags })]), 'home').tags).toHaveLength(
      limits.shownTags,
    );
  });
});

describe('the newest articles', () => {
  const shown = (given: readonly PostRecord[]): [string, number, number][] =>
    pageOf(plansFor(given), 'home').days.map(({ day, items, count }) => [day, items.length, count]);

  it('are all of a small archive, newest first', () => {
    expect(shown(posts)).toEqual([
      ['2021-03-01', 1, 1],
      ['2021-01-07', 1, 1],
      ['2019-12-31', 2, 2],
    ]);
  });

  it('end within a day at the limit, with the newest of it; its count stays whole', () => {
    const given = [
      ...sampleDay('qinglan', '2021-01-05', 7),
      ...sampleDay('qinglan', '2021-01-06', limits.homeItems, 10),
      ...sampleDay('qinglan', '2021-01-07', 30, 100),
    ];
    const cut = limits.homeItems - 30;
    expect(shown(given)).toEqual([
      ['2021-01-07', 30, 30],
      ['2021-01-06', cut, limits.homeItems],
    ]);
    const { items } = pageOf(plansFor(given), 'home').days[1]!;
    expect([items[0]?.time, items.at(-1)?.time]).toEqual(['00:39', `00:${limits.homeItems - cut}`]);
  });

  it('are of one day alone if it fills the page', () => {
    const given = [
      ...sampleDay('qinglan', '2021-01-05', 7),
      ...sampleDay('qinglan', '2021-01-06', limits.homeItems, 10),
    ];
    expect(shown(given)).toEqual([['2021-01-06', limits.homeItems, limits.homeItems]]);
  });
});

describe('the digest of a front page changes', () => {
  const changed = (given: readonly PostRecord[]): string[] => {
    const before = new Map(plansFor(posts).map(({ file, digest }) => [file, digest]));
    return plansFor(given)
      .filter(({ file, digest }) => before.get(file) !== digest)
      .map(({ kind }) => kind);
  };

  it('for a retitled article at home alone', () => {
    expect(changed([...posts.slice(0, -1), samplePost('qinglan-20', '2021-03-01 00:00', { title: '改題' })])).toEqual([
      'home',
    ]);
  });

  it('for a new one wherever articles are counted', () => {
    expect(changed([...posts, samplePost('qinglan-99', '2021-03-01 10:00')])).toEqual(['home', 'search', 'about']);
  });

  it('for one too old to be shown not at home if nothing is counted anew', () => {
    const large = [...posts, ...sampleDay('qinglan', '2022-01-01', limits.homeItems, 100)];
    const edited = [samplePost('qinglan-0', '2019-12-31 00:00', { tags: ['渡輪'], title: '改題' }), ...large.slice(1)];
    expect(plansFor(edited).map(({ digest }) => digest)).toEqual(plansFor(large).map(({ digest }) => digest));
  });
});
