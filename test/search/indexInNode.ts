/** Reads indexes in Node with Pagefind's own, unchanged reader: files of a temporary folder stand for the server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { createIndexFetch, type IndexFetch } from '../../src/client/indexFetch.ts';
import { openShards, type ShardReader } from '../../src/client/openShards.ts';
import type { PagefindInstance, PagefindModule } from '../../src/client/pagefindModule.ts';
import { fold } from '../../src/search/fold.ts';
import { getPagefindRuntime } from '../../src/search/pagefindRuntime.ts';
import type { SearchDocument } from '../../src/search/searchDocument.ts';
import { blockEnd, characterToken, pairToken } from '../../src/search/tokens.ts';

const indexUrl = 'https://news.example/pagefind/';
const officialUrl = 'https://official.example/';

export interface TestServer {
  readonly folder: string;
  readonly pagefind: PagefindModule;
  /** Addresses that shall fail, by a part of them. */
  readonly broken: Set<string>;
  open(): { readonly reader: ShardReader; readonly indexFetch: IndexFetch };
  openOfficial(files: readonly { readonly path: string; readonly content: Uint8Array }[]): PagefindInstance;
  close(): void;
}

export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  const official = new Map<string, Uint8Array>();
  const broken = new Set<string>();
  const realFetch = globalThis.fetch;
  let indexFetch: IndexFetch | null = null;

  for (const { path, bytes } of await getPagefindRuntime()) {
    writeFileSync(join(folder, path), bytes);
    // Node takes a script for a module by its name.
    if (path.endsWith('.js')) writeFileSync(join(folder, 'pagefind.mjs'), bytes);
  }
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.mjs')).href)) as PagefindModule;

  const serve = async (url: string): Promise<Response> => {
    if ([...broken].some((part) => url.includes(part))) return new Response('', { status: 503 });
    try {
      return new Response(readFileSync(join(folder, url.slice(indexUrl.length))));
    } catch {
      return new Response('', { status: 404 });
    }
  };
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (url.startsWith(officialUrl)) {
      const path = url.slice(officialUrl.length).split('?')[0] ?? '';
      return new Response(Buffer.from(official.get(path) ?? readFileSync(join(folder, path))));
    }
    if (indexFetch === null) throw new Error(`nothing serves ${url}`);
    return indexFetch.fetch(input, init);
  };

  return {
    folder,
    pagefind,
    broken,
    open: () => {
      indexFetch = createIndexFetch(indexUrl, (input) => serve(String(input)));
      return { indexFetch, reader: openShards(indexUrl, indexFetch, pagefind) };
    },
    openOfficial: (files) => {
      for (const { path, content } of files) official.set(path, content);
      return pagefind.createInstance({ basePath: officialUrl, noWorker: true });
    },
    close: () => {
      globalThis.fetch = realFetch;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same tokens, written by Pagefind itself. */
export async function writeOfficialIndex(documents: readonly SearchDocument[]): Promise<{ path: string; content: Uint8Array }[]> {
  const { index } = await createIndex({ forceLanguage: 'unknown', writePlayground: false });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (const { id, title, texts } of documents) {
    const content = spellTokens([title, ...texts]).join(' ');
    await index.addCustomRecord({ url: `/${id}`, content, language: 'unknown', meta: { id } });
  }
  const { files } = await index.getFiles();
  await close();
  return files;
}

/** Pagefind numbers tokens one after another, so the gap between two blocks must be a token too. */
function spellTokens(blocks: readonly string[]): string[] {
  const folded = blocks.map((block) => Array.from(fold(block).trim(), (character) => character.codePointAt(0) ?? blockEnd));
  const pairs = folded.flatMap((points) => points.map((point, index) => pairToken(point, points[index + 1] ?? blockEnd)));
  return [...pairs, ...new Set(folded.flat().map(characterToken))];
}

/** The phrase that asks such an index for a literal. */
export function spellPhrase(literal: string): string {
  const points = Array.from(literal, (character) => character.codePointAt(0) ?? blockEnd);
  if (points.length === 1) return characterToken(points[0]!);
  return `"${points.slice(1).map((second, index) => pairToken(points[index]!, second)).join(' ')}"`;
}

export function writeFiles(folder: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
