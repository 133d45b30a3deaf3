/** Bundles the program for Node. */
import { build, type BuildResult } from 'esbuild';

/** Packages that stay as they are: they read files of their own, or hold a binary. */
const external = [
  '@11ty/eleventy',
  '@11ty/eleventy-dev-server',
  'chokidar',
  'esbuild',
  'piscina',
  'preact',
  'preact/*',
];

/** Modules that are started, or imported by users, under a name of their own. */
const entryPoints = {
  cli: 'src/cli.ts',
  worker: 'src/workers/worker.ts',
  index: 'src/index.ts',
  sources: 'src/sources/index.ts',
  components: 'templates/components.ts',
  preact: 'templates/preact.ts',
  'preact-jsx-runtime': 'templates/jsxRuntime.ts',
};

/**
 * @param root - of the repository, where the sources lie
 * @returns the files for `dist/`, not yet written, and a metafile: the graph of all modules
 */
export function bundleProgram(root: string): Promise<BuildResult<{ metafile: true; write: false }>> {
  return build({
    entryPoints,
    absWorkingDir: root,
    outdir: 'dist',
    write: false,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    // cheerio's edition for browsers lacks only loading from the network, which takes a fifth of a second to start
    alias: { cheerio: `${root}/node_modules/cheerio/dist/browser/index.js` },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { isPackaged: 'true' },
    // Some packages are written in the older module format and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
    },
    charset: 'utf8',
    legalComments: 'linked',
    metafile: true,
    logLevel: 'silent',
  });
}
