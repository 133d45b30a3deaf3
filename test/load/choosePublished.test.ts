import { describe, expect, it } from 'vitest';
import { choosePublished } from '../../src/load/choosePublished.ts';

const at = (text: string): number => Date.parse(text);
const choose = (stamp: string | null, frontMatter: string | null, file = 'a.md') =>
  choosePublished({ stamp, frontMatter, file });

describe('when a post was published', () => {
  it.each([
    ['both agree', '1596421800000', '2020-08-03T02:30:00.000Z', 'comment', '2020-08-03T02:30:00Z'],
    [
      'the comment is hours later: the feed date was in the future',
      String(at('2020-08-03T10:30:00Z')),
      '2020-08-03T02:30:00.123Z',
      'front-matter',
      '2020-08-03T02:30:00.123Z',
    ],
    ['the comment is NaN', 'NaN', '2020-08-03T02:30:00Z', 'front-matter', '2020-08-03T02:30:00Z'],
    ['the front matter is missing', '1596421800000', null, 'comment', '2020-08-03T02:30:00Z'],
    ['the front matter is impossible', '1596421800000', '2020-02-30T00:00:00Z', 'comment', '2020-08-03T02:30:00Z'],
    ['the front matter has an offset', null, '2020-08-03T10:30:00+08:00', 'front-matter', '2020-08-03T02:30:00Z'],
    [
      'the front matter is written with spaces',
      null,
      '2020-08-03 10:30:00 +0800',
      'front-matter',
      '2020-08-03T02:30:00Z',
    ],
    ['the front matter is a day', null, '2020-08-03', 'front-matter', '2020-08-03T12:00:00Z'],
  ])('%s', (_name, stamp, frontMatter, from, instant) => {
    expect(choose(stamp, frontMatter)).toEqual({ ms: at(instant), from, disagree: false });
  });

  it('believes the date that the file name supports when two disagree', () => {
    expect(choose('1596421800000', '2019-01-01T00:00:00Z', '2019-01-01-a.md')).toMatchObject({
      from: 'front-matter',
      disagree: true,
    });
    expect(choose('1596421800000', '2019-01-01T00:00:00Z', '2020-08-03-a.md')).toMatchObject({
      from: 'comment',
      disagree: true,
    });
  });

  it.each(['0', '1596421800', '99999999999999', '-1', 'abc'])('does not trust the comment %s', (stamp) =>
    expect(choose(stamp, null).ms).toBeNull(),
  );

  it.each(['1850-01-01T00:00:00Z', '9999-01-01T00:00:00Z', 'yesterday', ''])('does not trust the date %s', (date) =>
    expect(choose(null, date).ms).toBeNull(),
  );

  it('reads the day from a folder if the name has none', () => {
    expect(choose(null, null, 'archived/2020-08-03/post.md')).toMatchObject({
      from: 'file-name',
      ms: at('2020-08-03T12:00:00Z'),
    });
  });
});
