import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parseQuery.ts';
import { spanOfQuery, type Term } from '../../../src/search/query/query.ts';

const show = (term: Term): string => {
  if (term.kind === 'text') return `${term.titleOnly ? 'title:' : ''}${term.literal}`;
  return term.kind === 'day' ? `${term.span.firstDay}..${term.span.lastDay}` : `${term.kind}:${term.value}`;
};

/** Groups by `&`, alternatives by `|`, exclusions after `!`; then the notes. */
function read(input: string): string | null {
  const query = parseQuery(input);
  if (query === null) return null;
  const groups = query.groups.map((group) => group.map(show).join('|')).join(' & ');
  return [
    groups,
    ...query.excluded.map((term) => `!${show(term)}`),
    ...query.notes.map(({ kind, text }) => `(${kind} ${text})`),
  ].join(' ');
}

describe('a word without operators is text, including its punctuation', () => {
  test.each([
    ['臺北', '台北'],
    ['「臺北」', '「台北」'],
    ['＂台北＂', '"台北"'],
    ['說："好"', '说:"好"'],
    ['""', '""'],
    ['"', '"'],
    ['-', '-'],
    ['C++', 'c++'],
    ['標題：港口', '标题:港口'],
    ['http://qinglan.example', 'http://qinglan.example'],
    ['source：cna', 'source:cna'],
    ['COVID-19疫苗', 'covid-19疫苗'],
    ['2021', '2021'],
    ['2021-01', '2021-01'],
    ['2021年1月', '2021年1月'],
    ['20年1月8日', '20年1月8日'],
    ['5.2..', '5.2..'],
  ])('%s', (input, text) => expect(read(input)).toBe(text));
});

test.each([
  ['spaces ask for both', '臺北\u3000市 ', '台北 & 市'],
  ['quotation marks keep spaces', '"Hong  Kong"', 'hong kong'],
  ['a quotation mark inside closes nothing', '"他說"好"。" 港', '他说"好"。 & 港'],
  ['minus excludes', '疫苗 -流感 -"青嵐 港"', '疫苗 !流感 !青岚 港'],
  ['OR joins its neighbours', '颱風 OR 地震 青嵐', '台风|地震 & 青岚'],
  ['small or is a word', 'this or that', 'this & or & that'],
  ['titles', 'title:復航', 'title:复航'],
  ['fields', 'source:CNA tag:"東京 奧運" reporter:汪令儀', 'source:cna & tag:东京 奥运 & reporter:汪令仪'],
  ['a field can be excluded', '渡輪 -source:cna', '渡轮 !source:cna'],
  ['days', 'on:2021-01-08', '2021-01-08..2021-01-08'],
  ['months', 'on:2021/1', '2021-01-01..2021-01-31'],
  ['years of the Republic', 'on:民國110年', '2021-01-01..2021-12-31'],
  ['a bare day', '渡輪 110年1月8日', '渡轮 & 2021-01-08..2021-01-08 (date 110年1月8日)'],
  ['a quoted day is text', '"2021-01-08"', '2021-01-08'],
  ['a range', '2021-01..2021-03', '2021-01-01..2021-03-31 (date 2021-01..2021-03)'],
  ['an open range', 'on:2021-02..', '2021-02-01..9999-12-31'],
])('%s: %s', (_, input, expected) => expect(read(input)).toBe(expected));

describe('what was typed wrongly is explained', () => {
  test.each([
    ['"青嵐 港', '青岚 港 (open-quote 青嵐 港)'],
    ['OR 渡輪', '渡轮 (empty-operator OR)'],
    ['渡輪 OR', '渡轮 (empty-operator OR)'],
    ['渡輪 OR OR 港', '渡轮|港 (empty-operator OR)'],
    ['渡輪 OR -港', '渡轮 !港 (empty-operator OR)'],
    ['OR', 'or (empty-operator OR)'],
    ['title: 渡輪', 'title: & 渡轮 (empty-field title:)'],
    ['on:昨天', 'on:昨天 (bad-date 昨天)'],
    ['on:2021-02-30', 'on:2021-02-30 (bad-date 2021-02-30)'],
    ['-19疫情', '-19疫情 (only-excluded -19疫情)'],
    ['-甲 -乙', '-甲 -乙 (only-excluded -甲 -乙)'],
  ])('%s', (input, expected) => expect(read(input)).toBe(expected));
});

test.each(['', '  \u3000', '\u200b'])('%j asks for nothing', (input) => expect(parseQuery(input)).toBeNull());

test('groups of dates narrow each other, dates among other terms do not', () => {
  const span = (input: string) => spanOfQuery(parseQuery(input)!);
  expect(span('2021-01..2021-03 on:2021-03')).toEqual({ firstDay: '2021-03-01', lastDay: '2021-03-31' });
  expect(span('on:2021-01 OR on:2021-03 渡輪')).toEqual({ firstDay: '2021-01-01', lastDay: '2021-03-31' });
  expect(span('on:2021-01 OR 渡輪')).toEqual({ firstDay: '0000-01-01', lastDay: '9999-12-31' });
  expect(span('on:2021-01 on:2021-03')).toBeNull();
});
