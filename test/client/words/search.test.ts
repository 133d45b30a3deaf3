import { expect, test } from 'vitest';
import { searchWords } from '../../../src/client/words/search.ts';
import { emptyRequest } from '../../../src/client/searchRequest.ts';

const suggest = (kind: Parameters<typeof searchWords.suggestion>[0]['kind'], query: string, count: number): string =>
  searchWords.suggestion({ kind, query, count, request: emptyRequest });

test('a way out is named with its query and what it finds', () => {
  expect(suggest('without-part', '渡輪', 5)).toBe('只找：渡輪（5 篇）');
  expect(suggest('any-part', '{query} OR 颱風', 1234)).toBe('有其中一個就好：{query} OR 颱風（1,234 篇）');
  expect(suggest('without-dates', '渡輪', 2)).toBe('不限日期（2 篇）');
});

test.each([
  ['missing', 0, '全部報導裡都沒有「絕無」、「僅有」。'],
  ['apart', 0, '每個詞都找到了，但沒有同時出現在一篇裡。'],
  ['filtered', 1200, '有 1,200 篇符合，但都被篩選條件排除了。'],
  ['filtered', 0, '篩選的日期裡沒有。'],
] as const)('nothing found: %s, %i before filters', (reason, unfiltered, text) =>
  expect(searchWords.reason({ reason, missing: ['絕無', '僅有'], unfiltered, suggestions: [] })).toBe(text),
);

test('notes quote what they are about', () =>
  expect(searchWords.note({ kind: 'date', text: '2021' })).toBe('「2021」當作日期；要找這串字，請加引號："2021"'));

test('dates, spans and scripts', () => {
  expect(searchWords.monthCount('2021-01', 1200)).toBe('2021年1月，1,200 篇');
  expect(searchWords.span('2021-01-08', '2021-02-01')).toBe('2021年1月8日至2021年2月1日');
  expect(searchWords.searched('2020', '2021', '2014', '2021')).toBe('已找 2020–2021，全部 2014–2021 …');
  expect(searchWords.lang('zh')).toBe('中文（繁簡同形）');
  expect(searchWords.lang('fr')).toBe('fr');
});
