import type { Custom } from '../custom/readCustom.ts';
import { digestOf } from '../digest.ts';
import { codeDigests } from '../packaged.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { BundledModule } from '../settings/loadModule.ts';
import type { Settings } from '../settings/settings.ts';

/** Digests of code, settings and files behind each kind of result: what changes them makes it anew. */
export interface InputDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, given records and texts. */
  readonly pages: string;
  /** Shards of the index, given the same. */
  readonly shards: string;
  /** Files that are neither page nor index. */
  readonly assets: string;
  /** Pages of the archive's own: each has a digest of its own. */
  readonly ownPages: string;
}

export function digestInputs(
  { sources, zone, maxPostBytes }: Settings,
  site: SiteInfo,
  { css, files, pages }: Custom,
  components: BundledModule | null,
): InputDigests {
  const code = codeDigests();
  return {
    texts: digestOf(code.texts, toJson({ sources, zone, maxPostBytes })),
    // which article a link leads to is told by the sources
    pages: digestOf(code.pages, toJson({ sources, site }), components?.digest ?? ''),
    shards: code.shards,
    assets: digestOf(code.assets, toJson(site.locale), css, ...files.flatMap(({ file, digest }) => [file, digest])),
    ownPages: digestOf(toJson(pages)),
  };
}

const toJson = (settings: unknown): string =>
  JSON.stringify(settings, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
