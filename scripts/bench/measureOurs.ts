import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { assetPath } from '../../src/addresses.ts';
import * as parameters from '../../src/client/parameters.ts';
import { searchIds } from '../../src/client/searchIds.ts';
import { hitsPerPage } from '../../src/client/searchRequest.ts';
import { resolveLocale } from '../../src/locales/locale.ts';
import { fillWords } from '../../src/render/fillWords.ts';
import { bundleClient } from '../package/bundleClient.ts';
import { getPagefindEngine } from '../package/getPagefindEngine.ts';
import { planShards } from '../../src/search/write/planShards.ts';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { indexFolder } from '../../src/search/format/shardList.ts';
import { writeShard } from '../../src/search/write/writeShard.ts';
import { writeShardList } from '../../src/search/write/writeShardList.ts';
import type { Day } from '../../src/types.ts';
import type { CountingServer } from './countingServer.ts';
import type { Query } from './chooseQueries.ts';
import type { Result } from './searchReport.ts';

export interface Measuring {
  readonly browser: Browser;
  readonly server: CountingServer;
  readonly folder: string;
  readonly queries: readonly Query[];
  readonly truth: (query: string) => ReadonlySet<string>;
}

/** The parts of the search page that its script needs (`templates/pages/SearchPage.tsx`). */
const page = `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>搜尋</title>
<link rel="icon" href="data:,">
<form id="${searchIds.form}"><input type="search" id="${searchIds.input}" name="${parameters.query}">
<button>搜尋</button><input type="checkbox" id="${searchIds.exact}">
<select id="${searchIds.sort}"><option value="best"><option value="newest"><option value="oldest"></select></form>
<div id="${searchIds.notes}"></div><p id="${searchIds.status}"></p><p id="${searchIds.progress}"></p>
<div id="${searchIds.filters}" hidden></div><div id="${searchIds.tools}"></div>
<div id="${searchIds.results}" data-state="idle" data-total="0"></div>
<script type="module" src="../assets/search.js"></script></html>`;

/** Writes the index of some articles with the search page. */
export async function writeOurs(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  write('search/index.html', page);
  const locale = resolveLocale('zh-Hant');
  for (const { name, bytes } of await bundleClient()) write(assetPath(name), fillWords(bytes, locale));
  const engine = await getPagefindEngine();
  write(`${indexFolder}/${engine.path}`, engine.bytes);
  const byDay = new Map<Day, SearchDocument[]>();
  for (const document of documents) byDay.set(document.day, [...(byDay.get(document.day) ?? []), document]);
  const counts = new Map([...byDay].map(([day, articles]): [Day, number] => [day, articles.length]));
  const outputFolder = join(folder, indexFolder);
  const listed = planShards(counts).map((shard) => {
    const inShard = [...byDay]
      .filter(([day]) => shard.firstDay <= day && day <= shard.lastDay)
      .flatMap(([, articles]) => articles);
    return writeShard({ shard, drafts: inShard, read: (document) => document, outputFolder });
  });
  writeShardList(listed, outputFolder);
}

/** tsx wraps named functions in a call of this; a page that such a function is sent to does not have it. */
export const keepNames = 'globalThis.__name = (named) => named';

/** Asks each query of a page just opened, in quotation marks: then it means exactly what was typed. */
export async function measureOurs({ browser, server, folder, queries, truth }: Measuring): Promise<Result[]> {
  const results: Result[] = [];
  const tab = await browser.newPage();
  await tab.addInitScript(keepNames);
  for (const { text, kind } of queries) {
    server.forget();
    const openedMs = Date.now();
    await tab.goto(`${server.url}${folder}/search/`);
    await quiet(server);
    const engineBytes = server.bytesBetween(openedMs, Date.now());
    const { startMs, firstMs, doneMs, found, longestTaskMs } = await ask(tab, `"${text}"`);
    const expected = truth(text);
    results.push({
      kind,
      engineBytes,
      longestTaskMs,
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

/** Waits until the page has asked for nothing for a while. */
export async function quiet(server: CountingServer): Promise<void> {
  for (let count = -1, now = 0; count !== now; ) {
    count = server.requestsBetween(0, Infinity);
    await new Promise((resolve) => setTimeout(resolve, 120));
    now = server.requestsBetween(0, Infinity);
  }
}

/** The first page of hits is there when it is full, or when all is found. */
function ask(
  tab: Page,
  query: string,
): Promise<{ startMs: number; firstMs: number; doneMs: number; found: string[]; longestTaskMs: number }> {
  const wanted = { text: query, resultsId: searchIds.results, inputId: searchIds.input, firstHits: hitsPerPage };
  return tab.evaluate(async ({ text, resultsId, inputId, firstHits }) => {
    const results = document.getElementById(resultsId)!;
    const input = document.getElementById(inputId) as HTMLInputElement;
    let longestTaskMs = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
    });
    tasks.observe({ type: 'longtask' });
    const startMs = Date.now();
    let firstMs = 0;
    input.value = text;
    input.form!.requestSubmit();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        const isDone = results.dataset['state'] === 'done';
        if (firstMs === 0 && (isDone || document.querySelectorAll('.hits > li').length >= firstHits))
          firstMs = Date.now();
        if (isDone) resolve();
        else setTimeout(look, 2);
      };
      setTimeout(look, 2);
    });
    const doneMs = Date.now();
    tasks.disconnect();
    const found = [...results.querySelectorAll('[data-article]')].map(
      (link) => link.getAttribute('data-article') ?? '',
    );
    return { startMs, firstMs, doneMs, found, longestTaskMs };
  }, wanted);
}
