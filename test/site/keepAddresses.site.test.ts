/** A published address leads to its article for ever, whatever becomes of ids, days, settings and posts. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SourceConfig } from '../../src/settings/config.ts';
import { parseSettings } from '../../src/settings/settings.ts';
import { buildSite, type SiteReport } from '../../src/site/buildSite.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';
import { noProgress } from '../../src/site/progress.ts';
import { compareTrees } from '../../src/site/verifySite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-addresses-'));
  mkdirSync(join(folder, 'posts'));
  write('ferry', '2020-08-03', 'https://news.example/story12');
  write('bridge', '2020-08-04', 'https://news.example/story13');
});

const tide = { id: 'tide', name: '潮汐社', hosts: ['news.example'], zone: 'Asia/Taipei' };

function write(name: string, day: string, url: string): void {
  const text = `---\ntitle: ${name}\ndate: ${day}T04:00:00.000Z\nfrom: ${url}\n---\n\n<p>${name}今天開放。</p>\n`;
  writeFileSync(join(folder, `posts/${name}.md`), text);
}

const foldersFor = (name: string) =>
  checkFolders({ posts: join(folder, 'posts'), output: join(folder, name), cache: join(folder, `${name}-cache`) });

async function build(source: SourceConfig = tide, name = 'site', keepsAddresses = true): Promise<SiteReport> {
  const settings = parseSettings({ title: '剪報', sources: [source] }, 'archive.config.ts', folder);
  const report = await buildSite(foldersFor(name), settings, noProgress, { keepsAddresses });
  if (name !== 'site') return report;
  await build(source, 'fresh', false);
  expect(compareTrees(join(folder, 'fresh'), join(folder, 'site'))).toEqual([]);
  rmSync(join(folder, 'fresh'), { recursive: true });
  rmSync(join(folder, 'fresh-cache'), { recursive: true });
  return report;
}

const movedLines = (): string[] =>
  existsSync(join(folder, 'moved.csv')) ? readFileSync(join(folder, 'moved.csv'), 'utf8').trim().split('\n') : [];

/** Where an address leads: to itself, or where it redirects. */
function leadsTo(address: string): string | null {
  const file = join(folder, 'site', address);
  if (!existsSync(file)) return null;
  return /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? address;
}

describe('an address leads on', () => {
  it('when its source gets a pattern for ids, and when that source gets another name', async () => {
    expect(await build({ ...tide, articleId: null })).toMatchObject({ moved: 0 });
    const [, old = ''] = /"(\/2020\/08\/03\/tide-[0-9a-f]{12}\.html)/.exec(
      readFileSync(join(folder, 'site/2020/08/03/index.html'), 'utf8'),
    )!;
    expect(await build({ ...tide, articleId: /story(\d+)/ })).toMatchObject({ moved: 2 });
    expect(leadsTo(old)).toBe('/2020/08/03/tide-12.html');
    expect(await build({ ...tide, id: 'harbour', articleId: /story(\d+)/ })).toMatchObject({ moved: 2 });
    expect(leadsTo(old)).toBe('/2020/08/03/harbour-12.html');
    expect(leadsTo('/2020/08/03/tide-12.html')).toBe('/2020/08/03/harbour-12.html');
    expect(movedLines()).toHaveLength(5);
  });

  it('when its day, or its address at the publisher, was corrected', async () => {
    const source = { ...tide, articleId: /story(\d+)/ };
    await build(source);
    write('ferry', '2020-08-02', 'https://news.example/story12');
    write('bridge', '2020-08-04', 'https://news.example/story99');
    expect(await build(source)).toMatchObject({ moved: 2 });
    expect(leadsTo('/2020/08/03/tide-12.html')).toBe('/2020/08/02/tide-12.html');
    expect(leadsTo('/2020/08/04/tide-13.html')).toBe('/2020/08/04/tide-99.html');
  });

  it('also if the cache was lost on the way', async () => {
    await build({ ...tide, articleId: null });
    rmSync(join(folder, 'site-cache'), { recursive: true });
    expect(await build({ ...tide, articleId: /story(\d+)/ })).toMatchObject({ moved: 2 });
  });
});

describe('an address leads nowhere', () => {
  it('when its post was deleted, also if another command saw that first', async () => {
    await build();
    rmSync(join(folder, 'posts/ferry.md'));
    expect(await build()).toMatchObject({ moved: 0, articles: 1 });
    expect(movedLines()).toEqual([]);
  });

  it('never without a word: the build stops, and leaves the site as it was', async () => {
    await build();
    rmSync(join(folder, 'posts/ferry.md'));
    rmSync(join(folder, 'site-cache'), { recursive: true });
    await expect(build()).rejects.toThrow(
      /1 addresses of the last site would lead nowhere[\s\S]*\/2020\/08\/03\/tide-/,
    );
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
    expect(await build(tide, 'site', false)).toMatchObject({ articles: 1 });
  });
});

describe('moved.csv', () => {
  it.each([
    ['/2020/08/03/a.html', 'expected an old address'],
    ['../../etc/passwd,tide-12', 'expected an old address'],
    ['/2020/08/03/../../index.html,tide-12', 'expected an old address'],
    ['/index.html,tide-12', 'expected an old address'],
    ['/2020/08/03/a.html,https://evil.example/', 'expected an old address'],
  ])('%s is refused with its line', async (line, message) => {
    writeFileSync(join(folder, 'moved.csv'), `old address,article\n${line}\n`);
    await expect(build()).rejects.toThrow(`moved.csv, line 2: ${message}`);
  });

  it('may lead in a circle, to nothing, or from where an article is', async () => {
    const source = { ...tide, articleId: /story(\d+)/ };
    const lines = [
      '/2019/01/01/a.html,b',
      '/2019/01/01/b.html,a',
      '/2019/01/01/c.html,none',
      '/2020/08/03/tide-12.html,tide-13',
    ];
    writeFileSync(join(folder, 'moved.csv'), `\ufeffold address,article\r\n${lines.join('\r\n')}\r\n`);
    await build(source);
    for (const name of ['a', 'b', 'c']) expect(leadsTo(`/2019/01/01/${name}.html`)).toBeNull();
    expect(leadsTo('/2020/08/03/tide-12.html')).toBe('/2020/08/03/tide-12.html');
  });
});
