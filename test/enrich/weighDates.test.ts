import { describe, expect, it } from 'vitest';
import { weighDates, worth } from '../../src/enrich/weighDates.ts';
import { readDate } from '../../src/load/readDate.ts';
import type { DateOrigin, DateWitness } from '../../src/types.ts';

type Written = Partial<Record<DateOrigin, string>>;
const witnesses = (written: Written): DateWitness[] =>
  Object.entries(written).map(([origin, text]) => ({ origin: origin as DateOrigin, date: readDate(text)! }));
const weigh = (written: Written) => weighDates(witnesses(written), 'Asia/Taipei');
const weighed = (written: Written): string => {
  const { from, ms, disagreeing } = weigh(written)!;
  return `${from} ${new Date(ms).toISOString().slice(0, 16)}${disagreeing.length > 0 ? ' disputed' : ''}`;
};

describe('one feed is one witness', () => {
  it.each<[string, Written, string]>([
    ['both agree', { comment: '1596421800000', 'front-matter': '2020-08-03T02:30:00Z' }, 'comment 2020-08-03T02:30'],
    [
      'the comment is hours later: the feed’s date was in the future',
      { comment: '2020-08-03T10:30:00Z', 'front-matter': '2020-08-03T02:30:00.123Z' },
      'front-matter 2020-08-03T02:30',
    ],
    [
      'the comment is hours earlier',
      { comment: '2020-08-03T01:30:00Z', 'front-matter': '2020-08-03T02:30:00Z' },
      'comment 2020-08-03T01:30',
    ],
    ['only a comment', { comment: '1596421800000' }, 'comment 2020-08-03T02:30'],
    ['only front matter', { 'front-matter': '2020-08-03 10:30' }, 'front-matter 2020-08-03T02:30'],
    [
      'a day in the front matter takes the comment’s time',
      { comment: '1596421800', 'front-matter': '2020-08-03' },
      'comment 2020-08-03T02:30',
    ],
    [
      'they disagree, and the file name supports the front matter',
      { comment: '1596421800000', 'front-matter': '2019-01-01T00:00:00Z', 'file-name': '2019-01-01' },
      'front-matter 2019-01-01T00:00 disputed',
    ],
    [
      'they disagree, and the file name supports the comment',
      { comment: '1596421800000', 'front-matter': '2019-01-01T00:00:00Z', 'file-name': '2020-08-03' },
      'comment 2020-08-03T02:30 disputed',
    ],
    [
      'a file name does not count beside them',
      { comment: '1596421800000', 'file-name': '2019-01-01' },
      'comment 2020-08-03T02:30',
    ],
    [
      'a file name weeks from what a person wrote is reported',
      { 'front-matter': '2020-08-03 10:30', 'file-name': '2020-09-07' },
      'front-matter 2020-08-03T02:30 disputed',
    ],
    [
      'a file name in UTC is not',
      { 'front-matter': '2020-08-03 07:30', 'file-name': '2020-08-02' },
      'front-matter 2020-08-02T23:30',
    ],
    [
      'a date line is of the feed',
      { 'date-line': '2020-08-03 10:30', 'file-name': '2020-08-01' },
      'date-line 2020-08-03T02:30',
    ],
  ])('%s', (_name, written, expected) => {
    expect(weighed(written)).toBe(expected);
  });
});

describe('what the publisher prints', () => {
  it.each<[string, Written, string]>([
    [
      'is the time of publication',
      { comment: '2020-08-03T02:30:00Z', body: '2020-08-03T02:00:00Z' },
      'body 2020-08-03T02:00',
    ],
    [
      'may be of the day before',
      { comment: '2020-08-03T16:30:00Z', body: '2020-08-03T15:50:00Z' },
      'body 2020-08-03T15:50',
    ],
    [
      'is not believed weeks from the feed',
      { comment: '2020-08-03T02:30:00Z', body: '2020-06-03T02:00:00Z' },
      'comment 2020-08-03T02:30 disputed',
    ],
    [
      'unless the address has its day',
      { comment: '2020-08-03T02:30:00Z', body: '2020-06-03T02:00:00Z', url: '2020-06-03' },
      'body 2020-06-03T02:00 disputed',
    ],
    ['stands alone', { body: '2020-08-03T02:00:00Z', 'file-name': '2020-08-09' }, 'body 2020-08-03T02:00'],
  ])('%s', (_name, written, expected) => {
    expect(weighed(written)).toBe(expected);
  });
});

