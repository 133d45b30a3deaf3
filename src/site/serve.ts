import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import EleventyDevServer from '@11ty/eleventy-dev-server';
import { watch } from 'chokidar';
import { loadSettings } from '../settings/loadSettings.ts';

export interface ServeOptions {
  readonly posts: string;
  readonly output: string;
  readonly cache: string;
  readonly config: string;
  readonly port: number;
}

/** A bot writes many posts at once: one build for all of them. */
const quietMs = 300;

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds, serves, and builds again whenever a post, a template, the settings or the program changes. Every build is a
 * process of its own, so it sees the code as it is now.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = await loadSettings(options.config);
  await runBuild(options);
  const server = EleventyDevServer.getServer('jianbao', resolve(options.output), {
    port: options.port,
    pathPrefix: settings.basePath,
    // a day's page may be large: load it again instead of comparing it
    domDiff: false,
  });
  server.serve(options.port);

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  watch([options.posts, options.config, `${project}templates`, `${project}src`], {
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
}

/** @returns whether the build went well; if not, it has said why, and the site stands as it was */
function runBuild({ posts, output, cache, config }: ServeOptions): Promise<boolean> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const build = spawn(
    process.execPath,
    [...process.execArgv, cli, 'build', '--posts', posts, '--out', output, '--cache', cache, '--config', config],
    { stdio: 'inherit' },
  );
  return new Promise((done) => build.on('close', (code) => done(code === 0)));
}
