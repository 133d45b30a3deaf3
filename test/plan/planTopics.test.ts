import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import { limits } from '../../src/plan/limits.ts';
import type { DayList } from '../../src/plan/pages.ts';
import type { Source } from '../../src/sources/source.ts';
import {
  filesOf,
  indexPlans,
  pageOf,
  plansOf,
  sampleArchive,
  sampleDay,
  samplePost,
  sampleSources,
  topicGroups,
} from './sampleArchive.ts';

const plansFor = (posts: readonly PostRecord[], sources = sampleSources) =>
  plansOf(topicGroups(sampleArchive(posts, sources)));
const sizesOf = (days: readonly DayList[]): [string, number][] => days.map(({ day, items }) => [day, items.length]);

describe('tags and sources', () => {
  const posts = [
    samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['渡輪', '燈塔'] }),
    samplePost('yuanyu-1', '2020-02-01 05:00', { tags: ['渡輪'] }),
  ];

  it('are planned in one group each', () => {
    expect(topicGroups(sampleArchive(posts)).map(({ name, pages }) => [name, filesOf([...pages()])])).toEqual([
      ['tag 渡輪', ['/tags/渡輪/index.html']],
      ['tag 燈塔', ['/tags/燈塔/index.html']],
      ['source qinglan', ['/sources/qinglan/index.html']],
      ['source yuanyu', ['/sources/yuanyu/index.html']],
    ]);
    expect(topicGroups(sampleArchive([]))).toEqual([]);
  });

  it('show their articles, their span, their months and, of a source that is known, its home', () => {
    const plans = plansFor(posts);
    const tag = pageOf(plans, 'tag', '/tags/渡輪/index.html');
    expect(tag).toMatchObject({
      path: '/tags/%E6%B8%A1%E8%BC%AA/',
      name: '渡輪',
      count: 2,
      homeUrl: null,
      firstDay: '2020-02-01',
      lastDay: '2021-01-08',
      complete: true,
    });
    expect(tag.months.map(({ month, path, count }) => [month, path, count])).toEqual([
      ['2021-01', '/tags/%E6%B8%A1%E8%BC%AA/2021/01/', 1],
      ['2020-02', '/tags/%E6%B8%A1%E8%BC%AA/2020/02/', 1],
    ]);
    expect(sizesOf(tag.days)).toEqual([
      ['2021-01-08', 1],
      ['2020-02-01', 1],
    ]);
    expect(tag.days[0]).toMatchObject({ path: '/2021/01/08/', items: [{ title: 'qinglan-1 的標題' }] });
    expect(pageOf(plans, 'source', '/sources/qinglan/index.html').homeUrl).toBe('https://news.qinglan.example/');
    expect(pageOf(plans, 'source', '/sources/yuanyu/index.html').homeUrl).toBeNull();
  });

  it('span the days of the calendar, which do not follow the instants where zones differ', () => {
    // the second was written an hour later, but a day earlier on its own calendar
    const plans = plansFor([
      samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['渡輪'] }),
      samplePost('yuanyu-1', '2021-01-07 23:00', { tags: ['渡輪'] }),
    ]);
    expect(pageOf(plans, 'tag')).toMatchObject({ firstDay: '2021-01-07', lastDay: '2021-01-08' });
  });

  it('are listed with counts and spans, most articles first', () => {
    const plans = indexPlans(sampleArchive(posts));
    expect(filesOf(plans)).toEqual(['/tags/index.html', '/sources/index.html']);
    expect(pageOf(plans, 'tag-index').topics).toEqual([
      { name: '渡輪', path: '/tags/%E6%B8%A1%E8%BC%AA/', count: 2, firstDay: '2020-02-01', lastDay: '2021-01-08' },
      { name: '燈塔', path: '/tags/%E7%87%88%E5%A1%94/', count: 1, firstDay: '2021-01-08', lastDay: '2021-01-08' },
    ]);
    expect(pageOf(plans, 'source-index').topics.map(({ name, count }) => [name, count])).toEqual([
      ['青嵐通訊社', 1],
      ['遠嶼之聲', 1],
    ]);
    expect(pageOf(indexPlans(sampleArchive([])), 'tag-index').topics).toEqual([]);
  });
});

