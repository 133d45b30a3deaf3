/** Bundles the browser's code: the same sources give the same bytes. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Lang } from '../../src/types.ts';
import { compactTables } from './compactTables.ts';

const sources = {
  'assets/search': fileURLToPath(new URL('../../src/client/page/searchPage.ts', import.meta.url)),
  'assets/article': fileURLToPath(new URL('../../src/client/article/articlePage.ts', import.meta.url)),
  'assets/highlight': fileURLToPath(new URL('../../src/client/article/highlightMatches.ts', import.meta.url)),
  'assets/search-worker': fileURLToPath(new URL('../../src/client/worker/main.ts', import.meta.url)),
};

/**
 * @param lang - of the site, which the scripts speak
 * @returns the scripts of the search page and of articles, with paths relative to the site's folder
 */
export async function bundleClient(lang: Lang): Promise<{ readonly path: string; readonly bytes: Uint8Array }[]> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: sources,
    outdir: root,
    absWorkingDir: root,
    bundle: true,
    plugins: [compactTables, wordsOf(lang)],
    format: 'esm',
    target: 'es2022',
    minify: true,
    // The table of characters is three times as long in escapes.
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles
    .map(({ path, contents }) => ({ path: path.slice(root.length).replaceAll('\\', '/'), bytes: contents }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const wordFiles: Readonly<Record<Lang, string>> = { 'zh-Hant': 'zhHant', 'zh-Hans': 'zhHans', zh: 'zhHant', en: 'en' };

/** Puts the words of one language in their place: no reader downloads those of the others. */
const wordsOf = (lang: Lang): Plugin => ({
  name: 'words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/words\/siteWords\.ts$/ }, () => ({
      contents: `export * from './${wordFiles[lang]}.ts';`,
      resolveDir: fileURLToPath(new URL('../../src/client/words', import.meta.url)),
    })),
});
