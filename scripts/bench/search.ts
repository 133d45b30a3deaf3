/**
 * Measures the search in a real browser, and for comparison Pagefind and MiniSearch, on the same articles.
 *
 *     npm run bench -- search --articles articles.ndjson [--random 500] [--common 200]
 *       [--peer-articles 4000] [--peer-share 0.2] [--report FILE.md]
 *
 * `--articles` is what `npm run export` writes. The peers get a sample of the articles (`--peer-articles`) and a share
 * of the queries (`--peer-share`). Each query starts from a page just opened, with nothing cached but the engine. Bytes
 * are those of the answers, with scripts and pages gzipped as hosts send them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { fold } from '../../src/search/text/fold.ts';
import { launchBrowser } from '../lib/launchBrowser.ts';
import { seededRandom } from '../lib/seededRandom.ts';
import { chooseQueries } from './chooseQueries.ts';
import { measureOurs, writeOurs } from './measureOurs.ts';
import { measureMiniSearch, measurePagefind, writePeers } from './measurePeers.ts';
import { countingServer } from './countingServer.ts';
import { toReport, type Measured } from './searchReport.ts';

type Line = Omit<SearchDocument, 'texts' | 'sourceName'> & {
  readonly sourceName: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
};

function readDocuments(file: string): SearchDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, path, title, day, published, source, sourceName, lang, tags, reporter, paragraphs, captions } =
        JSON.parse(line) as Line;
      return {
        id,
        path,
        title,
        day,
        published,
        source,
        sourceName,
        lang,
        tags,
        reporter,
        texts: [...paragraphs, ...captions],
      };
    });
}

function pick<T>(items: readonly T[], count: number, random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
}

/** The ids of the articles that a folded text is in: a plain search of everything, with a line feed between blocks. */
function toTruth(documents: readonly SearchDocument[]): (query: string) => Set<string> {
  const folded = documents.map(({ id, title, texts }) => ({
    id,
    text: [title, ...texts].map((block) => fold(block).trim()).join('\n'),
  }));
  return (query) => {
    const needle = fold(query).trim();
    return new Set(folded.filter(({ text }) => text.includes(needle)).map(({ id }) => id));
  };
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    random: { type: 'string', default: '500' },
    common: { type: 'string', default: '200' },
    'peer-articles': { type: 'string', default: '4000' },
    'peer-share': { type: 'string', default: '1' },
    report: { type: 'string', default: 'docs/benchmarks-search.md' },
  },
});
if (values.articles === undefined) throw new Error('Name the exported articles: --articles FILE.ndjson');
const documents = readDocuments(values.articles);
const random = seededRandom(1);
const sample = pick(documents, Number(values['peer-articles']), random);
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
const server = await countingServer(folder);
const browser = await launchBrowser();
const measured: Measured[] = [];
try {
  for (const [name, articles] of [
    ['whole', documents],
    ['sample', sample],
  ] as const) {
    if (articles.length === 0) continue;
    await writeOurs(join(folder, name), articles);
    const share = name === 'whole' ? 1 : Number(values['peer-share']);
    const queries = chooseQueries(
      articles,
      Math.round(share * Number(values.random)),
      Math.round(share * Number(values.common)),
      random,
    );
    const truth = toTruth(articles);
    measured.push({
      engine: 'jianbao',
      articles: articles.length,
      results: await measureOurs({ browser, server, folder: name, queries, truth }),
    });
    if (name === 'whole') continue;
    await writePeers(join(folder, 'peers'), articles);
    measured.push({
      engine: 'Pagefind',
      articles: articles.length,
      results: await measurePagefind({ browser, server, folder: 'peers', queries, truth, quoted: false }),
    });
    measured.push({
      engine: 'Pagefind, quoted',
      articles: articles.length,
      results: await measurePagefind({ browser, server, folder: 'peers', queries, truth, quoted: true }),
    });
    measured.push({
      engine: 'MiniSearch',
      articles: articles.length,
      results: await measureMiniSearch({ browser, server, folder: 'peers', queries, truth }),
    });
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
const report = toReport(measured);
console.log(report);
writeFileSync(values.report, report);