describe('a source of many articles', () => {
  const days = (counts: Readonly<Record<string, number>>): PostRecord[] => {
    let from = 0;
    return Object.entries(counts).flatMap(([day, count]) => {
      from += count;
      return sampleDay('qinglan', day, count, from - count);
    });
  };
  const file = (period = ''): string => `/sources/qinglan/${period}index.html`;

  it('is complete on its one page up to the limit, with one more it is not', () => {
    const atLimit = plansFor(days({ '2021-01-01': limits.completeTopic }));
    expect(filesOf(atLimit)).toEqual([file()]);
    expect(pageOf(atLimit, 'source').complete).toBe(true);
    expect(sizesOf(pageOf(atLimit, 'source').days)).toEqual([['2021-01-01', limits.completeTopic]]);
    const above = plansFor(days({ '2021-01-01': limits.completeTopic, '2021-02-01': 1 }));
    expect(filesOf(above)).toEqual([file(), file('2021/01/'), file('2021/02/')]);
    expect(pageOf(above, 'source')).toMatchObject({ complete: false, count: limits.completeTopic + 1 });
  });

  it('shows its newest whole days, as many as fit', () => {
    const old = { '2020-01-01': limits.completeTopic };
    const half = limits.topicItems / 2;
    const fit = plansFor(days({ ...old, '2021-01-01': 1, '2021-01-02': half, '2021-01-03': half }));
    expect(sizesOf(pageOf(fit, 'source').days)).toEqual([
      ['2021-01-03', half],
      ['2021-01-02', half],
    ]);
    const tooMany = plansFor(days({ ...old, '2021-01-02': half + 1, '2021-01-03': half }));
    expect(sizesOf(pageOf(tooMany, 'source').days)).toEqual([['2021-01-03', half]]);
  });

  it('shows its newest day whole, however large, and goes no further back than it has days', () => {
    const large = plansFor(days({ '2021-01-01': limits.completeTopic, '2021-01-02': limits.topicItems + 9 }));
    expect(sizesOf(pageOf(large, 'source').days)).toEqual([['2021-01-02', limits.topicItems + 9]]);
    const single = plansFor(days({ '2021-01-01': limits.completeTopic + 1 }));
    expect(sizesOf(pageOf(single, 'source').days)).toEqual([['2021-01-01', limits.completeTopic + 1]]);
  });

  it('has a page for each month, which knows its neighbours', () => {
    const plans = plansFor(
      days({ '2020-12-31': 1, '2021-01-01': limits.completeTopic, '2021-01-02': 2, '2021-03-01': 1 }),
    );
    const january = pageOf(plans, 'source-month', file('2021/01/'));
    expect(january).toMatchObject({
      path: '/sources/qinglan/2021/01/',
      topic: { name: '青嵐通訊社', path: '/sources/qinglan/' },
      period: '2021-01',
      count: limits.completeTopic + 2,
      split: [],
      neighbours: {
        earlier: { month: '2020-12', path: '/sources/qinglan/2020/12/', count: 1 },
        later: { month: '2021-03', path: '/sources/qinglan/2021/03/', count: 1 },
      },
    });
    expect(sizesOf(january.days)).toEqual([
      ['2021-01-02', 2],
      ['2021-01-01', limits.completeTopic],
    ]);
    expect(pageOf(plans, 'source-month', file('2020/12/')).neighbours.earlier).toBeNull();
    expect(pageOf(plans, 'source-month', file('2021/03/')).neighbours.later).toBeNull();
  });

  it('has a month whole up to the limit, and with one more cut into its days', () => {
    const month = { '2021-01-01': limits.topicMonthItems - 1, '2021-01-02': 1 };
    const whole = plansFor(days(month));
    expect(filesOf(whole)).toEqual([file(), file('2021/01/')]);

    const split = plansFor(days({ ...month, '2021-01-03': 1, '2021-02-01': 1 }));
    expect(filesOf(split)).toEqual([
      file(),
      file('2021/01/'),
      file('2021/01/01/'),
      file('2021/01/02/'),
      file('2021/01/03/'),
      file('2021/02/'),
    ]);
    const january = pageOf(split, 'source-month', file('2021/01/'));
    expect(january.days).toEqual([]);
    expect(january.split.map(({ day, path, count }) => [day, path, count])).toEqual([
      ['2021-01-01', '/sources/qinglan/2021/01/01/', limits.topicMonthItems - 1],
      ['2021-01-02', '/sources/qinglan/2021/01/02/', 1],
      ['2021-01-03', '/sources/qinglan/2021/01/03/', 1],
    ]);
  });

  it('has days in a month that is cut, which know their neighbours within the month', () => {
    const plans = plansFor(
      days({ '2020-12-31': 1, '2021-01-01': limits.topicMonthItems, '2021-01-05': 2, '2021-02-01': 1 }),
    );
    const first = pageOf(plans, 'source-month', file('2021/01/01/'));
    expect([first.period, first.count, first.days.length, first.split]).toEqual([
      '2021-01-01',
      limits.topicMonthItems,
      1,
      [],
    ]);
    expect(first.neighbours).toEqual({
      earlier: null,
      later: { month: '2021-01-05', path: '/sources/qinglan/2021/01/05/', count: 2 },
    });
    expect(pageOf(plans, 'source-month', file('2021/01/05/')).neighbours.later).toBeNull();
    // the months beside it lead to the month, not to one of its days
    expect(pageOf(plans, 'source-month', file('2021/02/')).neighbours.earlier?.path).toBe('/sources/qinglan/2021/01/');
  });

  it('is cut alike if it is a tag', () => {
    const posts = days({ '2021-01-01': limits.topicMonthItems, '2021-01-02': 1 }).map((post) => ({
      ...post,
      tags: ['渡輪'],
    }));
    const plans = plansFor(posts);
    expect(filesOf(plans).filter((name) => name.startsWith('/tags/'))).toEqual([
      '/tags/渡輪/index.html',
      '/tags/渡輪/2021/01/index.html',
      '/tags/渡輪/2021/01/01/index.html',
      '/tags/渡輪/2021/01/02/index.html',
    ]);
    expect(pageOf(plans, 'tag-month', '/tags/渡輪/2021/01/02/index.html')).toMatchObject({
      path: '/tags/%E6%B8%A1%E8%BC%AA/2021/01/02/',
      topic: { name: '渡輪', path: '/tags/%E6%B8%A1%E8%BC%AA/' },
    });
  });

  it('changes the digests of no old month when a new article comes', () => {
    const posts = days({ '2019-01-01': 1, '2020-01-01': limits.completeTopic, '2020-02-01': 1, '2021-01-01': 1 });
    const before = new Map(plansFor(posts).map((plan) => [plan.file, plan.digest]));
    const after = plansFor([...posts, samplePost('qinglan-999', '2021-01-02 05:00')]);
    expect(after.filter((plan) => before.get(plan.file) !== plan.digest).map((plan) => plan.file)).toEqual([
      file(),
      file('2020/02/'), // counts its neighbour
      file('2021/01/'),
    ]);
  });
});

