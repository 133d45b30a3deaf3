import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/settings.ts';
import { SettingsError } from '../../src/settings/settingsError.ts';
import { defineSource } from '../../src/settings/config.ts';
import { cna, dw } from '../../src/sources/index.ts';

const messageOf = (config: unknown): string => {
  try {
    parseSettings(config, 'archive.config.ts');
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as Error).message;
  }
  throw new Error('the settings were accepted');
};

const withSource = (source: object) => ({ title: 'x', sources: [{ id: 'a', name: 'x', ...source }] });
const withProfile = (profile: object) => withSource({ profile });

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
    ['a source of your own without a name', { title: 'x', sources: [{ id: 'a' }] }, 'sources.0.name: a source of your'],
    ['a profile that there is not', withSource({ profile: 'cnaa' }), 'there are cna, dw, rfi'],
    ['what it found for it', withSource({ profile: 'cnaa' }), 'sources.0.profile: there is no profile of this name'],
    ['an id pattern that there is not', withSource({ articleId: 'cnaa' }), 'sources.0.articleId: no known source'],
    ['an id pattern without a group', withSource({ articleId: /x/ }), 'sources.0.articleId: a pattern with a group'],
    ['a pattern with a memory', withProfile({ cut: [{ name: 'a', reason: 'b', pattern: /x/g }] }), 'without the flags'],
    ['a wrong key in a rule', withProfile({ drop: [{ name: 'a', reason: 'b', matches: {} }] }), 'matches'],
    ['a rule that means every element', withProfile({ drop: [{ name: 'a', reason: 'b', match: {} }] }), 'at least one'],
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

  it('give a source of your own the id pattern of its profile', () => {
    const { sources } = parseSettings({ title: 'x', sources: [{ id: 'qinglan', name: '青嵐', profile: 'cna' }] }, 'x');
    expect(sources[0]?.articleId?.exec('/news/aloc/202008030031.aspx')?.[1]).toBe('202008030031');
  });

  it('change a known source field by field', () => {
    const { sources } = parseSettings({ title: 'x', sources: [{ id: 'dw', name: 'DW 中文', profile: 'cna' }] }, 'x');
    expect(sources.filter(({ id }) => id === 'dw')).toEqual([{ ...dw, name: 'DW 中文', profile: cna.profile }]);
  });

  it('take a whole source with a profile of its own, named after the source', () => {
    const drop = [{ name: 'xiaobao/box', reason: 'a box', match: { classes: ['box'] } }];
    const source = defineSource({ id: 'xiaobao', name: '小報', articleId: 'cna', profile: { drop } });
    expect(parseSettings({ title: 'x', zone: 'Asia/Macau', sources: [source] }, 'x').sources[0]).toEqual({
      id: 'xiaobao',
      name: '小報',
      hosts: [],
      labels: [],
      zone: 'Asia/Macau',
      articleId: cna.articleId,
      agencies: [],
      profile: { name: 'xiaobao', drop },
    });
  });
});
