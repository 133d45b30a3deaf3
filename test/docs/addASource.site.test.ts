/** Follows `docs/add-a-source.md` to the letter: writes its files, runs its commands, compares what they print. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import { cna, dw } from '../../src/sources/index.ts';
import { codeBlocksOf, type CodeBlock } from './codeBlocks.ts';

/** Programs are started: a busy machine takes its time. */
const maxMs = 120_000;

/** The two parts of the guide: in an archive, in the repository. */
const blocks = codeBlocksOf('docs/add-a-source.md');
const firstOfRepository = blocks.findIndex(({ file }) => file.startsWith('src/'));
const [ofArchive, ofRepository] = [blocks.slice(0, firstOfRepository), blocks.slice(firstOfRepository)];

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'jianbao-guide-'));
});
afterAll(() => rmSync(work, { recursive: true }));

const write = (folder: string, { file, code }: CodeBlock): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), code);
};

/** Runs the program of this repository where `npx jianbao` is typed. */
function installJianbao(folder: string): void {
  const command = join(folder, 'node_modules/.bin/jianbao');
  mkdirSync(dirname(command), { recursive: true });
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`);
  chmodSync(command, 0o755);
}

/** Whether a text has the lines of a document, in their order; … stands for lines that are left out. */
function expectLines(text: string, expected: string): void {
  const lines = text.split('\n').map((line) => line.trimEnd());
  let from = 0;
  for (const line of expected.split('\n').filter((one) => one !== '' && one !== '…')) {
    const at = lines.indexOf(line, from);
    expect(at === -1 ? `not printed, or not here: ${line}\n\n${text}` : '').toBe('');
    from = at + 1;
  }
}

/** Puts the lines with a plus behind the lines above them. */
function applyDiff(text: string, diff: string): string {
  const lines = text.split('\n');
  let at = -1;
  for (const line of diff.split('\n').filter((one) => one.trim() !== '' && one.trim() !== '…')) {
    const isNew = line.startsWith('+');
    at = isNew ? at + 1 : lines.indexOf(line.slice(1), at + 1);
    expect(at, `in the file: ${line}`).toBeGreaterThan(-1);
    if (isNew) lines.splice(at, 0, line.slice(1));
  }
  return lines.join('\n');
}

describe('in an archive of one’s own', () => {
  it(
    'the commands print what the guide says',
    () => {
      const archive = join(work, 'archive');
      installJianbao(archive);
      let printed = '';
      let commands = 0;
      for (const block of ofArchive) {
        if (block.file !== '') write(archive, block);
        else if (block.lang === 'text') expectLines(printed, block.code);
        else if (block.lang === 'sh') {
          printed = execFileSync('sh', ['-c', block.code], { cwd: archive, encoding: 'utf8', stdio: 'pipe' });
          commands += 1;
        }
      }
      expect(commands).toBe(4);
    },
    maxMs,
  );

  it('known sources and profiles are changed field by field', async () => {
    const block = ofArchive.find(({ file }) => file === 'extended.config.ts')!;
    write(work, block);
    const { sources } = await loadSettings(join(work, block.file), join(work, 'cache'));
    const [renamed, haiwan, chaosheng] = sources;
    expect(renamed).toEqual({ ...dw, name: 'DW 中文' });
    expect(haiwan).toMatchObject({ profile: cna.profile, articleId: cna.articleId });
    expect(chaosheng?.articleId).toEqual(cna.articleId);
    expect(chaosheng?.profile.name).toBe('chaosheng');
    expect(chaosheng?.profile.drop?.map(({ name }) => name)).toEqual([
      ...cna.profile.drop!.map(({ name }) => name),
      'chaosheng/vote',
    ]);
  });
});

describe('in the repository', () => {
  it(
    'two files make a known source, and its test passes',
    () => {
      const copy = join(work, 'repository');
      for (const name of ['src', 'test/clean', 'package.json', 'tsconfig.json'])
        cpSync(name, join(copy, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
      const edited = ofRepository.map((block) => {
        const path = join(copy, block.file);
        if (block.lang === 'diff') writeFileSync(path, applyDiff(readFileSync(path, 'utf8'), block.code));
        else write(copy, block);
        return block.file;
      });
      expect(edited).toEqual(['src/sources/songtao.ts', 'src/sources/index.ts', 'test/sources/songtao.test.ts']);
      const vitest = resolve('node_modules/vitest/vitest.mjs');
      const options = ['run', '--reporter=json', '--root', copy, 'test/sources'];
      const report = JSON.parse(execFileSync(process.execPath, [vitest, ...options], { encoding: 'utf8' })) as {
        readonly numPassedTests: number;
      };
      expect(report.numPassedTests).toBe(4);
    },
    maxMs,
  );
});
