/** A look of one's own: files, pages, menu, colours and components that an archive brings. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/custom/renderMarkdown.ts';
import { themeProperties } from '../../src/settings/themeProperties.ts';
import { themeCss } from '../../src/custom/themeCss.ts';
import { parseSettings } from '../../src/settings/settings.ts';
import { buildSite, type SiteReport } from '../../src/site/buildSite.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';
import { verifySite } from '../../src/site/verifySite.ts';
import { noProgress } from '../../src/site/progress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-custom-'));
  mkdirSync(join(folder, 'posts'));
  for (const post of ['000_4c1d7be09a52f3e6.txt', '005_b8e1f3a76d20c94f.txt']) {
    cpSync(join('posts', post), join(folder, 'posts', post));
  }
  return () => rmSync(folder, { recursive: true });
});

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const settingsOf = (more: object) =>
  parseSettings({ title: '自己的剪報', basePath: '/archive/', ...more }, 'x', folder);

const build = (more: object = {}): Promise<SiteReport> =>
  buildSite(
    checkFolders({ posts: join(folder, 'posts'), output: join(folder, 'site'), cache: join(folder, 'cache') }),
    settingsOf(more),
  );

const read = (file: string): string => readFileSync(join(folder, 'site', file), 'utf8');

/** What is there is what a build from nothing gives. */
async function expectLaw(more: object = {}): Promise<void> {
  expect(await verifySite(join(folder, 'posts'), join(folder, 'site'), settingsOf(more), noProgress)).toEqual([]);
}

describe('static files', () => {
  it('are copied as they are, and go when they are gone', async () => {
    put('static/CNAME', 'news.example\n');
    put('static/.well-known/security.txt', 'Contact: x');
    const { changes } = await build();
    expect(changes.put).toEqual(expect.arrayContaining(['/CNAME', '/.well-known/security.txt']));
    expect(read('.well-known/security.txt')).toBe('Contact: x');
    put('static/CNAME', 'other.example\n');
    rmSync(join(folder, 'static/.well-known'), { recursive: true });
    const second = await build();
    expect(second).toMatchObject({
      pages: { deleted: 1 },
      changes: { put: ['/CNAME'], deleted: ['/.well-known/security.txt'] },
    });
    await expectLaw();
  });

  it.each([
    'index.html',
    'tags/a/index.html',
    '2021/01/08/x.html',
    'pagefind/x',
    'about/index.html',
    'assets/site.css',
  ])('never take the place of %s', async (file) => {
    put(`static/${file}`, 'x');
    await expect(build()).rejects.toThrow(`static/${file}: the site writes a file of its own there`);
  });
});

