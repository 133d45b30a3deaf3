/** Bundles the browser's code: the same sources give the same bytes. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compactTables } from './compactTables.ts';

const sources = {
  'assets/search': fileURLToPath(new URL('../client/page/searchPage.ts', import.meta.url)),
  'assets/article': fileURLToPath(new URL('../client/article/articlePage.ts', import.meta.url)),
  'assets/highlight': fileURLToPath(new URL('../client/article/highlightMatches.ts', import.meta.url)),
  'assets/search-worker': fileURLToPath(new URL('../client/worker/searchWorker.ts', import.meta.url)),
};

/** @returns the scripts of the search page and of articles, with paths relative to the site's folder */
export async function bundleClient(): Promise<{ readonly path: string; readonly bytes: Uint8Array }[]> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: sources,
    outdir: root,
    absWorkingDir: root,
    bundle: true,
    plugins: [compactTables],
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
