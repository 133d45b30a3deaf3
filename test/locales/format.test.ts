import { describe, expect, it } from 'vitest';
import { fill, format, formatNumber, formatParts } from '../../src/locales/format.ts';
import { formatPeriod, toDateParts } from '../../src/locales/formatDate.ts';
import { resolveLocale } from '../../src/locales/locale.ts';
import type { Message, Plural } from '../../src/locales/words.ts';

const zhHant = resolveLocale('zh-Hant');
const en = resolveLocale('en');

const message = (written: string | Plural): Message<string> => written as unknown as Message<string>;

describe('messages', () => {
  it.each([
    ['a placeholder', '看{day}全部', { day: '今天' }, '看今天全部'],
    ['the same one twice', '{a}–{a}', { a: '1' }, '1–1'],
    ['braces in a value, which stay', '{a}{b}', { a: '{b}', b: '{a}' }, '{b}{a}'],
    ['a value that replacing could misread', '「{a}」', { a: '$& $1 $$' }, '「$& $1 $$」'],
    ['a number', '{n} 字', { n: 12756 }, '12,756 字'],
    ['a number that is a text', '{year}年', { year: '2021' }, '2021年'],
  ])('fill %s', (_name, written, values, text) => {
    expect(format(zhHant, message(written), values as Record<string, string | number>)).toBe(text);
  });

  it('without numbers need no locale', () =>
    expect(fill(zhHant.highlight.matchOf, { number: '2', total: '5' })).toBe('第 2 處，共 5 處'));

  it.each([
    ['en', 0, '0 articles'],
    ['en', 1, '1 article'],
    ['en', 2, '2 articles'],
    ['en', 12756, '12,756 articles'],
    ['zh-Hant', 1, '1 篇'],
    ['zh-Hans', 12756, '12,756 篇'],
  ])('in %s %i is counted as %s', (lang, count, text) => {
    const locale = resolveLocale(lang);
    expect(format(locale, locale.page.articles, { count })).toBe(text);
  });

  it('have the forms of other languages too, and of an unknown one those of English', () => {
    const forms = message({
      one: '{count} статья',
      few: '{count} статьи',
      many: '{count} статей',
      other: '{count} ст.',
    });
    const say = (lang: string, count: number): string => format({ ...en, lang }, forms, { count });
    expect([1, 2, 5, 21].map((count) => say('ru', count))).toEqual(['1 статья', '2 статьи', '5 статей', '21 статья']);
    expect([1, 2].map((count) => say('qqx', count))).toEqual(['1 статья', '2 ст.']);
  });

  it('come in pieces for what is not text', () => {
    const slots = ['day', 'count'] as const;
    const parts = (locale: typeof en, count: number) =>
      formatParts(locale, locale.dates.dayCell, { ...toDateParts(locale, '2021-01-08'), count }, slots);
    expect(parts(zhHant, 122)).toEqual(['2021年1月', { slot: 'day' }, '日，', { slot: 'count' }, ' 篇']);
    expect(parts(en, 1)).toEqual([{ slot: 'day' }, ' January 2021, ', { slot: 'count' }, ' article']);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12756, '12,756'],
    [1234567, '1,234,567'],
  ])('%i is written %s', (value, text) => expect(formatNumber(en, value)).toBe(text));

  it('are parted as the locale has it', () =>
    expect(formatNumber({ numbers: { group: '$&' } }, 1234567)).toBe('1$&234$&567'));
});

describe('dates', () => {
  it.each([
    ['zh-Hant', '2021', '2021年'],
    ['zh-Hant', '2021-01', '2021年1月'],
    ['zh-Hant', '2021-01-08', '2021年1月8日'],
    ['zh-Hans', '2021-12-31', '2021年12月31日'],
    ['en', '2021', '2021'],
    ['en', '2021-01', 'January 2021'],
    ['en', '2021-01-08', '8 January 2021'],
  ])('in %s, %s is %s', (lang, period, words) => expect(formatPeriod(resolveLocale(lang), period)).toBe(words));
});
