import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import type { SiteFrame } from '../plan/pages.ts';
import type { Settings } from '../settings/settings.ts';

/** Digests of the code and settings that stand behind each kind of result: what changes them makes it anew. */
export interface CodeDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  readonly pages: string;
  readonly shards: string;
  readonly assets: string;
}

const project = new URL('../../', import.meta.url).pathname;

const behind = {
  texts: ['package-lock.json', 'src/types.ts', 'src/digest.ts', 'src/groupBy.ts', 'src/settings', 'src/load', 'src/clean', 'src/enrich', 'src/store/packs.ts', 'src/store/postEntry.ts', 'src/store/postStore.ts', 'src/build/readPosts.ts', 'src/build/findDrift.ts'],
  pages: ['.eleventy.ts', 'src/plan', 'src/render', 'templates'],
  shards: ['src/search', 'src/build/toSearchDocument.ts'],
  assets: ['package-lock.json', 'src/client', 'src/search', 'src/render', 'templates'],
};

/** Reads the program's own files (about 150) and the settings. */
export function digestCode(settings: Settings, frame: SiteFrame): CodeDigests {
  const { sources, zone, maxPostBytes } = settings;
  const texts = digestOf(filesDigest(behind.texts), JSON.stringify({ sources, zone, maxPostBytes }, withPatterns));
  return {
    texts,
    pages: digestOf(texts, filesDigest(behind.pages), JSON.stringify(frame)),
    shards: digestOf(texts, filesDigest(behind.shards)),
    assets: digestOf(filesDigest(behind.assets), frame.lang),
  };
}

const withPatterns = (_key: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value);

const filesDigest = (paths: readonly string[]): string => digestOf(...paths.flatMap(filesUnder).flatMap((file) => [file, readFileSync(join(project, file), 'utf8')]));

function filesUnder(path: string): string[] {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path)).sort().flatMap((name) => filesUnder(`${path}/${name}`));
}