describe('witnesses that agree outvote a typing error', () => {
  it.each<[string, Written, string]>([
    [
      'a year mistyped in the feed, and copied',
      {
        ...{ comment: '2001-07-31T16:00:00Z', 'front-matter': '2001-07-31T16:00:00Z', 'file-name': '2001-07-31' },
        ...{ url: '2023-08-01', stamp: '2023-08-01' },
      },
      'url 2023-08-01T04:00 disputed',
    ],
    [
      'a story stamped after midnight',
      { comment: '2001-07-31T16:00:00Z', url: '2023-08-01', stamp: '2023-08-02' },
      'url 2023-08-01T04:00 disputed',
    ],
    ['an address alone does not', { comment: '2020-08-03T02:30:00Z', url: '2020-01-03' }, 'comment 2020-08-03T02:30'],
    ['nor a stamp alone', { comment: '2020-08-03T02:30:00Z', stamp: '2020-01-03' }, 'comment 2020-08-03T02:30'],
    [
      'nor two that differ',
      { comment: '2020-08-03T02:30:00Z', url: '2020-01-03', stamp: '2019-01-03' },
      'comment 2020-08-03T02:30',
    ],
    [
      'nor two within the days of zones and night',
      { comment: '2020-08-03T02:30:00Z', url: '2020-08-01', stamp: '2020-08-01' },
      'comment 2020-08-03T02:30',
    ],
    [
      'nor one with its copy',
      { url: '2020-08-03', 'time-element': '2020-01-03', byline: '2020-01-03' },
      'time-element 2020-01-03T04:00',
    ],
    [
      'they outvote a file named after its saving, too',
      { 'file-name': '2021-01-01', url: '2020-08-03', stamp: '2020-08-03' },
      'url 2020-08-03T04:00 disputed',
    ],
  ])('%s', (_name, written, expected) => {
    expect(weighed(written)).toBe(expected);
  });
});

describe('without a feed', () => {
  it.each<[string, Written, string]>([
    ['the head of the page', { page: '2020-08-03T10:30:00+08:00', url: '2020-08-02' }, 'page 2020-08-03T02:30'],
    ['a file name', { 'file-name': '2020-08-03', 'front-matter-update': '2021-01-01' }, 'file-name 2020-08-03T04:00'],
    ['the address', { url: '2020-08-03', stamp: '2020-08-04' }, 'url 2020-08-03T04:00'],
    ['the stamp', { stamp: '2020-08-03' }, 'stamp 2020-08-03T04:00'],
    [
      'a change, if there is nothing else',
      { 'front-matter-update': '2020-08-03 10:30' },
      'front-matter-update 2020-08-03T02:30',
    ],
    [
      'a day takes its time from a witness of that day',
      { url: '2020-08-03', byline: '2020-08-03 10:30' },
      'url 2020-08-03T02:30',
    ],
    ['and from no other', { url: '2020-08-03', byline: '2020-08-04 10:30' }, 'url 2020-08-03T04:00'],
    ['nor from a change', { url: '2020-08-03', 'front-matter-update': '2020-08-03 10:30' }, 'url 2020-08-03T04:00'],
  ])('%s', (_name, written, expected) => {
    expect(weighed(written)).toBe(expected);
  });

  it('there is no date without witnesses', () => {
    expect(weigh({})).toBeNull();
  });
});

it('keeps the feed’s instant for the order of versions, unless it is wrong', () => {
  expect(weigh({ comment: '1596421800000', body: '2020-08-03T02:00:00Z' })?.fedMs).toBe(1596421800000);
  expect(weigh({ comment: '2001-07-31T16:00:00Z', url: '2023-08-01', stamp: '2023-08-01' })?.fedMs).toBeNull();
});

it('names every witness with its day when one is not believed', () => {
  expect(weigh({ stamp: '2023-08-01', url: '2023-08-01', comment: '2001-07-31T16:00:00Z' })?.disagreeing).toEqual([
    { origin: 'comment', day: '2001-08-01' },
    { origin: 'url', day: '2023-08-01' },
    { origin: 'stamp', day: '2023-08-01' },
  ]);
});

it('gives the same whatever the order of witnesses', () => {
  const all = witnesses({
    comment: '1596421800000',
    url: '2020-08-03',
    stamp: '2020-08-04',
    body: '2020-08-03T02:00:00Z',
  });
  expect(weighDates(all.toReversed(), 'Asia/Taipei')).toEqual(weighDates(all, 'Asia/Taipei'));
});

it('has a reason for the worth of each', () => {
  for (const { reason } of Object.values(worth)) expect(reason).not.toBe('');
});
