import { describe, expect, test } from 'vitest';
import {
  isHighlightFragment,
  readHighlightFragment,
  writeHighlightFragment,
} from '../../src/client/highlightFragment.ts';
import {
  emptyRequest,
  findsSame,
  readRequest,
  withoutFilters,
  writeRequest,
  type SearchRequest,
} from '../../src/client/searchRequest.ts';
import { countFacets } from '../../src/client/worker/countFacets.ts';
import type { TableRow } from '../../src/search/format/documentTable.ts';
import type { Day } from '../../src/types.ts';

const full: SearchRequest = {
  query: '渡輪 -港',
  names: true,
  without: ['普京'],
  exact: true,
  sort: 'oldest',
  sources: ['cna', 'dw'],
  tags: ['東京 奧運'],
  langs: ['zh-Hans'],
  from: '2021-01-01' as Day,
  to: '2021-03-31' as Day,
  page: 3,
};

describe('the address of a request', () => {
  test('gives the same request back', () => expect(readRequest(writeRequest(full))).toEqual(full));
  test('leaves out what asks for nothing', () =>
    expect(writeRequest({ ...emptyRequest, query: '渡輪' }).toString()).toBe(`q=${encodeURIComponent('渡輪')}`));
  test.each(['page=0', 'page=-1', 'page=x', 'sort=up', 'from=2021-02-30', 'source=', 'exact=yes'])(
    'nonsense asks for nothing: %s',
    (parameters) => expect(readRequest(new URLSearchParams(parameters))).toEqual(emptyRequest),
  );
  test('takes a month for its first or last day', () =>
    expect(readRequest(new URLSearchParams('from=2021-02&to=2021-02'))).toMatchObject({
      from: '2021-02-01',
      to: '2021-02-28',
    }));
  test('order and pages do not change what is found', () => {
    expect(findsSame(full, { ...full, sort: 'newest', page: 1, query: ' 渡輪 -港 ' })).toBe(true);
    expect(findsSame(full, { ...full, exact: false })).toBe(false);
  });
});

test('what to highlight in an article stands behind the #', () => {
  expect(readHighlightFragment(writeHighlightFragment({ literals: ['渡輪&q=1', 'a b'], exact: true }))).toEqual({
    literals: ['渡輪&q=1', 'a b'],
    exact: true,
  });
  expect(writeHighlightFragment({ literals: [], exact: true })).toBe('');
  expect(readHighlightFragment('#main').literals).toEqual([]);
  expect(['', '#main', '#q=渡輪', '#exact=1&q=渡輪'].map(isHighlightFragment)).toEqual([false, false, true, true]);
});

describe('counts of filters', () => {
  const row = (source: string, day: string, tags: readonly string[] = []): TableRow => ({
    source,
    day: day as Day,
    tags,
    lang: 'zh-Hant',
    reporter: '',
    titleChars: 1,
  });
  const rows = [
    row('cna', '2021-01-08', ['港口']),
    row('cna', '2021-02-08'),
    row('dw', '2021-02-09', ['港口', '交通']),
  ];
  const countWith = (filters: Partial<SearchRequest>) => {
    const counter = countFacets({ ...withoutFilters, ...filters });
    return { fitting: rows.filter((each) => counter.add(each)).length, ...counter.counts() };
  };

  test('each value counts what it would find with all filters but its own', () => {
    const { fitting, sources, tags, months } = countWith({ sources: ['dw'] });
    expect(fitting).toBe(1);
    expect(sources).toEqual([
      { value: 'cna', count: 2 },
      { value: 'dw', count: 1 },
    ]);
    expect(tags).toEqual([
      { value: '港口', count: 1 },
      { value: '交通', count: 1 },
    ]);
    expect(months).toEqual([{ value: '2021-02', count: 1 }]);
  });

  test('values of one filter are alternatives, filters narrow each other', () => {
    expect(countWith({ sources: ['cna', 'dw'] }).fitting).toBe(3);
    expect(countWith({ sources: ['cna'], tags: ['交通'] })).toMatchObject({
      fitting: 0,
      tags: [
        { value: '港口', count: 1 },
        { value: '交通', count: 0 },
      ],
    });
    expect(countWith({ from: '2021-02-01' as Day })).toMatchObject({
      fitting: 2,
      months: [
        { value: '2021-01', count: 1 },
        { value: '2021-02', count: 2 },
      ],
    });
  });
});
