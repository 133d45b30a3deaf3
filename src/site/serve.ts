import { spawn } from 'node:child_process';
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
  /** Files and folders to watch besides posts and settings. */
  readonly watched?: readonly string[];
  /** Done before each build, such as packaging a program that is being worked on. */
  readonly prepare?: () => void;
}

/** A bot writes many posts at once: one build for all of them. */
const quietMs = 300;

/** Builds, serves, and builds again whenever a post or the settings change. Each build is a process of its own. */
export async function serveSite(options: ServeOptions): Promise<void> {
  const { folders, config, port, watched = [] } = options;
  const { basePath } = await loadSettings(config, folders.cache);
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
  watch([folders.posts, config, ...watched], {
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
