/**
 * Measures building, and for comparison Hugo and Pagefind with their default settings, on the same posts.
 *
 *     npm run bench -- build --posts DIR [--peer] [--write]
 *
 * `--peer` also runs Hugo (if it is installed) and Pagefind, which need about 0.5 GB of memory for each 1,000 posts.
 * `--write` adds the table to `docs/benchmarks.md`.
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPosts } from '../../src/load/findPosts.ts';
import { placeDate } from '../../src/load/placeDate.ts';
import { readPost } from '../../src/load/readPost.ts';
import { folderSize } from '../lib/folderSize.ts';
import { measure, type Measured } from '../lib/measure.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    posts: { type: 'string' },
    peer: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.posts === undefined) throw new Error('Name a folder of posts: npm run bench -- build --posts DIR');

/** Memory limit for Pagefind. */
const peerMemoryKb = 20_000_000;

const work = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
const posts = join(work, 'posts');
cpSync(values.posts, posts, { recursive: true });
const count = findPosts(posts).length;
const aims = readAims(count);

const site = join(work, 'site');
const jianbao = (): Promise<Measured> =>
  run('Jianbao', [
    'node',
    '--import',
    'tsx',
    'dist/cli.js',
    'build',
    '--posts',
    posts,
    '--out',
    site,
    '--cache',
    join(work, 'cache'),
  ]);

const rows: string[][] = [];
const add = (what: string, measured: string, aim: string): void => {
  rows.push([what, measured, aim]);
  console.log(`${what}: ${measured}${aim === '' ? '' : `  (aim ${aim})`}`);
};

// files this young would be read again, because a change within one tick of the clock cannot be seen
await setTimeout(3_000);
const fresh = await jianbao();
const size = folderSize(site);
const articles = Number(/= (\d+) articles/.exec(fresh.output)?.[1]);
add(
  'from nothing, pages and search',
  `${fresh.seconds.toFixed(1)} s, ${((fresh.seconds / count) * 1000).toFixed(2)} ms a post`,
  '',
);
add('peak memory of any process', `${fresh.peakMb} MB`, aims.memory);
add(
  'output, all files, for each article',
  `${(size.bytes / articles / 1000).toFixed(1)} KB in ${(size.files / articles).toFixed(2)} files`,
  '≤ 10 KB',
);
const nothing = await jianbao();
add('nothing changed', `${nothing.seconds.toFixed(1)} s`, aims.nothing);
addNewPosts(20);
await setTimeout(3_000);
const twenty = await jianbao();
add('20 new posts', `${twenty.seconds.toFixed(1)} s, ${twenty.peakMb} MB`, aims.twenty);

