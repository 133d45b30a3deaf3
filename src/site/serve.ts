import { spawn } from 'node:child_process';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { packagedUrl } from '../packaged.ts';
import { loadSettings } from '../settings/loadSettings.ts';
import type { Folders } from '../workers/tasks.ts';

export interface ServeOptions {
  readonly folders: Folders;
  /** Path of the settings. */
  readonly config: string;
  readonly port: number;
  /** Called before each build, for instance to package the program while it is being developed. */
  readonly prepare?: () => void;
}

/** Bots write many posts at once: one build is made for all of them. */
const quietMs = 300;

/**
 * Builds and serves the site, and builds it again when a post changes, or a file beside the settings: pages, styles,
 * components. Each build is a separate process.
 */
export async function serveSite(options: ServeOptions): Promise<void> {
  const { folders, config, port } = options;
  const { basePath, folder } = await loadSettings(config, folders.cache);
  await runBuild(options);
  const server = EleventyDevServer.getServer('jianbao', folders.output, {
    port,
    pathPrefix: basePath,
    // a day's page may be large: reload it instead of comparing its parts
    domDiff: false,
  });
  server.serve(port);

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch([folders.posts, folder], {
    ignored: (path) => isIgnored(path, [folders.output, folders.cache]),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 },
  }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        if (await runBuild(options)) server.reload({});
      });
    }, quietMs);
  });
  // Runs until the user stops it.
  await new Promise(() => undefined);
}

/** Whether a path is made by the build, or never read by it. */
const isIgnored = (path: string, made: readonly string[]): boolean =>
  made.some((folder) => path === folder || path.startsWith(folder + sep)) ||
  /[/\\](?:node_modules|\.git)(?:[/\\]|$)/.test(path);

/** @returns whether the build succeeded; if not, it has printed why, and the site is not changed */
function runBuild({ folders: { posts, output, cache }, config, prepare }: ServeOptions): Promise<boolean> {
  prepare?.();
  const build = spawn(
    process.execPath,
    [
      fileURLToPath(packagedUrl('cli.js')),
      ...['build', '--posts', posts, '--out', output, '--cache', cache, '--config', config, '--allow-lost-addresses'],
    ],
    { stdio: 'inherit' },
  );
  return new Promise((done) => build.on('close', (code) => done(code === 0)));
}
