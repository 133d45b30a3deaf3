/**
 * Measures what cleaning costs: CPU milliseconds for each post, on every post of a folder; and for comparison, parsing
 * alone, and Mozilla Readability on a sample.
 *
 *     npm run bench -- cleaning --corpus DIR [--sample N]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { JSDOM } from 'jsdom';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { findPosts } from '../../src/load/findPosts.ts';
import { findSource } from '../../src/load/findSource.ts';
import { readPost } from '../../src/load/readPost.ts';
import { knownSources } from '../../src/sources/index.ts';
import type { RawPost } from '../../src/types.ts';

/** What cleaning may cost for a post, parsing included. */
const aimMs = 1;
/** Posts that are held at a time, so that reading them is not measured and memory stays flat. */
const batchSize = 500;

const { values } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, sample: { type: 'string', default: '300' } },
});
if (values.corpus === undefined)
  throw new Error('Name the folder of the test corpus: npm run bench -- cleaning --corpus DIR');

const folder = values.corpus;
const files = findPosts(folder).map(({ file }) => file);

const tasks = {
  'Jianbao, cleaning': (post: RawPost): unknown =>
    cleanPost(post, findSource(post, { sources: knownSources, zone: 'UTC' }).source),
  'parsing alone': (post: RawPost): unknown => load(post.bodyHtml, null, false),
  'Readability 0.6': (post: RawPost): unknown =>
    new Readability(new JSDOM(post.bodyHtml, { url: post.url ?? 'https://unknown.example/' }).window.document).parse(),
};
type Task = keyof typeof tasks;

const sampled = everyNth(files, Number(values.sample));
const rows = [
  { ...measure('Jianbao, cleaning', files), aim: `≤ ${aimMs}` },
  { ...measure('parsing alone', files), aim: '' },
  { ...measure('Readability 0.6', sampled), aim: '' },
];

console.log(`${'CPU for each post'.padEnd(20)}${'ms'.padStart(9)}${'aim'.padStart(7)}${'posts'.padStart(9)}`);
for (const { task, posts, ms, aim } of rows)
  console.log(`${task.padEnd(20)}${ms.toFixed(3).padStart(9)}${aim.padStart(7)}${String(posts).padStart(9)}`);

/** @returns mean CPU time of user and system, garbage collection included */
function measure(
  task: Task,
  chosen: readonly string[],
): { readonly task: Task; readonly posts: number; readonly ms: number } {
  const run = tasks[task];
  // so that it is compiled first, as it soon is in a build of any size
  for (const post of readPosts(everyNth(chosen, 200))) run(post);
  let posts = 0;
  let microseconds = 0;
  for (let start = 0; start < chosen.length; start += batchSize) {
    const batch = readPosts(chosen.slice(start, start + batchSize));
    const before = process.cpuUsage();
    for (const post of batch) run(post);
    const used = process.cpuUsage(before);
    microseconds += used.user + used.system;
    posts += batch.length;
  }
  return { task, posts, ms: microseconds / 1_000 / Math.max(1, posts) };
}

function readPosts(chosen: readonly string[]): RawPost[] {
  return chosen.flatMap((file) => {
    const { post } = readPost(file, readFileSync(join(folder, file)));
    return post === null ? [] : [post];
  });
}

function everyNth(list: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, count)));
  return list.filter((_, index) => index % step === 0).slice(0, count);
}
