import { describe, expect, it, test } from 'vitest';
import { neighboursOf, planListing } from '../../src/plan/listing.ts';
import type { AboutPage } from '../../src/plan/pages.ts';
import { sampleArchive, samplePost } from './sampleArchive.ts';

test.each([
  [0, { earlier: null, later: '乙' }],
  [1, { earlier: '甲', later: '丙' }],
  [2, { earlier: '乙', later: null }],
])('the neighbours of number %i of three', (index, expected) => {
  expect(neighboursOf(['甲', '乙', '丙'], index)).toEqual(expected);
});

test('what stands alone has no neighbours', () => {
  expect(neighboursOf(['甲'], 0)).toEqual({ earlier: null, later: null });
});

describe('a listing', () => {
  const page = {
    kind: 'about',
    file: '/about/index.html',
    path: '/about/',
    count: 2,
    firstDay: null,
    lastDay: null,
    sources: [],
  } as const satisfies AboutPage;
  const { articles } = sampleArchive([
    samplePost('qinglan-1', '2021-01-08 05:00'),
    samplePost('qinglan-2', '2021-01-08 06:00'),
  ]);
  const digest = (shown: typeof articles, facts: AboutPage): string =>
    planListing(shown, facts, (whole) => whole).digest;

  it('says what it is, where it stands and how many articles it lists', () => {
    expect(planListing(articles, page, (whole) => whole)).toMatchObject({
      kind: 'about',
      file: '/about/index.html',
      items: 2,
    });
  });

  it('makes its lists only if it is rendered, and then adds them', () => {
    let made = 0;
    const plan = planListing(articles, page, (facts) => {
      made += 1;
      return { ...facts, sources: [{ name: '青嵐通訊社', path: '/sources/qinglan/', count: 2 }] };
    });
    expect(made).toBe(0);
    expect(plan.draft().page).toMatchObject({ count: 2, sources: [{ name: '青嵐通訊社' }] });
    expect(made).toBe(1);
  });

  it('has a digest of its articles and of what else it shows', () => {
    const own = digest(articles, page);
    expect(digest([...articles], { ...page })).toBe(own);
    expect(digest(articles.slice(1), page)).not.toBe(own);
    expect(digest(articles, { ...page, count: 3 })).not.toBe(own);
  });
});
