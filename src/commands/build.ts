import { loadSettings } from '../settings/loadSettings.ts';
import type { Part } from '../site/buildPart.ts';
import { writeChanges } from '../site/changes.ts';
import { formatReport } from '../site/report.ts';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { cache, changes, config, out, posts, progress, toFolders, toWritableFile } from './options.ts';

export const build = defineCommand({
  name: 'build',
  summary: 'Build the site. Only what changed since the last build is made again.',
  operands: '',
  operandCount: [0, 0],
  options: {
    posts,
    out,
    cache,
    config,
    part: { type: 'string', value: 'I/N', help: 'build only this part of the site, for merge' },
    shard: { type: 'string', value: 'I/N', help: 'the older name of --part' },
    changes,
    'allow-lost-addresses': { type: 'boolean', help: 'do not look for addresses that the last site had' },
    json: { type: 'boolean', help: 'print the report as JSON, with all problems' },
  },
  async run(values) {
    const part = readPart(values.part ?? values.shard);
    if (part !== null && (values.json || values.changes !== undefined)) {
      throw new UsageError('--json and --changes are about a whole site: use them with merge, not with --part.');
    }
    const folders = toFolders(values);
    const changesFile = values.changes === undefined ? null : toWritableFile('changes', values.changes);
    const settings = await loadSettings(values.config, folders.cache);
    if (part !== null) {
      const { buildPart } = await import('../site/buildPart.ts');
      const { put, shards } = await buildPart(folders, settings, part, progress);
      const written = shards.filter(({ isNew }) => isNew).length;
      console.log(
        `Part ${part.index} of ${part.count}: ${put.length} files and ${written} shards written to ${folders.output}`,
      );
      return 0;
    }
    const { buildSite } = await import('../site/buildSite.ts');
    const { changes: made, ...report } = await buildSite(folders, settings, progress, {
      keepsAddresses: !values['allow-lost-addresses'],
    });
    if (changesFile !== null) writeChanges(changesFile, made, folders.output);
    console.log(values.json ? JSON.stringify(report) : formatReport(report));
    return 0;
  },
});

/** `2/8` → the second of eight parts. */
function readPart(text: string | undefined): Part | null {
  if (text === undefined) return null;
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count) {
    throw new UsageError(`--part ${text}: expected I/N with I from 1 to N, such as 2/8`);
  }
  return { index, count };
}
