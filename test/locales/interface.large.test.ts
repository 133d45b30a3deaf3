/** Nothing of what the site says stands outside its locale. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import { parseSettings, type Settings } from '../../src/settings/settings.ts';
import { buildSite } from '../../src/site/buildSite.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';

const chinese = /\p{Script=Han}+/u;

describe('no code has words of the interface', () => {
  /** What publishers print and readers type: not what the site says. */
  const contents = ['src/locales/', 'src/sources/', 'src/load/', 'src/clean/', 'src/enrich/', 'src/search/'];
  /** Character that warms up the search engine; examples of settings. */
  const others = [
    'src/client/worker/session.ts',
    'src/settings/loadSettings.ts',
    'src/commands/template/archive.config.ts',
  ];
  const files = ['src', 'templates']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    .filter((file) => !contents.some((folder) => file.startsWith(folder)) && !others.includes(file));

  it.each(files)('%s', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    expect(chinese.exec(code)?.[0]).toBeUndefined();
  });
});

async function readSite(posts: string, settings: Settings): Promise<(file: string) => string> {
  const temporary = mkdtempSync(join(tmpdir(), 'jianbao-'));
  const folders = checkFolders({ posts, output: join(temporary, 'site'), cache: join(temporary, 'cache') });
  await buildSite(folders, settings);
  return (file) => readFileSync(join(folders.output, file), 'utf8');
}

const sample = await loadSettings('archive.config.ts', join(tmpdir(), 'settings'));

describe('a site in English', () => {
  it('holds no Chinese where its posts do not', async () => {
    const posts = mkdtempSync(join(tmpdir(), 'jianbao-'));
    for (const [number, body] of [
      '<p>The ferry sails again.</p><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>',
      '<p>It is foggy.</p><iframe src="https://map.example/x"></iframe><audio src="https://a.example/1.mp3"></audio>',
      '<p>The lamp is lit.</p>',
    ].entries()) {
      mkdirSync(join(posts, '2023'), { recursive: true });
      writeFileSync(
        join(posts, `2023/2023-09-1${number}-a.md`),
        [
          '---',
          `title: Harbour news ${number}`,
          `date: 2023-09-1${number} 05:07:00 +0000`,
          'tags: [ferry]',
          '---',
          `# [Harbour news](https://news.example/${number})`,
          body,
        ].join('\n'),
      );
    }
    const read = await readSite(posts, parseSettings({ title: 'Clippings', lang: 'en' }, 'settings'));
    const pages = ['index.html', '404.html', 'search/index.html', 'about/index.html', 'tags/index.html'];
    const more = ['2023/index.html', '2023/09/index.html', '2023/09/11/index.html', 'sources/index.html'];
    for (const file of [...pages, ...more, 'assets/article.js'])
      expect([file, chinese.exec(read(file))?.[0]]).toEqual([file, undefined]);
    // single characters are how a reader writes dates
    expect(/\p{Script=Han}{4}/u.exec(read('assets/search.js'))?.[0]).toBeUndefined();
    const day = load(read('2023/09/11/index.html'));
    const article = day('.items a').attr('href')!;
    expect(chinese.exec(read(article))?.[0]).toBeUndefined();
    expect(
      load(read(article))('.embed a')
        .toArray()
        .map((link) => day(link).text()),
    ).toEqual(['Embedded content: map.example', 'Audio']);
  });

  it('names what is embedded and who did what in English, whatever the language of its posts', async () => {
    const read = await readSite('posts', { ...sample, lang: 'en' });
    const embeds = ['2020/08/03/qinglan-202008030188.html', '2020/11/07/qinglan-202011070173.html'];
    const names = embeds.flatMap((file) => {
      const $ = load(read(file));
      return $('.embed > a:first-child')
        .toArray()
        .map((link) => $(link).text());
    });
    expect(names).toEqual(['YouTube video', 'Facebook video', 'Infogram chart', 'Flourish chart', 'Google document']);
    expect(load(read('2020/10/02/yuanyu-54911003.html'))('.card dt').text()).toContain('Written bySources');
  });
});

describe('a site in a language that is hardly begun', () => {
  it('says what it can in its own words and the rest in English', async () => {
    const words = { page: { search: '検索', articles: '{count} 件' }, search: { retry: 'もう一度' } };
    const own = parseSettings({ title: '切り抜き', lang: 'JA', words }, 'settings');
    const read = await readSite('posts', { ...sample, lang: own.lang, words: own.words });
    const home = load(read('index.html'));
    expect(home('html').attr('lang')).toBe('ja');
    expect(home('body > header nav').text()).toBe('DatesTagsSourcesAbout');
    expect(home('form button').text()).toBe('検索');
    expect(home('.day small').first().text()).toMatch(/^\d+ 件$/);
    const script = read('assets/search.js');
    expect(script).toContain('もう一度');
    expect(script).toContain('Clear all filters');
    expect(script).not.toContain('再試一次');
    expect(script).not.toContain('件');
  });
});
