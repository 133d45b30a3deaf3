/**
 * The law: whatever happened to the posts, the settings, the cache or a build before, the next build gives byte for
 * byte what a build from nothing gives.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/site/buildSite.ts';
import type { Changes } from '../../src/site/changes.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';
import type { Folders } from '../../src/workers/tasks.ts';
import { compareTrees } from '../../src/site/verifySite.ts';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { stampFile } from '../../src/store/manifest.ts';

/** `JIANBAO_HISTORIES=50 npx vitest run test/site/histories` for the long form. */
const histories = Number(process.env['JIANBAO_HISTORIES'] ?? 4);

let settings: Settings;
beforeAll(async () => {
  settings = await loadSettings('archive.config.ts', join(tmpdir(), 'settings'));
});

interface World {
  readonly folders: Folders;
  settings: Settings;
  /** Posts that were deleted: file → text. */
  readonly bin: Map<string, string>;
  counter: number;
}

const postsOf = ({ folders }: World): string[] =>
  readdirSync(folders.posts, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folders.posts, file)).isFile())
    .sort();

type Event = (world: World, choice: number) => void | Promise<void>;

const rewrite = (world: World, choice: number, change: (text: string) => string): void => {
  const files = postsOf(world);
  const path = join(world.folders.posts, files[choice % files.length]!);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};

const day = 86_400_000;