if (values.peer) await measurePeer();
const table = [
  `| ${count.toLocaleString('en')} posts | measured | aim |`,
  '|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(`\n${table}`);
if (values.write) appendFileSync('docs/benchmarks.md', `\n${table}\n`);
rmSync(work, { recursive: true });

async function run(name: string, [command = '', ...args]: readonly string[]): Promise<Measured> {
  const measured = await measure(command, args);
  if (measured.exitCode !== 0)
    throw new Error(`${name} ended with ${measured.exitCode}:\n${measured.output.slice(-2_000)}`);
  return measured;
}

/** Twenty posts of the newest day, under addresses of their own. */
function addNewPosts(number: number): void {
  const newest = findPosts(posts)
    .filter(({ file }) => /\d{4}-\d{2}-\d{2}/.test(file))
    .sort((a, b) => (dayOf(b.file) > dayOf(a.file) ? 1 : -1))
    .slice(0, number);
  mkdirSync(join(posts, 'new'));
  for (const [index, { file }] of newest.entries()) {
    const text = readFileSync(join(posts, file), 'utf8');
    const url = /^from: (.*)$/m.exec(text)?.[1] ?? '';
    writeFileSync(join(posts, 'new', `${index}.md`), text.replaceAll(url, `${new URL(url).origin}/bench/${index}`));
  }
}

function dayOf(file: string): string {
  return /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? '';
}

/** The same posts as a plain Hugo site with lists by month and source, indexed by Pagefind's default settings. */
async function measurePeer(): Promise<void> {
  if (spawnSync('hugo', ['version']).status !== 0) {
    console.log('skipped: Hugo is not installed');
    return;
  }
  const hugo = join(work, 'hugo');
  for (const folder of ['content/posts', 'layouts/_default']) mkdirSync(join(hugo, folder), { recursive: true });
  writeFileSync(
    join(hugo, 'config.toml'),
    'baseURL = "/"\ntitle = "bench"\n[taxonomies]\ntag = "tags"\n[markup.goldmark.renderer]\nunsafe = true\n',
  );
  const shell = (body: string): string =>
    '<!doctype html><html lang="zh-tw"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>' +
    `<body>${body}</body></html>`;
  writeFileSync(
    join(hugo, 'layouts/_default/single.html'),
    shell(
      '<main data-pagefind-body><h1>{{ .Title }}</h1>' +
        '<time>{{ .Date.Format "2006-01-02 15:04" }}</time>{{ .Content }}</main>',
    ),
  );
  writeFileSync(
    join(hugo, 'layouts/_default/list.html'),
    shell(
      '<h1>{{ .Title }}</h1>' +
        '{{ range (.Paginate .Pages).Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}',
    ),
  );
  writeFileSync(
    join(hugo, 'layouts/index.html'),
    shell('{{ range first 50 .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}'),
  );
  for (const [index, { file }] of findPosts(values.posts!).entries()) {
    const { post } = readPost(file, readFileSync(join(values.posts!, file)));
    if (post === null) continue;
    const matter = {
      title: post.title,
      date: new Date(post.dates[0] ? placeDate(post.dates[0].date, 'UTC') : 0).toISOString(),
      tags: post.labels,
    };
    // an HTML file with front matter: Hugo takes its body as it is
    writeFileSync(
      join(hugo, 'content/posts', `p${index}.html`),
      `${JSON.stringify(matter)}\n${post.bodyHtml.replaceAll('{{', '&#123;{')}`,
    );
  }
  const built = await run('Hugo', ['hugo', '--quiet', '-F', '--source', hugo, '--destination', join(hugo, 'public')]);
  add('Hugo: pages', `${built.seconds.toFixed(1)} s, ${built.peakMb} MB`, '');
  // it holds everything in memory twice: without a limit, a large archive would bring the machine down
  const indexed = await measure('sh', [
    '-c',
    `ulimit -v ${peerMemoryKb}; exec node_modules/.bin/pagefind --quiet --site "$0"`,
    join(hugo, 'public'),
  ]);
  add(
    'Pagefind as it comes: search',
    indexed.exitCode === 0
      ? `${indexed.seconds.toFixed(1)} s, ${indexed.peakMb} MB`
      : `did not finish (${indexed.exitCode}) after ${indexed.seconds.toFixed(1)} s at ${indexed.peakMb} MB`,
    '',
  );
  add('ours from nothing : Hugo + Pagefind', (fresh.seconds / (built.seconds + indexed.seconds)).toFixed(2), '≤ 0.25');
  add(
    'output of Hugo + Pagefind for each article',
    `${(folderSize(join(hugo, 'public')).bytes / articles / 1000).toFixed(1)} KB`,
    '',
  );
}

function readAims(posts: number): { memory: string; nothing: string; twenty: string } {
  if (posts < 30_000) return { memory: '≤ 600 MB', nothing: '', twenty: '≤ 4 s' };
  if (posts < 120_000) return { memory: '≤ 700 MB', nothing: '≤ 1.5 s', twenty: '≤ 5 s' };
  return { memory: '≤ 900 MB', nothing: '', twenty: '≤ 8 s' };
}
