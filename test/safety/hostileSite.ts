/** A whole site of which every post is an attack, in every field that a post has. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import type { BuildReport } from '../../src/site/report.ts';
import { allVectors } from './vectors.ts';

const run = promisify(execFile);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

export interface Site {
  readonly folder: string;
  readonly report: BuildReport;
  /** Paths under the folder. */
  readonly pages: readonly string[];
}

/** For a build that hangs: it is ended, and the test with it. On no machine does one that does not take so long. */
const maxBuildMs = 600_000;

/**
 * Writes posts to a new folder and builds them in a process of its own, so that one that never ends can be ended.
 *
 * @param posts - file → content
 */
export async function buildSite(posts: ReadonlyMap<string, string>): Promise<Site> {
  const temporary = mkdtempSync(join(tmpdir(), 'jianbao-safety-'));
  made.push(temporary);
  for (const [file, content] of posts) {
    const path = join(temporary, 'posts', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const folder = join(temporary, 'site');
  const options = [
    '--posts',
    join(temporary, 'posts'),
    '--out',
    folder,
    '--cache',
    join(temporary, 'cache'),
    '--config',
    'test/safety/settings.ts',
    '--json',
  ];
  const { stdout } = await run(process.execPath, ['dist/cli.js', 'build', ...options], {
    maxBuffer: 2 ** 26,
    timeout: maxBuildMs,
    killSignal: 'SIGKILL',
  });
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  return { folder, report: JSON.parse(stdout) as BuildReport, pages };
}

export const readPage = (site: Site, page: string): string => readFileSync(join(site.folder, page), 'utf8');

/**
 * One post for each vector; of every third also an earlier version of another day, which makes version and alias pages.
 */
export function hostilePosts(): Map<string, string> {
  const posts = new Map<string, string>();
  for (const [number, vector] of allVectors.entries()) {
    const day = 3 + (number % 5);
    posts.set(`2023/${toFileName(number, vector)}`, hostilePost(number, vector, day, '改過的一版。'));
    if (number % 3 === 0)
      posts.set(`earlier/${toFileName(number, vector)}`, hostilePost(number, vector, day - 1, '先前的一版。'));
  }
  return posts;
}

/** A file name may hold anything but a slash and NUL. */
const toFileName = (number: number, vector: string): string =>
  `${number}-${[...vector.replace(/[/\u0000]/g, '')].slice(0, 50).join('')}.md`;

/** Where it says to come from: known sources by turns, unknown hosts, and what is no address at all. */
function addressOf(number: number, vector: string): string {
  const id = `2023090${String(number).padStart(5, '0')}`;
  const choices = [
    `https://news.qinglan.example/news/isle/${id}.aspx?x=${vector}`,
    `https://yuanyu.example/zh/${vector}/a-${id}`,
    `https://tidewater.example/${vector}#${vector}`,
    `https://tide"onload='x'.example/${number}`,
    vector,
  ];
  return choices[number % choices.length]!;
}

function hostilePost(number: number, vector: string, day: number, sentence: string): string {
  const escaped = vector
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const from = addressOf(number, vector);
  const frontMatter = {
    title: `${number % 2 === 0 ? vector : escaped} 霧港${number}`,
    author: vector,
    from,
    tags: [vector, `霧港 ${vector}`.slice(0, 40), '霧港'],
    categories: [vector],
  };
  return [
    '---',
    ...Object.entries(frontMatter).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    `date: 2023-09-0${day}T05:07:00.000Z`,
    '---',
    `[${vector.replaceAll('\n', ' ')}](${from.replaceAll('\n', ' ')})`,
    '------',
    '',
    '<div>',
    `<div class="floatImg"><img src="https://img.qinglan.example/${number}.png" alt="${escaped}">` +
      `<div class="picinfo">圖說${escaped}</div></div>`,
    `<p>（青嵐社記者${escaped}霧港13日電）${sentence}</p>`,
    `<div class="moreArticle"><div class="moreArticle-title">${escaped.slice(0, 20)}</div>` +
      `<a href="https://news.qinglan.example/news/isle/202309000003.aspx"><div>${escaped}</div></a>` +
      `<a href="${escaped}">別的報導${number}</a></div>`,
    `<p>${vector}</p>`,
    vector,
    `<p>（編輯：${escaped}）1120913</p>`,
    '</div>',
  ].join('\n');
}
