import { describe, expect, it } from 'vitest';
import { toAddress, toArchived, toContact, toHost, toOutside, toPeriodPath } from '../../templates/addresses.ts';
import { countDays, formatInstant, formatPeriod, toWeekday, splitDate } from '../../templates/dates.ts';
import { formatNumber } from '../../templates/formatNumber.ts';
import { pickStrings } from '../../templates/strings.ts';
import { toHeat } from '../../templates/toHeat.ts';

describe('dates', () => {
  it.each([
    ['zh-Hant', '2021', '2021年'],
    ['zh-Hant', '2021-01', '2021年1月'],
    ['zh-Hant', '2021-01-08', '2021年1月8日'],
    ['en', '2021-01', 'January 2021'],
    ['en', '2021-01-08', '8 January 2021'],
  ] as const)('in %s, %s is %s', (lang, period, words) => expect(formatPeriod(pickStrings(lang), period)).toBe(words));

  it('takes day and clock from the instant itself, whatever its offset', () => {
    expect(formatInstant(pickStrings('zh-Hant'), '2023-09-13T13:07:00+08:00')).toBe('2023年9月13日 13:07');
    expect(formatInstant(pickStrings('zh-Hant'), '2023-09-12T23:59:59.000-11:00')).toBe('2023年9月12日 23:59');
    expect(formatInstant(pickStrings('zh-Hant'), '2023-09-13T05:07:00Z')).toBe('2023年9月13日 05:07');
  });

  it.each([
    ['2024-02', 29],
    ['2023-02', 28],
    ['1900-02', 28],
    ['2023-12', 31],
  ])('%s has %i days', (month, days) => expect(countDays(month)).toBe(days));

  it.each([
    ['2021-01-08', 5],
    ['2024-02-29', 4],
    ['2023-10-01', 0],
  ])('%s is weekday %i', (day, weekday) => expect(toWeekday(splitDate(day))).toBe(weekday));
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12756, '12,756'],
    [1234567, '1,234,567'],
  ])('%i is written %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    [0, 122, 0],
    [1, 122, 1],
    [30, 122, 2],
    [61, 122, 3],
    [122, 122, 5],
    [5, 0, 0],
  ])('%i of %i has shade %i', (count, most, heat) => expect(toHeat(count, most)).toBe(heat));
});

describe('addresses', () => {
  it.each([
    ['/', '/tags/', '/tags/'],
    ['/archive/', '/tags/', '/archive/tags/'],
    ['/archive/', '/', '/archive/'],
    ['/', '//evil.example/', '/evil.example/'],
    ['/', '/\\evil.example/', '/evil.example/'],
  ])('%s and %s make %s', (base, path, address) => expect(toAddress(base, path)).toBe(address));

  it.each([
    ['https://news.qinglan.example/a', 'https://news.qinglan.example/a'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' https://news.qinglan.example/', null],
    ['//news.qinglan.example/', null],
    [null, null],
  ])('%s leads outside to %s', (url, outside) => expect(toOutside(url)).toBe(outside));

  it.each([
    ['https://www.Qinglan.example/news/1.aspx', 'qinglan.example'],
    ['http://user:word@qinglan.example:8080/?a=/', 'qinglan.example'],
  ])('%s is at %s', (url, host) => expect(toHost(url)).toBe(host));

  it('names the archived copy of a day', () => {
    expect(toArchived('https://qinglan.example/1', '2023-09-13')).toBe(
      'https://web.archive.org/web/20230913/https://qinglan.example/1',
    );
  });

  it('names years, months and days', () => {
    expect(['2021', '2021-01', '2021-01-08'].map(toPeriodPath)).toEqual(['/2021/', '/2021/01/', '/2021/01/08/']);
  });

  it.each([
    ['rights@jianbao.example', 'mailto:rights@jianbao.example'],
    ['https://jianbao.example/rights', 'https://jianbao.example/rights'],
    ['霧角鎮渡口路1號', null],
    ['javascript:x@y.z w', null],
  ])('%s is reached at %s', (contact, href) => expect(toContact(contact)).toBe(href));
});
