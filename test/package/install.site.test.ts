/** The package as its users get it: packed, installed into a folder of theirs, used there. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'jianbao-install-'));
const archive = join(work, 'my-archive');

const run = (command: string, args: readonly string[], cwd = archive): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const jianbao = (...args: readonly string[]): string => run('npx', ['jianbao', ...args]);

let serving: ChildProcess | null = null;

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', work], resolve('.'));
  run('npm', ['pack', '--silent', '--pack-destination', work], resolve('create-jianbao'));
  const [program, creator] = ['jianbao', 'create-jianbao'].map((name) =>
    join(work, readdirSync(work).find((file) => file.startsWith(`${name}-`) && file.endsWith('.tgz'))!),
  );
  // What `npm create jianbao my-archive` does: the small package fetches the program and has it write the archive.
  const starter = join(work, 'starter');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', starter, creator!, program!], work);
  run(process.execPath, [join(starter, 'node_modules/create-jianbao/index.js'), archive], work);
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--omit=dev', program!]);
});

afterAll(() => {
  serving?.kill();
  rmSync(work, { recursive: true });
});

describe('the installed program', () => {
  it('needs none of what only its makers need', () => {
    const installed = readdirSync(join(archive, 'node_modules'));
    for (const name of ['tsx', 'typescript', 'vitest', 'pagefind']) expect(installed).not.toContain(name);
    const files = readdirSync(join(archive, 'node_modules/jianbao'), { recursive: true, encoding: 'utf8' });
    expect(
      files.filter((file) => /(?:^|\/)(?:test|posts|src)\//.test(file) && !/^dist\/(?:template|types)\//.test(file)),
    ).toEqual([]);
  });

  it('builds what init wrote, without a problem', () => {
    expect(jianbao('build')).toContain('1 read = 1 articles + 0 earlier versions + 0 not published\nProblems: none');
    expect(readFileSync(join(archive, '_site/index.html'), 'utf8')).toContain('霧角燈塔重開');
  });

  it('builds again what a new post changes, and the result is what a build from nothing gives', () => {
    const [sample = ''] = readdirSync(join(archive, 'posts'));
    const text = readFileSync(join(archive, 'posts', sample), 'utf8');
    writeFileSync(
      join(archive, 'posts/second.md'),
      text.replaceAll('20260101-1', '20260101-2').replaceAll('霧角燈塔', '霧角港'),
    );
    expect(run('npm', ['run', '--silent', 'build'])).toContain('2 articles');
    expect(jianbao('verify', '_site')).toContain('is what a build from nothing gives');
  });

  it('never writes over the files of an archive', () => {
    const before = readFileSync(join(archive, 'archive.config.ts'), 'utf8');
    expect(jianbao('init', '.')).toMatch(/kept {5}archive\.config\.ts/);
    expect(readFileSync(join(archive, 'archive.config.ts'), 'utf8')).toBe(before);
  });

  it('works from another folder than that of the archive', () => {
    const cli = join(archive, 'node_modules/jianbao/dist/cli.js');
    const options = ['--posts', 'my-archive/posts', '--config', 'my-archive/archive.config.ts'];
    run(process.execPath, [cli, 'build', ...options, '--out', 'elsewhere', '--cache', 'elsewhere-cache'], work);
    expect(readdirSync(join(work, 'elsewhere'))).toContain('search');
  });

  it('serves the site', async () => {
    const port = '18473';
    serving = spawn(process.execPath, ['node_modules/jianbao/dist/cli.js', 'serve', '--port', port], {
      cwd: archive,
      stdio: 'ignore',
    });
    let page: Response | null = null;
    while (page === null) page = await fetch(`http://localhost:${port}/`).catch(() => null);
    expect(await page.text()).toContain('霧角港重開');
    copyFileSync(join(archive, 'posts/second.md'), join(archive, 'posts/third.md'));
  });

  it('gives settings their types', () => {
    const wrong = "import { defineArchive } from 'jianbao';\nexport default defineArchive({ tittle: '剪報' });\n";
    writeFileSync(join(archive, 'wrongSettings.ts'), wrong);
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', 'false', '--types', ''];
    const check = (file: string): string => {
      try {
        return run(process.execPath, [tsc, ...options, file]);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(check('archive.config.ts')).toBe('');
    expect(check('wrongSettings.ts')).toMatch(/wrongSettings\.ts\(2,32\): .*tittle/s);
  });
});
