import type { Custom } from '../custom/readCustom.ts';
import { digestOf } from '../digest.ts';
import { codeDigests } from '../packaged.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { BundledModule } from '../settings/loadModule.ts';
import type { Settings } from '../settings/settings.ts';

/** Digests of the code, settings and files that each kind of result depends on: if one changes, it is made again. */
export interface InputDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, apart from records and texts. */
  readonly pages: string;
  /** Shards of the index, apart from records and texts. */
  readonly shards: string;
  /** All other files. */
  readonly assets: string;
  /** The archive's own pages, and addresses that moved; each page also has a separate digest. */
  readonly ownPages: string;
}

/** Makes the digests of code, settings and files for each kind of result. */
export function digestInputs(
  { sources, zone, body, maxPostBytes }: Settings,
  site: SiteInfo,
  { css, files, pages, moved }: Custom,
  components: BundledModule | null,
): InputDigests {
  const code = codeDigests();
  return {
    texts: digestOf(code.texts, toJson({ sources, zone, body, maxPostBytes })),
    // the sources decide which article a link leads to
    pages: digestOf(code.pages, toJson({ sources, site }), components?.digest ?? ''),
    shards: code.shards,
    assets: digestOf(code.assets, toJson(site.locale), css, ...files.flatMap(({ file, digest }) => [file, digest])),
    ownPages: digestOf(toJson(pages), toJson(moved)),
  };
}

const toJson = (settings: unknown): string =>
  JSON.stringify(settings, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