describe('the key of a topic changes', () => {
  const posts = [
    samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['nato'] }),
    samplePost('qinglan-2', '2021-01-09 05:00'),
    samplePost('yuanyu-1', '2021-01-08 05:00'),
  ];
  const keysOf = (given: readonly PostRecord[], sources?: readonly Source[]): Map<string, string> =>
    new Map(topicGroups(sampleArchive(given, sources)).map(({ name, key }) => [name, key]));
  const changed = (given: readonly PostRecord[], sources?: readonly Source[]): string[] => {
    const before = keysOf(posts);
    return [...keysOf(given, sources)].filter(([name, key]) => before.get(name) !== key).map(([name]) => name);
  };

  it('with one of its articles, and of no other topic', () => {
    const edited = [samplePost('qinglan-1', '2021-01-08 05:00', { tags: ['nato'], title: '改題' }), ...posts.slice(1)];
    expect(changed(edited)).toEqual(['tag nato', 'source qinglan']);
    expect(changed([...posts, samplePost('yuanyu-2', '2021-01-10 05:00')])).toEqual(['source yuanyu']);
    expect(changed(posts.toReversed())).toEqual([]);
  });

  it('with the name that the newest article gives the source, and with its home', () => {
    const moved = [{ ...sampleSources[0]!, hosts: ['qinglan.example'] }, sampleSources[1]!];
    expect(changed(posts, moved)).toEqual(['source qinglan']);
    const renamed = posts.map((post) => (post.id === 'yuanyu-1' ? { ...post, sourceName: '遠嶼' } : post));
    expect(changed(renamed)).toEqual(['source yuanyu']);
  });
});
