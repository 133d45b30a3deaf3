/** What holds of the plan of any site, over archives made at random and edited at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import type { PagePlan } from '../../src/plan/pagePlan.ts';
import { limits } from '../../src/plan/limits.ts';
import { filesOf, plansOf, sampleArchive, sampleDay, samplePost, siteGroups } from './sampleArchive.ts';

/** Few ids, days and tags, so that posts meet: as versions, on one day, under one tag, as links. */
const somePost = fc
  .record({
    source: fc.constantFrom('qinglan', 'yuanyu'),
    number: fc.nat(5),
    day: fc.constantFrom('2020-02-29', '2021-01-07', '2021-01-08', '2021-02-28', '2022-01-07'),
    hour: fc.integer({ min: 10, max: 23 }),
    title: fc.constantFrom('霧港燈塔重開', '渡輪復航', '山路中斷'),
    tags: fc.uniqueArray(fc.constantFrom('渡輪', '燈塔', 'a/b', 'con'), { maxLength: 2 }),
    spelling: fc.constantFrom('NATO', 'nato'),
    linksTo: fc.constantFrom([], ['qinglan-1'], ['yuanyu-2', 'qinglan-404']),
    sourceName: fc.constantFrom('甲社', '乙社'),
  })
  .map(({ source, number, day, hour, title, tags, spelling, linksTo, sourceName }) =>
    samplePost(`${source}-${number}`, `${day} ${hour}:00`, { title, tags: [...tags, spelling], linksTo, sourceName }),
  );
const somePosts = fc.uniqueArray(somePost, { minLength: 1, maxLength: 8, selector: ({ file }) => file });

const plansFor = (posts: readonly PostRecord[]): PagePlan[] => plansOf(siteGroups(sampleArchive(posts)));

/** All that a page shows before texts are read, without the digest of its article, which no page shows. */
const shownBy = (plan: PagePlan): string =>
  JSON.stringify(plan.draft(), (key, value: unknown) =>
    ['digest', 'text', 'nextText', 'file', 'rawSha256'].includes(key) ? undefined : value,
  );

/** Local addresses in what a page shows. */
const linksOf = (plan: PagePlan): string[] =>
  [...JSON.stringify(plan.draft()).matchAll(/"(?:path|dayPath)":"([^"]+)"/g)].map((match) => match[1]!);

const toFile = (path: string): string => decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);

describe('the plan of a site', () => {
  const large = [
    ...sampleDay('qinglan', '2020-12-31', 2, 0, { tags: ['渡輪'] }),
    ...sampleDay('qinglan', '2021-01-07', limits.topicMonthItems, 10, { tags: ['渡輪', '霧/港'] }),
    ...sampleDay('yuanyu', '2021-01-08', 3, 900, { tags: ['渡輪'] }),
    samplePost('qinglan-0', '2021-01-09 08:00', { title: '更正' }),
  ];

  it('has every kind of page', () => {
    expect([...new Set(plansFor(large).map(({ kind }) => kind))].sort()).toEqual([
      'about',
      'alias',
      'article',
      'day',
      'home',
      'month',
      'not-found',
      'search',
      'source',
      'source-index',
      'source-month',
      'tag',
      'tag-index',
      'tag-month',
      'version',
      'year',
    ]);
  });

  it('writes no file twice and leads only to files that it writes, in a large archive', () => {
    const plans = plansFor(large);
    const files = new Set(filesOf(plans));
    expect(files.size).toBe(plans.length);
    const links = new Set(plans.flatMap(linksOf).map(toFile));
    expect([...links].filter((file) => !files.has(file) && !isMonthOfSmallTopic(file))).toEqual([]);
  });

  it('writes no file twice and leads only to files that it writes, in any archive', () => {
    fc.assert(
      fc.property(somePosts, (posts) => {
        const plans = plansFor(posts);
        const files = new Set(filesOf(plans));
        expect(files.size).toBe(plans.length);
        const links = plans.flatMap(linksOf).map(toFile);
        expect(links.filter((file) => !files.has(file) && !isMonthOfSmallTopic(file))).toEqual([]);
      }),
      { seed: 11 },
    );
  });

  it('says in each page where it stands', () => {
    for (const plan of plansFor(large)) {
      const { page } = plan.draft();
      expect([page.file, page.kind, toFile(page.path)]).toEqual([plan.file, plan.kind, plan.file]);
    }
  });

  it('names each group once', () => {
    const names = siteGroups(sampleArchive(large)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.slice(-3)).toEqual(['dates', 'indexes', 'front']);
  });
});

/** A complete topic counts its months, whose pages it does not need; its template does not link them. */
const isMonthOfSmallTopic = (file: string): boolean =>
  /^\/(?:tags|sources)\/[^/]+\/\d{4}\/\d\d\/index\.html$/.test(file);

describe('a page that is not made again', () => {
  it('shows what it showed, whatever became of the posts', () => {
    fc.assert(
      fc.property(somePosts, somePosts, fc.nat(8), (first, second, kept) => {
        // an edit: some posts stay, others come; of one file only one
        const stay = first.slice(0, kept);
        const files = new Set(stay.map(({ file }) => file));
        const [before, after] = [first, [...stay, ...second.filter(({ file }) => !files.has(file))]].map(plansFor);
        const old = new Map(before!.map((plan) => [plan.file, plan]));
        for (const plan of after!) {
          const known = old.get(plan.file);
          if (known?.digest === plan.digest) expect(shownBy(plan)).toBe(shownBy(known));
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('belongs to a group whose key stayed only if all pages of the group did', () => {
    fc.assert(
      fc.property(somePosts, somePosts, (first, second) => {
        const old = new Map(siteGroups(sampleArchive(first)).map((group) => [group.name, group]));
        for (const group of siteGroups(sampleArchive([...first.slice(1), ...second.slice(0, 1)]))) {
          const known = old.get(group.name);
          if (known?.key !== group.key) continue;
          const digests = [group, known].map(({ pages }) =>
            [...pages()].map(({ file, digest }) => `${file} ${digest}`),
          );
          expect(digests[0]).toEqual(digests[1]);
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
