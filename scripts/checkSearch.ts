/**
 * Checks the search in a real browser: for random substrings of the archive's own text, the set of
 * articles found must be the set whose folded title, paragraphs or captions contain the folded query.
 *
 *     node --import tsx scripts/checkSearch.ts --site _site --articles articles.ndjson [--queries 300] [--seed 1]
 *
 * `--articles` is what `npm run export` writes of the same posts. Ends with exit code 1 if one set differs.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../src/search/text/fold.ts';
import { parseQuery } from '../src/search/query/parseQuery.ts';
import { launchBrowser } from './lib/launchBrowser.ts';
import { seededRandom } from './lib/seededRandom.ts';
import { serveFolder } from './lib/serveFolder.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: '_site' },
    articles: { type: 'string' },
    queries: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.articles === undefined) throw new Error('Name the exported articles: --articles FILE.ndjson');

const articles = readFileSync(values.articles, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Line)
  .map(({ id, title, paragraphs, captions }) => ({ id, blocks: [title, ...paragraphs, ...captions] }));
// no query contains a line feed, so none matches across two blocks
const folded = articles.map(({ id, blocks }) => ({ id, text: blocks.map((block) => fold(block).trim()).join('\n') }));

const random = seededRandom(Number(values.seed));
const maxLength = 8;

/** A random piece of some article's text, whatever characters it has. */
function randomQuery(): string {
  for (;;) {
    const { blocks } = articles[Math.floor(random() * articles.length)]!;
    const characters = [...blocks[Math.floor(random() * blocks.length)]!];
    const length = 1 + Math.floor(random() * maxLength);
    const start = Math.floor(random() * Math.max(1, characters.length - length));
    const query = characters
      .slice(start, start + length)
      .join('')
      .trim();
    if (fold(query).trim() !== '' && !query.includes('"')) return query;
  }
}

/** Puts a text with spaces or operators into quotation marks: it would be a query of several parts otherwise. */
function toLiteralQuery(text: string): string {
  const query = parseQuery(text);
  const [term] =
    query?.groups.length === 1 && query.excluded.length === 0 && query.notes.length === 0 ? query.groups[0]! : [];
  return term?.kind === 'text' && !term.titleOnly && term.literal === fold(text).trim() ? text : `"${text}"`;
}

const queries = new Set<string>();
while (queries.size < Number(values.queries)) queries.add(randomQuery());

const server = await serveFolder(values.site);
const browser = await launchBrowser();
const page = await browser.newPage();
let wrong = 0;
let hits = 0;
for (const query of queries) {
  const needle = fold(query).trim();
  const expected = folded
    .filter(({ text }) => text.includes(needle))
    .map(({ id }) => id)
    .sort();
  await page.goto(`${server.url}search/?q=${encodeURIComponent(toLiteralQuery(query))}`);
  await page.waitForSelector('#results[data-state="done"], #results[data-state="failed"]', {
    timeout: 60_000,
    state: 'attached',
  });
  const { state, total, found } = await page.$eval('#results', (results) => ({
    state: results.getAttribute('data-state'),
    total: Number(results.getAttribute('data-total')),
    found: [...results.querySelectorAll('[data-article]')].map((link) => link.getAttribute('data-article') ?? ''),
  }));
  const sorted = [...new Set(found)].sort();
  hits += expected.length;
  if (state !== 'done' || total !== expected.length || JSON.stringify(sorted) !== JSON.stringify(expected)) {
    wrong += 1;
    const missing = expected.filter((id) => !sorted.includes(id));
    const extra = sorted.filter((id) => !expected.includes(id));
    const name = (ids: readonly string[]): string => ids.slice(0, 5).join(' ');
    console.log(
      `${JSON.stringify(query)}: ${state}, ${total} of ${expected.length}; ` +
        `missing ${name(missing)}; extra ${name(extra)}`,
    );
  }
}
await browser.close();
await server.close();
console.log(
  `${queries.size - wrong} of ${queries.size} queries exact (${hits} articles to find in ${articles.length})`,
);
if (wrong > 0) process.exitCode = 1;
