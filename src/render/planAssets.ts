import { assetPath, cssName, indexFolder } from '../addresses.ts';
import { digestOf } from '../digest.ts';
import type { Locale } from '../locales/words.ts';
import { pagefindWasm } from '../search/format/pagefindFormat.ts';
import { getPagefindEngine } from '../search/write/getPagefindEngine.ts';
import { bundleClient, scriptNames } from './bundleClient.ts';
import { fillWords } from './fillWords.ts';

/** Files that are not pages: made together, because they come out of the same tools. */
export interface AssetPlan {
  readonly files: readonly string[];
  readonly digest: string;
  readonly make: () => Promise<readonly { readonly file: string; readonly bytes: Uint8Array }[]>;
}

/**
 * @param code - digest of everything that the assets are made of
 * @param locale - of the site: the scripts speak it
 */
export function planAssets(code: string, locale: Locale): AssetPlan[] {
  const css = assetPath(cssName);
  const engine = `/${indexFolder}/${pagefindWasm}`;
  return [
    {
      files: [css],
      digest: digestOf('css', code),
      make: async () => {
        const { siteCss } = await import('../../templates/siteCss.ts');
        return [{ file: css, bytes: Buffer.from(siteCss()) }];
      },
    },
    {
      files: scriptNames.map(assetPath).sort(),
      digest: digestOf('client', code),
      make: async () => (await bundleClient()).map((script) => fillWords(script, locale)),
    },
    {
      files: [engine],
      digest: digestOf('pagefind', code),
      make: async () => [{ file: engine, bytes: (await getPagefindEngine()).bytes }],
    },
  ];
}
