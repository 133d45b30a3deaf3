import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../digest.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { Settings } from '../settings/settings.ts';
import { filesBehind } from './filesBehind.ts';

/** Digests of the code and settings that stand behind each kind of result: what changes them makes it anew. */
export interface CodeDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, given records and texts: each of these has a digest of its own. */
  readonly pages: string;
  /** Shards of the index, likewise. */
  readonly shards: string;
  readonly assets: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every kind rests on the versions of the packages besides. */
const behind = {
  texts: ['src/workers/readPosts.ts', 'src/site/findDrift.ts', 'src/store/postStore.ts', 'src/store/segments.ts'],
  pages: [
    'src/site/prepareSite.ts',
    'src/enrich/linkToArticleId.ts',
    'src/render/completePage.ts',
    'src/render/renderSlice.ts',
  ],
  shards: ['src/search/write/writeShard.ts', 'src/search/write/planShards.ts', 'src/workers/toSearchDocument.ts'],
  assets: ['src/render/planAssets.ts', 'templates/css'],
};

/** Reads the program's own files (about 300) and the settings. */
export function digestCode({ sources, zone, maxPostBytes }: Settings, site: SiteInfo): CodeDigests {
  return {
    texts: digestOf(filesDigest(behind.texts), toJson({ sources, zone, maxPostBytes })),
    // the addresses of links are told from the sources
    pages: digestOf(filesDigest(behind.pages), toJson({ sources, site })),
    shards: filesDigest(behind.shards),
    assets: digestOf(filesDigest(behind.assets), toJson(site.locale)),
  };
}

const toJson = (settings: unknown): string =>
  JSON.stringify(settings, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));

const filesDigest = (entries: readonly string[]): string =>
  digestOf(
    ...['package-lock.json', ...filesBehind(root, entries)].flatMap((file) => [
      file,
      readFileSync(root + file, 'utf8'),
    ]),
  );