describe('pages of one’s own', () => {
  it('are in Markdown, with links below the base path, and in the menu if they say so', async () => {
    put('pages/press.md', '---\ntitle: 媒體報導\nmenu: 媒體\n---\n見[標籤](/tags/)與<b>粗體</b>。');
    put('pages/notes/2026.md', '# 筆記\n\n一行。');
    await build();
    expect(read('press/index.html')).toContain('<p>見<a href="/archive/tags/">標籤</a>與<b>粗體</b>。</p>');
    expect(read('press/index.html')).toContain('<a href="/archive/press/" aria-current="page">媒體</a>');
    expect(read('notes/2026/index.html')).toContain('<h1>筆記</h1></header><div class="prose"><p>一行。</p>');
    expect(read('index.html')).toContain('<a href="/archive/press/">媒體</a>');
    expect(read('index.html')).not.toContain('筆記');
  });

  it('are made anew when they change, and nothing else is', async () => {
    put('pages/press.md', '# 媒體\n\n一。');
    await build();
    put('pages/press.md', '# 媒體\n\n二。');
    expect(await build()).toMatchObject({ pages: { written: 1 }, changes: { put: ['/press/index.html'] } });
    await expectLaw();
  });

  it('may say what the archive is in the place of the page about it', async () => {
    put('pages/about.md', '# 關於我們\n\n三個人。');
    await build();
    expect(read('about/index.html')).toContain('三個人');
    expect(read('index.html').match(/\/archive\/about\//g)).toHaveLength(1);
  });

  it.each([
    ['tags.md', 'the address /tags/ is the site'],
    ['2021.md', 'the address /2021/ is the site'],
    ['a b.md', 'letters, digits and hyphens only'],
  ])('named %s are refused', async (name, message) => {
    put(`pages/${name}`, 'x');
    await expect(build()).rejects.toThrow(`pages/${name}: `);
    await expect(build()).rejects.toThrow(message);
  });
});

describe('menu and theme', () => {
  it('add entries, pictures, colours and styles', async () => {
    put('theme/logo.SVG', '<svg/>');
    put('theme/own.css', 'h1 { letter-spacing: 0 }');
    const look = {
      menu: [{ name: '外站', path: 'https://other.example/' }],
      theme: {
        titlePicture: 'theme/logo.SVG',
        favicon: 'theme/logo.SVG',
        dark: { accent: '#9cf' },
        styleSheet: 'theme/own.css',
      },
    };
    await build(look);
    const home = read('index.html');
    expect(home).toContain('<a href="https://other.example/">外站</a>');
    expect(home).toContain('<img src="/archive/assets/title.svg" alt/>自己的剪報');
    expect(home).toContain('<link rel="icon" href="/archive/assets/favicon.svg"/>');
    expect(home).toContain("font-src 'self'");
    expect(read('assets/site.css')).toMatch(
      /prefers-color-scheme:dark\)\{:root\{--accent:#9cf\}\}[\s\S]*letter-spacing: 0 \}\n$/,
    );
    await expectLaw(look);
  });

  it('colours of the day leave the night as it is', () => {
    expect(themeCss({ always: {}, light: { paper: '#fff' }, dark: {} }, false, null)).toBe(
      '@media print,(prefers-color-scheme:light){:root{--paper:#fff}}\n',
    );
  });

  it('fonts are those of every language, for all that begins within a page', () => {
    const always = { serif: 'Georgia', measure: '40em' };
    expect(themeCss({ always, light: {}, dark: {} }, false, null)).toBe(
      ':root{--measure:40em}\n:root,:root *{--serif:Georgia}\n',
    );
  });

  it('knows the properties of the style sheet, and no other', () => {
    const tokens = readFileSync('templates/css/tokens.css', 'utf8').matchAll(/^ *--([\w-]+):/gm);
    expect([...new Set([...tokens].map(([, name]) => name))].sort()).toEqual([...themeProperties].sort());
    expect(() => settingsOf({ theme: { light: { acent: 'red' } as object } })).toThrow(
      /theme\.light\.acent: there is no such setting; there are .*\baccent\b/,
    );
  });

  it.each([
    ['a property that is none', { theme: { light: { 'Accent{': 'x' } } }, 'theme.light'],
    ['a value that leaves its rule', { theme: { light: { accent: 'red} body{display:none' } } }, 'theme.light.accent'],
    ['an entry that leads to a script', { menu: [{ name: 'x', path: 'javascript:alert(1)' }] }, 'menu.0.path'],
  ])('%s is refused', (_, look, words) => expect(() => settingsOf(look)).toThrow(words));

  it.each([
    ['titlePicture', 'logo.svg'],
    ['styleSheet', 'own.css'],
  ])('a missing %s is named', async (key, file) => {
    await expect(build({ theme: { [key]: file } })).rejects.toThrow(`theme.${key}: there is no file ${file}`);
  });
});

describe('components of one’s own', () => {
  it('replace any of the site’s, and may show what they replace', async () => {
    put('components/Footer.tsx', 'export default ({ view }) => <footer>頁尾：{view.site.title}</footer>;');
    put(
      'components/Form.tsx',
      "import { original } from 'jianbao/components';\n" +
        "import { word } from './word.ts';\n" +
        'export default (props) => <><original.SearchForm {...props} /><i>{word}</i></>;',
    );
    put('components/word.ts', "export const word: string = '另一句';");
    const components = { SiteFooter: 'components/Footer.tsx', SearchForm: './components/Form.tsx' };
    await build({ components });
    const article = read('tags/index.html');
    expect(article).toContain('<footer>頁尾：自己的剪報</footer>');
    expect(article).toContain('</form><i>另一句</i>');

    put('components/word.ts', "export const word: string = '再一句';");
    const second = await build({ components });
    expect(read('tags/index.html')).toContain('再一句');
    // Only scripts, styles and engine stay.
    expect(second.pages.kept).toBe(6);
    await expectLaw({ components });
    // Without them, the next build in this process has the site's own again.
    await build();
    expect(read('tags/index.html')).not.toContain('頁尾');
  });

  it('are named when they are none', async () => {
    put('components/Footer.tsx', 'export const Footer = 1;');
    await expect(build({ components: { SiteFoot: 'components/Footer.tsx' } })).rejects.toThrow(
      'components.SiteFoot: there is no component of this name; there are ArticleCard',
    );
    await expect(build({ components: { SiteFooter: 'components/Footer.tsx' } })).rejects.toThrow('default');
    put('components/Footer.tsx', 'export default <p>');
    await expect(build({ components: { SiteFooter: 'components/Footer.tsx' } })).rejects.toThrow(
      'components/Footer.tsx:1:',
    );
  });
});

it.each([
  ['[a](/tags/)', '<p><a href="/archive/tags/">a</a></p>\n'],
  ['[a](//other.example/)', '<p><a href="//other.example/">a</a></p>\n'],
  ['![a](/logo.png)', '<p><img src="/archive/logo.png" alt="a"></p>\n'],
  ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>\n'],
])('Markdown %s', (text, html) => expect(renderMarkdown(text, '/archive/')).toBe(html));
