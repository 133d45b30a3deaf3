/** A site with a search page and its articles, served from a temporary folder under a base path. */
import { createServer, type Server } from 'node:http';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { bundleClient } from '../../scripts/package/bundleClient.ts';
import { getPagefindEngine } from '../../scripts/package/getPagefindEngine.ts';
import { assetPath } from '../../src/addresses.ts';
import type { ArticlePage } from '../../src/plan/pages.ts';
import { fillWords } from '../../src/render/fillWords.ts';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { indexFolder } from '../../src/search/format/shardList.ts';
import { planShards } from '../../src/search/write/planShards.ts';
import { writeShard } from '../../src/search/write/writeShard.ts';
import { writeShardList } from '../../src/search/write/writeShardList.ts';
import type { Day, SafeHtml } from '../../src/types.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { siteCss } from '../../templates/siteCss.ts';
import { sampleSite, samplePages } from '../templates/samplePages.ts';

const basePath = '/archive/';

const site = { ...sampleSite, basePath, origin: null };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function toArticlePage({
  id,
  path,
  title,
  day,
  published,
  source,
  sourceName,
  lang,
  tags,
  texts,
}: SearchDocument): ArticlePage {
  const sample = samplePages['article'] as ArticlePage;
  const bodyHtml = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('') as SafeHtml;
  return {
    ...sample,
    path,
    file: path,
    article: { ...sample.article, id, path, title, day, published, source, sourceName, lang, tags, lead: '' },
    bodyHtml,
  };
}

export interface SearchSite {
  readonly searchUrl: string;
  readonly folder: string;
  /** Paths that were asked for, without the base path. */
  readonly requests: string[];
  /** Paths that contain one of these fail. */
  readonly broken: Set<string>;
  close(): Promise<void>;
}

export async function startSearchSite(
  documents: readonly SearchDocument[],
  maxShardArticles: number,
): Promise<SearchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-site-'));
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  write('search/index.html', renderPage(samplePages['search']!, site));
  write('assets/site.css', siteCss());
  for (const document of documents) write(document.path.slice(1), renderPage(toArticlePage(document), site));
  for (const { name, bytes } of await bundleClient()) write(assetPath(name), fillWords(bytes, site.locale));
  const engine = await getPagefindEngine();
  write(`${indexFolder}/${engine.path}`, engine.bytes);

  const outputFolder = join(folder, indexFolder);
  const counts = new Map<Day, number>();
  for (const { day } of documents) counts.set(day, (counts.get(day) ?? 0) + 1);
  const listed = planShards(counts, [{ youngerThanDays: Infinity, maxArticles: maxShardArticles }]).map((shard) =>
    writeShard({
      shard,
      drafts: documents.filter(({ day }) => shard.firstDay <= day && day <= shard.lastDay),
      read: (document) => document,
      outputFolder,
    }),
  );
  writeShardList(listed, outputFolder);

  const requests: string[] = [];
  const broken = new Set<string>();
  const server: Server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const asked = path.startsWith(basePath) ? path.slice(basePath.length) : '';
    requests.push(asked);
    const file = join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    if (asked === '' || !existsSync(file) || [...broken].some((part) => asked.includes(part))) {
      response.writeHead(asked === '' ? 404 : 503).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    searchUrl: `http://127.0.0.1:${port}${basePath}search/`,
    folder,
    requests,
    broken,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
