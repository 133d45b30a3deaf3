import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { findWordFaults, placeholdersIn } from '../../src/locales/findWordFaults.ts';
import { format } from '../../src/locales/format.ts';
import { findLanguage, knownLanguages, resolveLocale } from '../../src/locales/locale.ts';
import { nameRole } from '../../src/locales/nameRole.ts';
import type { PartialWords } from '../../src/locales/words.ts';
import { zhHans } from '../../src/locales/zh-Hans.ts';
import { zhHant } from '../../src/locales/zh-Hant.ts';

type Leaf = string | number | readonly string[];

/** `page.topic.tag` → 標籤; plural forms come one by one, as `page.articles#one`. */
function leavesOf(words: object, shape: object = zhHant, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [key, word] of Object.entries(words) as [string, Leaf | object][]) {
    const below = (shape as Record<string, unknown>)[key];
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof word !== 'object' || Array.isArray(word)) leaves.set(at, word as Leaf);
    else if (typeof below === 'object') for (const [name, leaf] of leavesOf(word, below!, at)) leaves.set(name, leaf);
    else for (const [form, text] of Object.entries(word)) leaves.set(`${at}#${form}`, text as string);
  }
  return leaves;
}

const withoutForms = (keys: Iterable<string>): string[] => [...new Set([...keys].map((key) => key.split('#')[0]!))];

describe.each([
  ['zhHans', zhHans],
  ['en', en],
] as const)('%s', (_name, words) => {
  const leaves = leavesOf(words);
  const first = leavesOf(zhHant);

  it('says everything, in the same order', () => expect(withoutForms(leaves.keys())).toEqual([...first.keys()]));

  it('fills the same placeholders; dates alone may name other parts', () => {
    for (const [key, text] of leaves) {
      const below = first.get(key.split('#')[0]!);
      if (typeof text !== 'string' || typeof below !== 'string' || key.startsWith('dates.')) continue;
      expect([key, placeholdersIn(text).sort()]).toEqual([key, placeholdersIn(below).sort()]);
    }
  });

  it('is what an archive could have written', () => expect(findWordFaults(words)).toEqual([]));
});

it('no word is empty', () => {
  for (const words of [zhHant, zhHans, en])
    for (const [key, leaf] of leavesOf(words))
      expect([key, [leaf].flat().filter((text) => text === '')]).toEqual([key, []]);
});

describe('a language', () => {
  it.each([
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['en-GB', 'en'],
    ['ja', null],
    ['yue', null],
  ])('that is called %s is %s', (tag, known) => expect(findLanguage(tag)).toBe(known));

  it('is complete if we have it', () => {
    for (const lang of knownLanguages) expect([...leavesOf(resolveLocale(lang)).keys()]).toContain('roles.production');
    expect(resolveLocale('zh-TW')).toEqual({ ...zhHant, lang: 'zh-TW' });
  });
});

describe('words that an archive gives', () => {
  const words: PartialWords = {
    page: { search: '検索', articles: '{count} 件', article: { tags: 'タグ' } },
    dates: { weekdays: ['日', '月', '火', '水', '木', '金', '土'] },
  };

  it('stand before those of the language, key by key', () => {
    const { page } = resolveLocale('zh-Hant', words);
    expect(page.search).toBe('検索');
    expect(page.article.tags).toBe('タグ');
    expect(page.article.original).toBe(zhHant.page.article.original);
    expect(page.topic).toEqual(zhHant.page.topic);
  });

  it('make a language that falls back to English, which keeps its own plurals', () => {
    const ja = resolveLocale('ja', words);
    expect(ja.lang).toBe('ja');
    expect(ja.page.search).toBe('検索');
    expect(ja.page.home).toBe(en.page.home);
    expect(ja.dates.weekdays[1]).toBe('月');
    expect(ja.dates.monthNames).toEqual(en.dates.monthNames);
    expect(format(ja, ja.page.articles, { count: 1 })).toBe('1 件');
    expect(format(ja, ja.search.found, { count: 1 })).toBe('1 article found');
    expect(format(ja, ja.search.found, { count: 2 })).toBe('2 articles found');
  });

  it('make another kind of Chinese, which falls back to the one of its script', () => {
    expect(resolveLocale('yue', words).page.home).toBe(zhHant.page.home);
    expect(resolveLocale('yue-Hans', words).page.home).toBe(zhHans.page.home);
  });

  it('can be sent to another process', () => {
    const locale = resolveLocale('ja', words);
    expect(structuredClone(locale)).toEqual(locale);
  });
});

describe('wrong words', () => {
  it.each([
    [
      'a key that there is not',
      { page: { serach: 'x' } },
      'page.serach',
      'no such word; there are articles, characters',
    ],
    ['a section that there is not', { pages: {} }, 'pages', 'there are numbers, dates, page, search'],
    ['a text for a section', { page: 'x' }, 'page', 'expected an object with some of articles'],
    ['a number for a text', { page: { home: 3 } }, 'page.home', 'expected a text'],
    ['forms of what is not counted', { page: { home: { other: 'x' } } }, 'page.home', 'expected a text'],
    ['forms without the last', { page: { articles: { one: 'x' } } }, 'page.articles', '{ one: '],
    ['a form that there is not', { page: { articles: { other: 'x', lang: 'y' } } }, 'page.articles', '{ one: '],
    [
      'a placeholder',
      { page: { articles: '{number} 件' } },
      'page.articles',
      'no placeholder {number}; here are {count}',
    ],
    ['a placeholder in a form', { page: { articles: { one: '{x}', other: '' } } }, 'page.articles', '{x}'],
    ['a placeholder in a plain text', { page: { home: '{title}' } }, 'page.home', 'none is filled here'],
    [
      'a text for a list',
      { page: { searchPage: { hints: 'x' } } },
      'page.searchPage.hints',
      'expected a list of texts',
    ],
    ['six days of a week', { dates: { weekdays: ['', '', '', '', '', ''] } }, 'dates.weekdays', 'a list of 7 texts'],
    ['an eighth day', { dates: { firstWeekday: 7 } }, 'dates.firstWeekday', 'from 0 (Sunday) to 6'],
    ['nothing', null, '', 'expected an object'],
    ['what objects have', JSON.parse('{"__proto__":{"x":1}}'), '__proto__', 'no such word'],
  ])('%s', (_name, words, path, message) => {
    const [fault] = findWordFaults(words);
    expect(fault?.path.join('.')).toBe(path);
    expect(fault?.message).toContain(message);
  });

  it('are not those that leave something out or name another part of a date', () => {
    expect(
      findWordFaults({ page: { articles: 'many' }, dates: { day: '{monthName} {day}' }, search: undefined }),
    ).toEqual([]);
  });
});

it('a role is as printed, or the site says it', () => {
  expect(nameRole(zhHant, '編輯')).toBe('編輯');
  expect(nameRole(zhHant, { unprinted: 'text' })).toBe('撰文');
  expect(nameRole(en as typeof en & Parameters<typeof nameRole>[0], { unprinted: 'sources' })).toBe('Sources');
});
