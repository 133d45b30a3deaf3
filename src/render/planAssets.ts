import {
  articleScriptName,
  assetPath,
  cssName,
  highlightScriptName,
  indexFolder,
  searchScriptName,
  searchWorkerName,
} from '../addresses.ts';
import { digestOf } from '../digest.ts';
import type { Locale } from '../locales/words.ts';
import { readPackaged } from '../packaged.ts';
import { pagefindWasm } from '../search/format/pagefindFormat.ts';
import { fillWords } from './fillWords.ts';

/** A file of the site other than pages and the search index. */
export interface AssetPlan {
  /** Path in the output folder, starting with `/`. */
  readonly file: string;
  readonly digest: string;
  readonly make: () => Uint8Array;
}

const scripts = [articleScriptName, highlightScriptName, searchScriptName, searchWorkerName];

/** What an archive adds to the assets. */
export interface OwnAssets {
  /** Added to the end of the site's style sheet. */
  readonly css: string;
  /** Copied as they are. */
  readonly files: readonly { readonly file: string; readonly digest: string; readonly read: () => Uint8Array }[];
}

/**
 * Plans the scripts, the style sheet and the archive's own files.
 *
 * @param inputs - digest of everything that the program's own assets are made of
 * @param locale - of the site: its words are put into the scripts
 */
export function planAssets(inputs: string, locale: Locale, own: OwnAssets): AssetPlan[] {
  const plan = (file: string, make: () => Uint8Array): AssetPlan => ({ file, digest: digestOf(file, inputs), make });
  return [
    plan(assetPath(cssName), () => Buffer.concat([readPackaged(cssName), Buffer.from(own.css)])),
    ...scripts.map((name) => plan(assetPath(name), () => fillWords(readPackaged(`client/${name}`), locale))),
    plan(`/${indexFolder}/${pagefindWasm}`, () => readPackaged(pagefindWasm)),
    ...own.files.map(({ file, digest, read }) => ({ file, digest, make: read })),
  ];
}
