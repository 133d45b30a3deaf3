/** The command line: reads arguments, calls the stages, says what came of it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, toFrame } from './build/build.ts';
import { BuildError, checkFolders } from './build/checkFolders.ts';
import { digestCode } from './build/codeDigests.ts';
import { withCrew } from './build/crew.ts';
import { exportArticles } from './build/exportArticles.ts';
import { gatherPosts, lookAtPosts } from './build/gatherPosts.ts';
import { formatReport } from './build/report.ts';
import { loadSettings } from './settings/loadSettings.ts';
import { SettingsError } from './settings/settings.ts';

const usage = `jianbao COMMAND [options]

  build     build the site
  serve     build it, serve it on http://localhost:8080, rebuild when a post or a template changes
  export    write one line of JSON for each article: --out FILE.ndjson

  --posts DIR      folder of posts                 (posts)
  --out DIR        folder of the site              (_site)
  --cache DIR      what is remembered of the posts (.cache)
  --config FILE    settings                        (archive.config.ts)
  --port N         for serve                       (8080)
  --json           build: the report as JSON`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const command = positionals[0];
  if (values.help || command === undefined || positionals.length > 1) {
    console.log(usage);
    return;
  }
  const settings = await loadSettings(values.config);
  switch (command) {
    case 'build': {
      const report = await build(checkFolders({ posts: values.posts, output: values.out ?? '_site', cache: values.cache }), settings);
      console.log(values.json ? JSON.stringify(report) : formatReport(report));
      return;
    }
    case 'serve': {
      const { serve } = await import('./build/serve.ts');
      await serve({ posts: values.posts, output: values.out ?? '_site', cache: values.cache, config: values.config, port: Number(values.port) });
      return;
    }
    case 'export': {
      if (values.out === undefined) throw new BuildError('Name the file to write: npm run export -- --posts DIR --out FILE.ndjson');
      const folders = checkFolders({ posts: values.posts, output: '_site', cache: values.cache });
      const frame = toFrame(settings);
      const { texts: version } = digestCode(settings, frame);
      const gathered = await withCrew({ folders, settings, frame }, (hire) => gatherPosts(lookAtPosts(folders, version), folders, version, hire));
      const lines = await exportArticles(gathered, folders, resolve(values.out));
      console.log(`${lines} articles written to ${values.out}`);
      return;
    }
    default:
      throw new BuildError(`There is no command ${command}.\n\n${usage}`);
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        posts: { type: 'string', default: 'posts' },
        out: { type: 'string' },
        cache: { type: 'string', default: '.cache' },
        config: { type: 'string', default: 'archive.config.ts' },
        port: { type: 'string', default: '8080' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
  } catch (error) {
    throw new BuildError(`${(error as Error).message}\n\n${usage}`);
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof BuildError || error instanceof SettingsError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
