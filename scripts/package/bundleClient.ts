/** Bundles the browser's code: the same sources give the same bytes. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { articleScriptName, highlightScriptName, searchScriptName, searchWorkerName } from '../../src/addresses.ts';
import { compactTables } from './compactTables.ts';
import { placeholderOf } from '../../src/render/fillWords.ts';

const sources = {
  [searchScriptName]: fileURLToPath(new URL('../../src/client/page/searchPage.ts', import.meta.url)),
  [articleScriptName]: fileURLToPath(new URL('../../src/client/article/articlePage.ts', import.meta.url)),
  [highlightScriptName]: fileURLToPath(new URL('../../src/client/article/highlightMatches.ts', import.meta.url)),
  [searchWorkerName]: fileURLToPath(new URL('../../src/client/worker/main.ts', import.meta.url)),
};

export const scriptNames: readonly string[] = Object.keys(sources);

/**
 * @returns the scripts of the search page and of articles, without words: `fillWords` puts in those of a site
 */
export async function bundleClient(): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: Object.entries(sources).map(([name, source]) => ({ in: source, out: name.replace(/\.js$/, '') })),
    outdir: root,
    absWorkingDir: root,
    bundle: true,
    plugins: [compactTables, leaveWords],
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
    .map(({ path, contents }) => ({ name: path.slice(root.length), bytes: contents }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Replaces the words by placeholders, which `fillWords` fills: scripts are bundled once for all languages. */
const leaveWords: Plugin = {
  name: 'words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]words[/\\]\w+Data\.ts$/ }, ({ path }) => {
      const name = /(\w+)Data\.ts$/.exec(path)![1]!;
      return { contents: `export const ${name}Data = ${placeholderOf(name)};` };
    }),
};
