import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { keepNames, quiet, type Measuring } from './measureOurs.ts';
import type { Result } from './searchReport.ts';

/** MiniSearch's tokens, at build and in the browser: pairs of neighbouring characters in lower case. */
const tokenizer = `(text) => {
  const tokens = [];
  for (const run of text.toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? []) {
    const characters = [...run];
    if (characters.length === 1) tokens.push(run);
    for (let i = 0; i + 1 < characters.length; i += 1) tokens.push(characters[i] + characters[i + 1]);
  }
  return tokens;
}`;
const tokenize = runInThisContext(tokenizer) as (text: string) => string[];

/** Writes Pagefind's default index for zh-tw, and one of MiniSearch, each with a page that only loads it. */
export async function writePeers(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  const { index } = await createIndex({ writePlayground: false });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const { id, title, texts } of documents)
    await index.addCustomRecord({
      url: `/${id}`,
      content: [title, ...texts].join('\n'),
      language: 'zh-tw',
      meta: { title },
    });
  const { files } = await index.getFiles();
  await close();
  const idOf: Record<string, string> = {};
  for (const { path, content } of files) {
    write(`pagefind/${path}`, content);
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name !== undefined)
      idOf[name] = (JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string }).url.slice(1);
  }
  write('ids.json', JSON.stringify(idOf));
  write(
    'pagefind/search/index.html',
    toPage(
      'Pagefind',
      'import * as pagefind from "../pagefind.js"; await pagefind.init(); globalThis.pagefind = pagefind;',
    ),
  );

  const mini = new MiniSearch({ fields: ['title', 'text'], tokenize, searchOptions: { tokenize, combineWith: 'AND' } });
  mini.addAll(documents.map(({ id, title, texts }) => ({ id, title, text: texts.join('\n') })));
  write('mini/index.json', JSON.stringify(mini));
  write(
    'mini/minisearch.js',
    readFileSync(
      createRequire(import.meta.url)
        .resolve('minisearch')
        .replace(/cjs.*$/, 'es/index.js'),
    ),
  );
  write(
    'mini/index.html',
    toPage(
      'MiniSearch',
      `import MiniSearch from './minisearch.js';
      const tokenize = ${tokenizer};
      const text = await (await fetch('index.json')).text();
      const options = { fields: ['title', 'text'], tokenize, searchOptions: { tokenize, combineWith: 'AND' } };
      globalThis.mini = MiniSearch.loadJSON(text, options);`,
    ),
  );
}

/** A page that does nothing but run a module. */
const toPage = (title: string, script: string): string =>
  `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">` +
  `<script type="module">${script}</script></html>`;

interface Answer {
  readonly startMs: number;
  readonly firstMs: number;
  readonly doneMs: number;
  readonly found: readonly string[];
}

/** First results are there when twenty have their texts. */
export async function measurePagefind(measuring: Measuring & { readonly quoted: boolean }): Promise<Result[]> {
  const { folder, quoted, browser, server } = measuring;
  const tab = await browser.newPage();
  await tab.goto(`${server.url}${folder}/pagefind/search/`);
  const idOf = (await tab.evaluate(async () => (await fetch('../../ids.json')).json())) as Record<string, string>;
  await tab.close();
  return measure(
    measuring,
    'pagefind/search/',
    'pagefind',
    async (page, text) => {
      const answer = (await page.evaluate(
        async (query) => {
          const { pagefind } = globalThis as typeof globalThis & {
            pagefind: { search(text: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }> };
          };
          const startMs = Date.now();
          const { results } = await pagefind.search(query);
          const doneMs = Date.now();
          await Promise.all(results.slice(0, 20).map((result) => result.data()));
          return { startMs, firstMs: Date.now(), doneMs, found: results.map(({ id }) => id) };
        },
        quoted ? `"${text}"` : text,
      )) as Answer;
      return { ...answer, found: answer.found.map((name) => idOf[name] ?? name) };
    },
    true,
  );
}

export function measureMiniSearch(measuring: Measuring): Promise<Result[]> {
  // Its page is opened once: the index is one file, which the first query would have to load.
  return measure(
    measuring,
    'mini/',
    'mini',
    (page, text) =>
      page.evaluate((query) => {
        const { mini } = globalThis as typeof globalThis & { mini: { search(text: string): { id: string }[] } };
        const startMs = Date.now();
        const found = mini.search(query).map(({ id }) => id);
        const doneMs = Date.now();
        return { startMs, firstMs: doneMs, doneMs, found };
      }, text),
    false,
  );
}

type Tab = Awaited<ReturnType<Measuring['browser']['newPage']>>;

async function measure(
  { browser, server, folder, queries, truth }: Measuring,
  path: string,
  ready: string,
  ask: (tab: Tab, text: string) => Promise<Answer>,
  anew: boolean,
): Promise<Result[]> {
  const results: Result[] = [];
  const tab = await browser.newPage();
  await tab.addInitScript(keepNames);
  tab.setDefaultTimeout(120_000);
  let engineBytes = 0;
  for (const { text, kind } of queries) {
    if (anew || results.length === 0) {
      server.forget();
      const openedMs = Date.now();
      await tab.goto(`${server.url}${folder}/${path}`);
      await tab.waitForFunction((name) => name in globalThis, ready);
      await quiet(server);
      engineBytes = server.bytesBetween(openedMs, Date.now());
    }
    const { startMs, firstMs, doneMs, found } = await ask(tab, text);
    const expected = truth(text);
    results.push({
      kind,
      engineBytes,
      longestTaskMs: 0,
      found: found.length,
      wanted: expected.size,
      right: found.filter((id) => expected.has(id)).length,
      firstBytes: server.bytesBetween(startMs, firstMs),
      allBytes: server.bytesBetween(startMs, doneMs),
      firstMs: firstMs - startMs,
      allMs: doneMs - startMs,
    });
  }
  await tab.close();
  return results;
}
