import { describe, expect, it } from 'vitest';
import { parseSettings, SettingsError } from '../../src/settings/settings.ts';

const messageOf = (config: unknown): string => {
  try {
    parseSettings(config, 'archive.config.ts');
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
  throw new Error('the settings were accepted');
};

describe('settings', () => {
  it('need nothing but a title', () => {
    const settings = parseSettings({ title: '剪報' }, 'archive.config.ts');
    expect(settings).toMatchObject({ lang: 'zh-Hant', basePath: '/', origin: null, fatal: ['no-posts'] });
    expect(settings.sources.map(({ id }) => id)).toContain('cna');
  });

  it.each([
    ['a wrong key', { title: '剪報', tittle: 'x' }, 'tittle'],
    ['no title', {}, 'title'],
    ['a title of another type', { title: 3 }, 'found 3'],
    [
      'a base path without a slash at the end',
      { title: 'x', basePath: '/a' },
      'basePath: starts and ends with a slash',
    ],
    ['a zone that does not exist', { title: 'x', zone: 'Asia/Nowhere' }, 'Asia/Nowhere'],
    ['a source with a wrong id', { title: 'x', sources: [{ id: 'A b', name: 'x' }] }, 'sources.0.id'],
    ['a wrong key in a source', { title: 'x', sources: [{ id: 'a', name: 'x', host: 'y' }] }, 'host'],
    [
      'two sources with one id',
      {
        title: 'x',
        sources: [
          { id: 'a', name: 'x' },
          { id: 'a', name: 'y' },
        ],
      },
      'two sources',
    ],
    ['a code of no problem', { title: 'x', fatal: ['nothing'] }, 'fatal.0'],
    ['a language without words', { title: 'x', lang: 'ja' }, 'no words in ja; there are zh-Hant, zh-Hans, en'],
    ['what is no language', { title: 'x', lang: 'zh_TW' }, 'lang: a language tag such as zh-Hant'],
    [
      'a word that there is not',
      { title: 'x', words: { page: { serach: '検索' } } },
      'words.page.serach: no such word; there are articles',
    ],
    [
      'a placeholder that nothing fills',
      { title: 'x', words: { search: { more: '再顯示 {number} 篇' } } },
      'words.search.more: there is no placeholder {number}; here are {count}; found "再顯示 {number} 篇"',
    ],
    ['words that are none', { title: 'x', words: '検索' }, 'words: expected an object'],
    ['no settings at all', undefined, 'the settings'],
  ])('name %s', (_name, config, words) => expect(messageOf(config)).toContain(words));

  it.each([
    ['zh-hant', 'zh-Hant'],
    ['EN-gb', 'en-GB'],
    ['zh-tw', 'zh-TW'],
  ])('write the language %s as %s', (lang, tag) => expect(parseSettings({ title: 'x', lang }, 'x').lang).toBe(tag));

  it('take any language with words of its own', () => {
    const words = { page: { search: '検索' } };
    expect(parseSettings({ title: 'x', lang: 'ja', words }, 'x')).toMatchObject({ lang: 'ja', words });
  });

  it('give a source the id pattern of its profile, and replace known sources by id', () => {
    const { sources } = parseSettings(
      {
        title: 'x',
        sources: [
          { id: 'qinglan', name: '青嵐', profile: 'cna' },
          { id: 'dw', name: '別家' },
        ],
      },
      'x',
    );
    expect(sources[0]?.articleId?.exec('/news/aloc/202008030031.aspx')?.[1]).toBe('202008030031');
    expect(sources.filter(({ id }) => id === 'dw').map(({ name }) => name)).toEqual(['別家']);
  });
});