const events: Readonly<Record<string, Event>> = {
  add(world, choice) {
    const files = postsOf(world);
    const text = readFileSync(join(world.folders.posts, files[choice % files.length]!), 'utf8');
    world.counter += 1;
    writeFileSync(
      join(world.folders.posts, `added-${world.counter}.md`),
      text
        .replaceAll(/\d{4}\.aspx/g, `${1000 + world.counter}.aspx`)
        .replaceAll(/a-\d{8}/g, `a-${90_000_000 + world.counter}`),
    );
  },
  addVersion(world, choice) {
    const files = postsOf(world);
    const text = readFileSync(join(world.folders.posts, files[choice % files.length]!), 'utf8');
    world.counter += 1;
    writeFileSync(
      join(world.folders.posts, `version-${world.counter}.md`),
      moveDates(text, choice % 3).replace('</p>', `更正第${world.counter}回。</p>`),
    );
  },
  edit: (world, choice) =>
    rewrite(world, choice, (text) => {
      world.counter += 1;
      return text.replace('</p>', `又添了第${world.counter}句。</p>`);
    }),
  retitle: (world, choice) =>
    rewrite(world, choice, (text) => text.replace(/^title: "/m, 'title: "改題：').replace(/^\[/m, '[改題：')),
  redate: (world, choice) => rewrite(world, choice, (text) => moveDates(text, (choice % 5) - 2)),
  delete(world, choice) {
    const files = postsOf(world);
    if (files.length < 3) return;
    const file = files[choice % files.length]!;
    world.bin.set(file, readFileSync(join(world.folders.posts, file), 'utf8'));
    rmSync(join(world.folders.posts, file));
  },
  restore(world, choice) {
    const [file, text] = [...world.bin][choice % Math.max(1, world.bin.size)] ?? [];
    if (file === undefined || text === undefined) return;
    writeFileSync(join(world.folders.posts, file), text);
    world.bin.delete(file);
  },
  setting(world, choice) {
    world.settings = {
      ...world.settings,
      ...[
        { title: `剪報${choice % 7}` },
        { basePath: choice % 2 === 0 ? '/' : '/archive/' },
        { zone: 'Europe/Berlin' },
      ][choice % 3],
    };
  },
  loseCache: ({ folders }) => rmSync(folders.cache, { recursive: true, force: true }),
  corruptCache({ folders }, choice) {
    const file = join(folders.cache, ['manifest.jsonl', 'posts.jsonl', 'packs/0.jsonl'][choice % 3]!);
    if (existsSync(file)) truncateSync(file, Math.floor(statSync(file).size / 2));
  },
  loseOutput: ({ folders }) => rmSync(folders.output, { recursive: true, force: true }),
  litter({ folders }, choice) {
    if (!existsSync(folders.output)) return;
    rmSync(join(folders.cache, 'manifest.jsonl'), { force: true });
    writeFileSync(join(folders.output, `stray-${choice}.html`), 'x');
  },
};

function moveDates(text: string, days: number): string {
  return text
    .replace(
      /^date: (\S+)$/m,
      (_line, date: string) => `date: ${new Date(Date.parse(date) + days * day).toISOString()}`,
    )
    .replace(/<!--(\d{13})-->/, (_comment, ms: string) => `<!--${Number(ms) + days * day}-->`);
}

/** A sixth of the sample posts: enough for versions, links and several sources. */
function newWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  cpSync('posts', join(folder, 'posts'), { recursive: true });
  const folders = checkFolders({
    posts: join(folder, 'posts'),
    output: join(folder, 'site'),
    cache: join(folder, 'cache'),
  });
  const world = { folders, settings, bin: new Map<string, string>(), counter: 0 };
  for (const [index, file] of postsOf(world).entries()) if (index % 6 !== 0) rmSync(join(folders.posts, file));
  return world;
}

async function expectLaw({ folders, settings: own }: World): Promise<Changes> {
  const { changes } = await buildSite(folders, own);
  const fresh = mkdtempSync(join(tmpdir(), 'jianbao-'));
  const other = { posts: folders.posts, output: join(fresh, 'site'), cache: join(fresh, 'cache') };
  await buildSite(other, own);
  expect(compareTrees(other.output, folders.output)).toEqual([]);
  rmSync(fresh, { recursive: true });
  return changes;
}

/** Does what an uploader does. */
function upload({ put, deleted }: Changes, from: string, to: string): void {
  for (const path of put) cpSync(join(from, path), join(to, path));
  for (const path of deleted) rmSync(join(to, path), { recursive: true, force: true });
}

describe('an incremental build is a build from nothing', () => {
  it('after any history', { timeout: 600_000 }, async () => {
    const step = fc.record({
      event: fc.constantFrom(...Object.keys(events)),
      choice: fc.nat(1_000),
      builds: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const world = newWorld();
        await buildSite(world.folders, world.settings);
        for (const { event, choice, builds } of steps) {
          await events[event]!(world, choice);
          if (builds) await expectLaw(world);
        }
        if (steps.at(-1)?.builds !== true) await expectLaw(world);
        rmSync(join(world.folders.posts, '..'), { recursive: true });
      }),
      { numRuns: histories, seed: 20, endOnFailure: true },
    );
  });

  it('after builds that were killed at any moment', { timeout: 600_000 }, async () => {
    const world = newWorld();
    const { output } = world.folders;
    const uploaded = join(output, '../uploaded');
    const changesFile = join(output, '../changes.jsonl');
    upload((await buildSite(world.folders, world.settings)).changes, output, uploaded);
    for (let round = 0; round < histories; round += 1) {
      events['edit']!(world, round * 7);
      events['add']!(world, round * 3);
      if (round % 2 === 1) events['delete']!(world, round * 5);
      // a process takes about 600 ms to begin, then writes for about as long
      await killedBuild(world, changesFile, 500 + ((round * 173) % 900));
      // one that was finished in time has said what it wrote
      if (existsSync(changesFile)) upload(readChanges(changesFile), output, uploaded);
      rmSync(changesFile, { force: true });
      if (round % 3 === 2) events['restore']!(world, 0);
      if (round % 2 === 1) continue;
      upload(await expectLaw(world), output, uploaded);
      expect(compareTrees(output, uploaded).filter(({ file }) => file !== stampFile)).toEqual([]);
    }
    await expectLaw(world);
  });
});

function readChanges(file: string): Changes {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { put?: string; delete?: string });
  return { put: lines.flatMap((line) => line.put ?? []), deleted: lines.flatMap((line) => line.delete ?? []) };
}

function killedBuild({ folders }: World, changesFile: string, afterMs: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      'dist/cli.js',
      'build',
      '--posts',
      folders.posts,
      '--out',
      folders.output,
      '--cache',
      folders.cache,
      '--changes',
      changesFile,
    ],
    { stdio: 'ignore', detached: true },
  );
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), afterMs);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    }),
  );
}
