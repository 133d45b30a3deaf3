import { describe, expect, it } from 'vitest';
import { longPattern } from '../../src/sources/longPattern.ts';
import { findDrift } from '../../src/site/findDrift.ts';
import type { PostEntry } from '../../src/store/postEntry.ts';

/** A post of an invented source of which only what the alarm looks at is told. */
const post = (number: number, day: string, bodyChars: number, removedChars: number, source = 'qinglan'): PostEntry =>
  ({ file: `${day}-${String(number).padStart(3, '0')}.md`, source, day, bodyChars, removedChars }) as PostEntry;

const posts = (
  count: number,
  days: readonly string[],
  bodyChars: number,
  removedChars: number,
  source?: string,
): PostEntry[] =>
  Array.from({ length: count }, (_, number) =>
    post(number, days[number % days.length]!, bodyChars + (number % 7) * 10, removedChars + (number % 5), source),
  );

const spring = ['2023-03-02', '2023-03-15', '2023-04-11', '2023-05-20'];
const lastWeek = ['2023-06-01', '2023-06-03', '2023-06-07'];
const history = posts(80, spring, 900, 100);

describe('drift of a source', () => {
  it('is told when the rules take much more than before', () => {
    const [problem, ...others] = findDrift([...history, ...posts(30, lastWeek, 500, 500)]);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'source-drift', severity: 'warning' });
    expect(problem?.message).toMatch(
      longPattern()`
        newest 30 posts of qinglan cleaning takes 4\d\.\d % .* before it was \d\.\d %: (?:
          2023-06-0\d-\d{3}\.md(?:, )?
        ){3}$
      `,
    );
    expect(problem?.message).toContain(problem?.file);
  });

  it('is told when they take nothing any more', () => {
    const untouched = posts(30, lastWeek, 900, 0).map((each) => ({ ...each, removedChars: 0 }));
    const [problem, ...others] = findDrift([...posts(80, spring, 900, 30), ...untouched]);
    expect(others).toEqual([]);
    expect(problem?.message).toMatch(
      /^cleaning leaves 100\.0 % of the newest 30 posts of qinglan untouched, before it was 0\.0 %: 2023-06-0/,
    );
  });

  it('is told when more posts come out almost empty', () => {
    const empty = posts(4, lastWeek, 0, 0).map((each) => ({ ...each, file: `empty-${each.file}`, bodyChars: 17 }));
    const [problem] = findDrift([...history, ...posts(26, lastWeek, 900, 100), ...empty]);
    expect(problem?.message).toMatch(
      /^4 of the newest 30 posts of qinglan \(13\.3 %\) .* before it was 0\.0 %: empty-/,
    );
  });

  it.each([
    ['nothing moved', [...history, ...posts(30, lastWeek, 900, 100)]],
    ['the newest week has too few posts', [...history, ...posts(19, lastWeek, 500, 500)]],
    ['there is too little history', [...posts(59, spring, 900, 100), ...posts(30, lastWeek, 500, 500)]],
    [
      'the change is within what months differ by',
      [
        ...posts(40, ['2023-03-02'], 900, 50),
        ...posts(40, ['2023-04-02'], 900, 400),
        ...posts(40, ['2023-05-02'], 900, 200),
        ...posts(30, lastWeek, 600, 350),
      ],
    ],
    ['another source has the new posts', [...history, ...posts(30, lastWeek, 500, 500, 'yuanyu')]],
    ['two posts are empty', [...history, ...posts(28, lastWeek, 900, 100), ...posts(2, lastWeek, 0, 0)]],
    ['there are no posts', []],
  ])('is not told when %s', (_, given) => expect(findDrift(given)).toEqual([]));

  it('does not depend on the order of the posts', () => {
    const all = [...history, ...posts(30, lastWeek, 500, 500)];
    expect(findDrift(all.toReversed())).toEqual(findDrift(all));
  });

  it('forgets months long past: a template that changed a year ago is the usual one', () => {
    const later = ['2023-07-01', '2023-08-01', '2023-09-01', '2023-10-01', '2023-11-01', '2023-12-01'];
    expect(
      findDrift([
        ...posts(300, spring, 900, 100),
        ...posts(120, later, 500, 500),
        ...posts(30, ['2024-01-15'], 500, 500),
      ]),
    ).toEqual([]);
  });
});
