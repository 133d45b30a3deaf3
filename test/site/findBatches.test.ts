import { describe, expect, it } from 'vitest';
import { findBatches } from '../../src/site/findBatches.ts';

const startMs = Date.UTC(2020, 7, 3, 2, 7);
const minuteMs = 60_000;
const posts = (count: number, toMinute: (index: number) => number, source = 'qinglan') =>
  Array.from({ length: count }, (_, index) => ({
    file: `${source}-${index}.md`,
    source,
    publishedMs: startMs + toMinute(index) * minuteMs + index,
  }));

describe('times that come in batches', () => {
  it('are noted for their source, with counts', () => {
    const problems = findBatches([
      ...posts(120, (index) => Math.floor(index / 5) * 15),
      ...posts(120, (index) => index, 'lamp'),
    ]);
    expect(problems).toMatchObject([{ code: 'collected-times', severity: 'note', file: 'qinglan-119.md' }]);
    expect(problems[0]?.message).toContain('120 of 120 posts of qinglan');
  });

  it.each([
    ['minutes of their own', posts(120, (index) => index * 7)],
    ['three in a minute', posts(120, (index) => Math.floor(index / 3) * 15)],
    ['a weekly’s posts, half of them at once', posts(120, (index) => (index < 70 ? 1 : index * 7))],
    ['too few posts', posts(99, () => 1)],
    ['full hours', posts(120, () => 53).map((post) => ({ ...post, publishedMs: startMs + 53 * minuteMs }))],
  ])('are not seen in %s', (_name, some) => {
    expect(findBatches(some)).toEqual([]);
  });

  it('are the same in any order of posts', () => {
    const some = posts(120, (index) => Math.floor(index / 5) * 15);
    expect(findBatches(some.toReversed())).toEqual(findBatches(some));
  });
});
