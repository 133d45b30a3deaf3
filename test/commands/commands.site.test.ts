/** The commands as users call them: what they print, what they leave alone, how they end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const cli = resolve('dist/cli.js');

const post = (title: string): string =>
  `---\ntitle: ${title}\n---\n<!--1577934245000-->\n` +
  `## [${title}](https://news.example/${encodeURIComponent(title)})\n` +
  '<p>霧散了。</p>\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-commands-'));
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts/fog.md'), post('霧'));
  writeFileSync(join(folder, 'archive.config.ts'), "export default { title: '小報', maxPostBytes: 2000 };\n");
  mkdirSync(join(folder, '_site'));
  writeFileSync(join(folder, '_site/thesis.txt'), 'mine');
});

function jianbao(...words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe('wrong use ends with 2, one message and no stack', () => {
  it.each<readonly [name: string, words: readonly string[], message: RegExp]>([
    ['an unknown command', ['biuld'], /There is no command biuld/],
    ['an unknown option', ['build', '--ouput', 'x'], /Unknown option '--ouput'/],
    ['words after build', ['build', 'posts'], /After build comes no further words; found posts/],
    ['no post to inspect', ['inspect'], /After inspect comes POST …; found nothing/],
    ['a part that is none', ['build', '--part', '3/2'], /--part 3\/2: expected I\/N/],
    ['a folder of posts that is missing', ['build', '--posts', 'gone'], /no folder of posts at gone/],
    ['settings that are missing', ['inspect', 'posts/fog.md', '--config', 'gone.ts'], /gone\.ts/],
    ['an output folder of others', ['build'], /holds files that Jianbao did not make/],
    ['an export without a file', ['export'], /jianbao export --out FILE/],
    ['an export to a folder', ['export', '--out', 'posts'], /--out posts: .*it is a folder/],
    [
      'changes below a file',
      ['build', '--out', 's', '--changes', 'archive.config.ts/x'],
      /--changes archive\.config\.ts/,
    ],
    ['a merge without parts', ['merge'], /After merge comes PART …/],
    ['moved against nothing', ['moved'], /jianbao moved --against SITE/],
    ['moved against what is missing', ['moved', '--against', 'gone'], /neither a site nor a sitemap at gone/],
    ['moved against what is no sitemap', ['moved', '--against', 'archive.config.ts'], /is no sitemap/],
    ['a site that is missing', ['verify', 'gone'], /no site at gone/],
  ])('%s', (_, words, message) => {
    const { code, said } = jianbao(...words);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(code).toBe(2);
    // known before any work was done
    expect(existsSync(join(folder, 's'))).toBe(false);
  });
});

describe('what is not in order ends with 1', () => {
  it('a part of a build that is none', () => {
    expect(jianbao('merge', 'posts', '--out', 'merged')).toMatchObject({ code: 1 });
  });

  it('a post that is not published', () => {
    writeFileSync(join(folder, 'long.md'), post('長').repeat(20));
    const { code, said } = jianbao('inspect', 'long.md');
    expect(said).toMatch(/error: too-large: the file has \d+ bytes, more than 2000; raise maxPostBytes/);
    expect(code).toBe(1);
  });
});

describe('a command that writes no site leaves the folder of one alone', () => {
  it.each([
    ['export', ['export', '--out', 'deep/er/articles.ndjson']],
    ['recurring', ['recurring']],
    ['inspect', ['inspect', 'posts/fog.md']],
  ])('%s', (_, words) => {
    expect(jianbao(...words)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, '_site/thesis.txt'), 'utf8')).toBe('mine');
  });

  it('export makes the folder of its file', () => {
    expect(JSON.parse(readFileSync(join(folder, 'deep/er/articles.ndjson'), 'utf8'))).toMatchObject({ title: '霧' });
  });
});

it('a build writes its changes where it was told, whatever folders are missing', () => {
  expect(jianbao('build', '--out', 'site', '--changes', 'ci/run/changes.jsonl')).toMatchObject({ code: 0 });
  const lines = readFileSync(join(folder, 'ci/run/changes.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { put: string }).put)).toContain('/index.html');
});

it.each(['build', 'serve', 'init', 'inspect', 'recurring', 'export', 'verify', 'moved', 'merge'])(
  '%s --help names every option, itself too',
  (command) => {
    const { code, said } = jianbao(command, '--help');
    expect(said).toMatch(/^ {2}--help /m);
    expect(code).toBe(0);
  },
);

describe('moved', () => {
  it('finds the articles of an earlier site, or of its sitemap, and says what it cannot find', () => {
    expect(jianbao('build', '--out', 'site', '--cache', 'c')).toMatchObject({ code: 0 });
    const [, path = '', id = ''] = /"(\/2020\/01\/02\/([^"/]+)\.html)"/.exec(
      readFileSync(join(folder, 'site/2020/01/02/index.html'), 'utf8'),
    )!;
    const locs = [path, `/2019/12/31/${id}.html`, '/2019/12/31/gone-1.html', '/tags/'];
    writeFileSync(
      join(folder, 'sitemap.xml'),
      `<urlset>${locs.map((loc) => `<url><loc>https://news.example${loc}</loc></url>`).join('')}</urlset>`,
    );
    const { code, said } = jianbao('moved', '--against', 'sitemap.xml', '--cache', 'c');
    expect(said).toMatch(
      /1 addresses have moved[\s\S]*1 addresses are of no article:\n {2}\/2019\/12\/31\/gone-1\.html/,
    );
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'moved.csv'), 'utf8')).toBe(`old address,article\n/2019/12/31/${id}.html,${id}\n`);
    expect(jianbao('moved', '--against', 'site', '--cache', 'c')).toMatchObject({ code: 0 });
    expect(jianbao('build', '--out', 'site', '--cache', 'c')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, `site/2019/12/31/${id}.html`), 'utf8')).toContain(path);
  });
});
