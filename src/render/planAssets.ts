import { digestOf } from '../digest.ts';
import { getPagefindEngine } from '../search/write/getPagefindEngine.ts';
import { pagefindWasm } from '../search/format/pagefindFormat.ts';
import { indexFolder } from '../search/format/shardList.ts';
import type { Lang } from '../types.ts';
import { bundleClient } from './bundleClient.ts';

/** Files that are not pages: made together, because they come out of the same tools. */
export interface AssetPlan {
  readonly files: readonly string[];
  readonly digest: string;
  readonly make: () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>;
}

/**
 * @param code - digest of everything that the assets are made of
 * @param lang - of the site, which the scripts speak
 */
export function planAssets(code: string, lang: Lang): AssetPlan[] {
  return [
    {
      files: ['/assets/site.css'],
      digest: digestOf('css', code),
      make: async () => {
        const { siteCss } = await import('../../templates/siteCss.ts');
        return [{ file: '/assets/site.css', bytes: Buffer.from(siteCss()) }];
      },
    },
    {
      files: ['/assets/article.js', '/assets/highlight.js', '/assets/search.js', '/assets/search-worker.js'],
      digest: digestOf('client', code),
      make: async () => (await bundleClient(lang)).map(({ path, bytes }) => ({ file: `/${path}`, bytes })),
    },
    {
      files: [`/${indexFolder}/${pagefindWasm}`],
      digest: digestOf('pagefind', code),
      make: async () => [{ file: `/${indexFolder}/${pagefindWasm}`, bytes: (await getPagefindEngine()).bytes }],
    },
  ];
}
