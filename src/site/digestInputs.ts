import { digestOf } from '../digest.ts';
import { codeDigests, readPackaged } from '../packaged.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { Settings } from '../settings/settings.ts';

/** Digests of the code and settings behind each kind of result: what changes them makes it anew. */
export interface InputDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, given records and texts. */
  readonly pages: string;
  /** Shards of the index, given the same. */
  readonly shards: string;
  /** Files that are neither page nor index. */
  readonly assets: string;
}

export function digestInputs({ sources, zone, maxPostBytes }: Settings, site: SiteInfo): InputDigests {
  const code = codeDigests();
  return {
    texts: digestOf(code.texts, toJson({ sources, zone, maxPostBytes })),
    // which article a link leads to is told by the sources
    pages: digestOf(code.pages, toJson({ sources, site })),
    shards: code.shards,
    assets: digestOf(code.assets, toJson(site.locale)),
  };
}

const toJson = (settings: unknown): string =>
  JSON.stringify(settings, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
