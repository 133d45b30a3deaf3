import { digestOf } from '../digest.ts';
import { readPackaged } from '../packaged.ts';
import type { SiteInfo } from '../plan/pages.ts';
import { pagefindWasm } from '../search/format/pagefindFormat.ts';
import { indexFolder } from '../search/format/shardList.ts';

/** A file of the site that is neither a page nor a part of the index. */
export interface AssetPlan {
  /** Path in the output folder, starting with `/`. */
  readonly file: string;
  readonly digest: string;
  readonly make: () => Uint8Array;
}

const scripts = ['article.js', 'highlight.js', 'search.js', 'search-worker.js'];

/** @param inputs - digest of everything that the assets are made of */
export function planAssets(inputs: string, { lang }: SiteInfo): AssetPlan[] {
  const plan = (file: string, packaged: string): AssetPlan => ({
    file,
    digest: digestOf(file, inputs),
    make: () => readPackaged(packaged),
  });
  return [
    plan('/assets/site.css', 'assets/site.css'),
    ...scripts.map((name) => plan(`/assets/${name}`, `client/${lang}/assets/${name}`)),
    plan(`/${indexFolder}/${pagefindWasm}`, `pagefind/${pagefindWasm}`),
  ];
}
