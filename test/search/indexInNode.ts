/** Reads indexes in Node, ours and Pagefind's own: files of a temporary folder stand for the server. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { getPagefindEngine } from '../../scripts/package/getPagefindEngine.ts';
import { createIndexFetch, type IndexFetch } from '../../src/client/worker/indexFetch.ts';
import { createShardReader, type ShardReader } from '../../src/client/worker/shardReader.ts';
import { pagefindVersion } from '../../src/search/format/pagefindFormat.ts';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { fold } from '../../src/search/text/fold.ts';
import { blockEnd, characterToken, pairToken } from '../../src/search/text/tokens.ts';

const indexUrl = 'https://news.example/pagefind/';
const officialUrl = 'https://official.example/';

/** The parts of `pagefind.js` that we use. */
export interface OfficialPagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>;
}

type OfficialFile = { readonly path: string; readonly content: Uint8Array };

export interface TestServer {
  readonly folder: string;
  /** Parts of addresses that fail. */
  readonly broken: Set<string>;
  open(): { readonly reader: ShardReader; readonly indexFetch: IndexFetch };
  /** Opens an index written by Pagefind with Pagefind's script; can be called once. */
  openOfficial(files: readonly OfficialFile[]): Promise<OfficialPagefind>;
  close(): void;
}

export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  const broken = new Set<string>();
  const realFetch = globalThis.fetch;

  const engine = await getPagefindEngine();
  writeFileSync(join(folder, engine.path), engine.bytes);

  const serve = async (url: string): Promise<Response> => {
    if ([...broken].some((part) => url.includes(part))) return new Response('', { status: 503 });
    try {
      return new Response(readFileSync(join(folder, url.slice(indexUrl.length).split('?')[0]!)));
    } catch {
      return new Response('', { status: 404 });
    }
  };

  return {
    folder,
    broken,
    open: () => {
      const indexFetch = createIndexFetch((input) => serve(String(input)));
      return { indexFetch, reader: createShardReader(indexUrl, pagefindVersion, indexFetch) };
    },
    openOfficial: async (files) => {
      const official = new Map(files.map(({ path, content }) => [path, content]));
      globalThis.fetch = async (input) =>
        new Response(Buffer.from(official.get(String(input).slice(officialUrl.length).split('?')[0]!) ?? []));
      // Node recognises a module by the name of its file.
      const script = join(folder, 'pagefind.mjs');
      writeFileSync(script, official.get('pagefind.js') ?? '');
      const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
        createInstance(options: { basePath: string; noWorker: true }): OfficialPagefind;
      };
      return createInstance({ basePath: officialUrl, noWorker: true });
    },
    close: () => {
      globalThis.fetch = realFetch;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same tokens, written by Pagefind itself. */
export async function writeOfficialIndex(documents: readonly SearchDocument[]): Promise<OfficialFile[]> {
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
  const folded = blocks.map((block) =>
    Array.from(fold(block).trim(), (character) => character.codePointAt(0) ?? blockEnd),
  );
  const pairs = folded.flatMap((points) =>
    points.map((point, index) => pairToken(point, points[index + 1] ?? blockEnd)),
  );
  return [...pairs, ...new Set(folded.flat().map(characterToken))];
}

/** The phrase that asks such an index for a literal. */
export function spellPhrase(literal: string): string {
  const points = Array.from(literal, (character) => character.codePointAt(0) ?? blockEnd);
  if (points.length === 1) return characterToken(points[0]!);
  return `"${points
    .slice(1)
    .map((second, index) => pairToken(points[index]!, second))
    .join(' ')}"`;
}

export function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
