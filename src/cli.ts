/** The command line: reads arguments, calls the stages, says what came of it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './site/buildSite.ts';
import { buildPart, type Share } from './site/buildPart.ts';
import { writeChanges } from './site/changes.ts';
import { BuildError, checkFolders } from './site/checkFolders.ts';
import { digestCode } from './site/codeDigests.ts';
import { withPools } from './workers/pool.ts';
import { exportArticles } from './site/exportArticles.ts';
import { collectPosts, scanPosts, type PostCollection } from './site/collectPosts.ts';
import { listRecurring } from './site/listRecurring.ts';
import { mergeParts } from './site/mergeParts.ts';
import { toSiteInfo } from './site/prepareSite.ts';
import { showProgress } from './site/progress.ts';
import { formatReport } from './site/report.ts';
import type { Folders } from './workers/tasks.ts';
import { verifySite } from './site/verifySite.ts';
import { loadSettings } from './settings/loadSettings.ts';
import { SettingsError, type Settings } from './settings/settings.ts';

const usage = `jianbao COMMAND [options]

  build     build the site
  serve     build it, serve it on http://localhost:8080, rebuild when a post or a template changes
  export    write one line of JSON for each article: --out FILE.ndjson
  verify    build from nothing elsewhere and compare with the site byte for byte: verify SITE
  recurring list paragraphs that recur in many posts of a source: candidates for a cleaning rule
  merge     make the site out of the parts of several jobs: merge PART …

  --posts DIR      folder of posts                 (posts)
  --out DIR        folder of the site              (_site)
  --cache DIR      what is remembered of the posts (.cache)
  --config FILE    settings                        (archive.config.ts)
  --shard I/N      build: do only this share, into a part for merge
  --changes FILE   build, merge: list files to upload and to delete, one JSON object a line
  --json           build: the report as JSON, all problems named
  --port N         serve                           (8080)`;

const options = {
  posts: { type: 'string', default: 'posts' },
  out: { type: 'string' },
  cache: { type: 'string', default: '.cache' },
  config: { type: 'string', default: 'archive.config.ts' },
  shard: { type: 'string' },
  changes: { type: 'string' },
  json: { type: 'boolean', default: false },
  port: { type: 'string', default: '8080' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

type Values = ReturnType<typeof readArguments>['values'];

const defaultOutput = '_site';

const progress = showProgress((text) => process.stderr.write(text), process.stderr.isTTY === true);

const commands: Readonly<
  Record<string, (values: Values, names: readonly string[], settings: Settings) => Promise<void>>
> = {
  async build(values, _names, settings) {
    const folders = checkFolders({ posts: values.posts, output: values.out ?? defaultOutput, cache: values.cache });
    if (values.shard !== undefined) {
      const { put, shards, index, count } = await buildPart(folders, settings, readShare(values.shard), progress);
      console.log(
        `Part ${index} of ${count}: ${put.length} files and ${shards.filter(({ isNew }) => isNew).length} shards written to ${folders.output}`,
      );
      return;
    }
    const { changes, ...report } = await build(folders, settings, progress);
    if (values.changes !== undefined) writeChanges(values.changes, changes, folders.output);
    console.log(values.json ? JSON.stringify(report) : formatReport(report));
  },

  async serve({ posts, out, cache, config, port }) {
    const { serve } = await import('./site/serve.ts');
    await serve({ posts, output: out ?? defaultOutput, cache, config, port: Number(port) });
  },

  async export(values, _names, settings) {
    if (values.out === undefined)
      throw new BuildError('Name the file to write: npm run export -- --posts DIR --out FILE.ndjson');
    const folders = checkFolders({ posts: values.posts, output: defaultOutput, cache: values.cache });
    const lines = await exportArticles(
      await gather(folders, settings),
      folders,
      toSiteInfo(settings).locale,
      resolve(values.out),
    );
    console.log(`${lines} articles written to ${values.out}`);
  },

  async recurring(values, _names, settings) {
    const folders = checkFolders({ posts: values.posts, output: defaultOutput, cache: values.cache });
    const found = listRecurring(await gather(folders, settings), folders);
    for (const { source, text, posts, share, files } of found)
      console.log(
        `${source}: ${posts} posts (${(share * 100).toFixed(1)} %): ${text.slice(0, 80)}\n    ${files.join('\n    ')}`,
      );
    console.log(`${found.length} paragraphs recur in many posts of their source`);
  },

  async verify(values, [site = values.out ?? defaultOutput], settings) {
    const differences = await verifySite(values.posts, site, settings, progress);
    if (differences.length === 0) {
      console.log(`${site} is what a build from nothing gives.`);
      return;
    }
    const lines = differences.slice(0, 20).map(({ file, kind }) => `  ${kind}: ${file}`);
    throw new BuildError(
      [
        `${differences.length} files of ${site} are not what a build from nothing gives:`,
        ...lines,
        ...(differences.length > lines.length ? ['  …'] : []),
      ].join('\n'),
    );
  },

  async merge(values, parts) {
    const folders = { output: resolve(values.out ?? defaultOutput), cache: resolve(values.cache) };
    const { outcome, changes } = mergeParts(parts, folders);
    if (values.changes !== undefined) writeChanges(values.changes, changes, folders.output);
    console.log(
      `${outcome.articles} articles from ${parts.length} parts: ${changes.put.length} files written, ${changes.deleted.length} deleted`,
    );
  },
};

/** Brings the store up to date, without making a site. */
function gather(folders: Folders, settings: Settings): Promise<PostCollection> {
  const site = toSiteInfo(settings);
  const { texts: version } = digestCode(settings, site);
  return withPools({ folders, settings, site }, (acquire) =>
    collectPosts(scanPosts(folders, version), folders, version, acquire, progress),
  );
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [name, ...names] = positionals;
  if (values.help || name === undefined) {
    console.log(usage);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new BuildError(`There is no command ${name}.\n\n${usage}`);
  await command(values, names, await loadSettings(values.config));
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BuildError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** `2/8` → the second of eight jobs. */
function readShare(text: string): Share {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count)
    throw new BuildError(`--shard ${text}: expected I/N with I from 1 to N, such as 2/8`);
  return { index, count };
}

main().catch((error: unknown) => {
  const expected = error instanceof BuildError || error instanceof SettingsError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
