/** The whole way, over the sample posts: real Eleventy, real Pagefind, real files. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/site/buildSite.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';
import type { BuildReport } from '../../src/site/report.ts';
import type { Folders } from '../../src/workers/tasks.ts';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import type { Settings } from '../../src/settings/settings.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'jianbao-'));

let settings: Settings;
let built: Folders;
let report: BuildReport;
beforeAll(async () => {
  settings = await loadSettings('archive.config.ts', join(tmpdir(), 'settings'));
  built = sampleFolders();
  report = await buildSite(built, settings);
});

const sampleFolders = (): Folders => {
  const folder = newFolder();
  cpSync('posts', join(folder, 'posts'), { recursive: true });
  return foldersIn(folder);
};

/** Posts, site and cache as one build of the sample posts left them, for a test to go on from. */
const builtFolders = (): Folders => {
  const folder = newFolder();
  cpSync(join(built.output, '..'), folder, { recursive: true, preserveTimestamps: true });
  return foldersIn(folder);
};

const foldersIn = (folder: string): Folders =>
  checkFolders({ posts: join(folder, 'posts'), output: join(folder, 'site'), cache: join(folder, 'cache') });

/** Every file of a folder with its bytes. */
function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

describe('the sample posts', () => {
  it('all become articles or versions, without a problem but the versions', () => {
    expect(report.rejected).toBe(0);
    expect(report.articles + report.versions).toBe(report.posts);
    expect(report.problems.filter((problem) => !['same-identity', 'unknown-source'].includes(problem.code))).toEqual(
      [],
    );
  });

  it('make the same bytes again, from the same posts listed in another order', async () => {
    const again = newFolder();
    const files = readdirSync('posts', { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join('posts', file)).isFile(),
    );
    for (const file of files.reverse()) cpSync(join('posts', file), join(again, 'posts', file));
    await buildSite(foldersIn(again), settings);
    expect(treeOf(join(again, 'site'))).toEqual(treeOf(built.output));
  });

  it('are not written again when nothing changed', async () => {
    const second = await buildSite(built, settings);
    expect(second.pages).toMatchObject({ written: 0, same: 0, deleted: 0 });
    expect(second.shards).toMatchObject({ written: 0 });
  });

  it('lead only to pages that are there', () => {
    const tree = treeOf(built.output);
    const dead: string[] = [];
    for (const [file, html] of Object.entries(tree)) {
      if (!file.endsWith('.html')) continue;
      for (const [, href = ''] of html.matchAll(/(?:href|src|action)="(\/[^"#?]*)/g)) {
        const path = decodeURIComponent(href).slice(1);
        if (!(path in tree) && !(`${path}index.html` in tree)) dead.push(`${file} → ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });
});

describe('an incremental build', () => {
  it('gives what a build from nothing gives', async () => {
    const folders = builtFolders();
    const files = readdirSync(folders.posts, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folders.posts, file)).isFile())
      .sort();
    const edited = join(folders.posts, files.at(-1)!);
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('</p>', '又添了一句。</p>'));
    rmSync(join(folders.posts, files[3]!));
    const copy = readFileSync(join(folders.posts, files[5]!), 'utf8');
    writeFileSync(
      join(folders.posts, 'new.md'),
      copy.replaceAll(/\d{12}\.aspx/g, '202102020001.aspx').replaceAll(/a-\d{8}/g, 'a-77777777'),
    );
    const second = await buildSite(folders, settings);
    expect(second.pages.kept).toBeGreaterThan(0);

    const fresh = newFolder();
    cpSync(folders.posts, join(fresh, 'posts'), { recursive: true });
    await buildSite(foldersIn(fresh), settings);
    expect(treeOf(folders.output)).toEqual(treeOf(join(fresh, 'site')));
  });

  it('makes anew what a setting changes, and nothing else', async () => {
    const folders = builtFolders();
    const { pages } = report;
    const [someone] = settings.sources;
    // Every post is read again, and comes out as it was.
    const sources = [
      ...settings.sources,
      { ...someone!, id: 'nobody', name: '無人', hosts: ['nobody.example'], labels: ['無人'] },
    ];
    expect(await buildSite(folders, { ...settings, sources })).toMatchObject({
      pages: { written: 0 },
      shards: { written: 0, kept: 1 },
    });
    // Its own page, the articles and the lists that name it change; so does the index, which knows its name.
    const renamed = sources.map((source) => (source.id === someone!.id ? { ...source, name: '青嵐社' } : source));
    const second = await buildSite(folders, { ...settings, sources: renamed });
    expect(second.shards).toEqual({ written: 1, kept: 0 });
    expect(second.pages.written).toBeGreaterThan(0);
    expect(second.pages.written).toBeLessThan(pages.written);
    // A title is on every page and in no shard.
    expect(await buildSite(folders, { ...settings, sources: renamed, title: '另一份剪報' })).toMatchObject({
      pages: { same: 0, deleted: 0 },
      shards: { written: 0, kept: 1 },
    });
  });

  it('repairs what a lost cache, a stray file and an unfinished build leave', async () => {
    const folders = builtFolders();
    const whole = treeOf(folders.output);
    rmSync(folders.cache, { recursive: true });
    mkdirSync(join(folders.output, '1999/01'), { recursive: true });
    writeFileSync(join(folders.output, '1999/01/stray.html'), 'x');
    writeFileSync(join(folders.output, 'index.html'), 'half');
    await buildSite(folders, settings);
    expect(treeOf(folders.output)).toEqual(whole);
  });
});

describe('bad input', () => {
  const check =
    (posts: string, output: string, cache = join(newFolder(), 'cache')) =>
    () =>
      checkFolders({ posts, output, cache });

  it('is refused before anything is changed', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'posts'));
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/mine.txt'), 'x');
    writeFileSync(join(folder, 'file'), 'x');
    const posts = join(folder, 'posts');
    expect(check(join(folder, 'missing'), join(folder, 'site'))).toThrow(/no folder of posts/);
    expect(check(join(folder, 'file'), join(folder, 'site'))).toThrow(/a file, not a folder/);
    expect(check(posts, join(posts, 'site'))).toThrow(/inside the posts folder/);
    expect(check(posts, posts)).toThrow(/inside the posts folder/);
    expect(check(posts, folder)).toThrow(/posts folder is inside the output/);
    expect(check(posts, join(folder, 'site'), join(posts, 'cache'))).toThrow(/inside the posts folder/);
    expect(check(posts, join(folder, 'site'), join(folder, 'site/cache'))).toThrow(/would be published/);
    expect(check(posts, join(folder, 'other'))).toThrow(/did not make/);
    symlinkSync(posts, join(folder, 'link'));
    expect(check(posts, join(folder, 'link/site'))).toThrow(/inside the posts folder/);
  });

  it('an empty folder fails the build, and leaves the site as it was', async () => {
    const folders = builtFolders();
    const before = treeOf(folders.output);
    rmSync(folders.posts, { recursive: true });
    mkdirSync(folders.posts);
    await expect(buildSite(folders, settings)).rejects.toThrow(/holds no files/);
    expect(treeOf(folders.output)).toEqual(before);
  });

  it('a file that cannot be read is reported, and the others are built', async () => {
    const folders = builtFolders();
    symlinkSync(join(folders.posts, 'gone'), join(folders.posts, 'broken.md'));
    const second = await buildSite(folders, settings);
    expect(second.problems.filter((problem) => problem.file === 'broken.md')).toMatchObject([
      { code: 'unreadable-file', severity: 'error' },
    ]);
    expect(second).toMatchObject({ rejected: 1, articles: second.posts - 1 - second.versions });
    expect(second.articles).toBe(report.articles);
  });
});
