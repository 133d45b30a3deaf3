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
  /** Done before each build, such as packaging a program that is being worked on. */
  readonly prepare?: () => void;
}

/** A bot writes many posts at once: one build for all of them. */
const quietMs = 300;

/**
 * Builds, serves, and builds again whenever a post changes, or a file beside the settings: pages, styles, components. Each
 * build is a process of its own.
 */
export async function serveSite(options: ServeOptions): Promise<void> {
  const { folders, config, port } = options;
  const { basePath, folder } = await loadSettings(config, folders.cache);
  await runBuild(options);
  const server = EleventyDevServer.getServer('jianbao', folders.output, {
    port,
    pathPrefix: basePath,
    // a day's page may be large: load it again instead of comparing it
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
  // Until it is stopped by hand.
  await new Promise(() => undefined);
}

/** What is made, and what no build reads. */
const isIgnored = (path: string, made: readonly string[]): boolean =>
  made.some((folder) => path === folder || path.startsWith(folder + sep)) ||
  /[/\\](?:node_modules|\.git)(?:[/\\]|$)/.test(path);

/** @returns whether the build went well; if not, it has said why, and the site stands as it was */
function runBuild({ folders: { posts, output, cache }, config, prepare }: ServeOptions): Promise<boolean> {
  prepare?.();
  const build = spawn(
    process.execPath,
    [
      fileURLToPath(packagedUrl('cli.js')),
      ...['build', '--posts', posts, '--out', output, '--cache', cache, '--config', config],
    ],
    { stdio: 'inherit' },
  );
  return new Promise((done) => build.on('close', (code) => done(code === 0)));
}
