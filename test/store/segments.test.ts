import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostFile } from '../../src/load/findPosts.ts';
import { cutSegments } from '../../src/store/segments.ts';

const post = (file: string): PostFile => ({ file, sizeBytes: 1, modifiedMs: 2 });

const posts: readonly PostFile[] = Array.from({ length: 20_000 }, (_, number) =>
  post(`archived/2021-01-${String(number % 31).padStart(2, '0')}/渡輪-${number}.md`),
).sort((a, b) => (a.file < b.file ? -1 : 1));

const digestsOf = (files: readonly PostFile[]): string[] => cutSegments(files).map(({ digest }) => digest);

describe('segments', () => {
  it('hold every post once, in order, about a thousand each', () => {
    const segments = cutSegments(posts);
    expect(segments.flatMap(({ files }) => files)).toEqual(posts);
    expect(segments.length).toBeGreaterThan(10);
    expect(segments.length).toBeLessThan(40);
    expect(cutSegments([])).toEqual([]);
  });

  it('stay what they are beside a post that comes or goes: two change at most', () => {
    const known = new Set(digestsOf(posts));
    fc.assert(
      fc.property(fc.nat(posts.length - 1), fc.boolean(), (at, comes) => {
        const others = comes ? posts.toSpliced(at + 1, 0, post(`${posts[at]!.file}.new`)) : posts.toSpliced(at, 1);
        expect(digestsOf(others).filter((digest) => !known.has(digest)).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 50 },
    );
  });

  it('tell size and date of every post', () => {
    const [first] = digestsOf([post('a')]);
    expect(digestsOf([{ ...post('a'), sizeBytes: 3 }])[0]).not.toBe(first);
    expect(digestsOf([{ ...post('a'), modifiedMs: 3 }])[0]).not.toBe(first);
  });
});
