import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeStaleShards, writeShardList } from '../search/write/writeShardList.ts';
import { indexFolder, shardFolder, shardListFile, type ListedShard } from '../search/format/shardList.ts';
import { deleteFiles, findOrphans } from '../store/deleteFiles.ts';
import {
  closeBuild,
  countFiles,
  filesOf,
  openJournal,
  stampFile,
  type LastBuild,
  type GroupEntry,
} from '../store/manifest.ts';
import { writeWhole } from '../writeFiles.ts';
import { writeAssets, writePages, writeShards } from './writeOutput.ts';
import type { Changes } from './changes.ts';
import type { OutputPlan, ShardEntry } from './planOutput.ts';
import type { SiteContext } from './context.ts';
import type { BuildReport } from './report.ts';
import type { Folders } from '../workers/tasks.ts';

/**
 * Writes and deletes files in the output folder as planned.
 *
 * @param outcome - kept with the manifest
 * @param mark - called at the end of each stage
 */
export async function writeSite(
  plan: OutputPlan,
  context: SiteContext,
  last: LastBuild<ListedShard, unknown>,
  outcome: unknown,
  mark: (stage: string) => void,
): Promise<Pick<BuildReport, 'pages' | 'shards'> & { readonly changes: Changes }> {
  const { folders } = context;
  const { output } = folders;
  beginWriting(folders, plan.changed);

  const assets = writeAssets(plan.dueAssets, output);
  const dueShards = plan.shards.filter(({ kept }) => kept === null);
  // With few new posts, pages are rendered in this thread while a worker writes the one new shard.
  const [written, pages] = await Promise.all([writeShards(dueShards, context), writePages(plan.duePages, context)]);
  mark('write');

  const shards = plan.shards.map(({ shard, kept }): [string, ShardEntry] => [
    shard.name,
    kept ?? written.get(shard.name)!,
  ]);
  const unknown = isUncertain(last);
  const { deleted, listChanged } = finishSite(folders, {
    groups: plan.groups,
    shards,
    obsolete: plan.obsolete,
    unknown,
    outcome,
  });
  mark('finish');
  // after a build that did not finish, files that are found the same may not have been uploaded yet
  const put = unknown ? [...plan.dueAssets, ...plan.duePages.plans()].map(({ file }) => file) : [...assets, ...pages];
  return {
    pages: {
      written: pages.length,
      same: plan.duePages.count - pages.length,
      kept: countFiles(plan.groups) - plan.duePages.count - assets.length,
      deleted: deleted.length,
    },
    shards: { written: dueShards.length, kept: shards.length - dueShards.length },
    changes: {
      put: [
        ...put,
        ...[...written.values()].flatMap(({ listed }) => filesOfShard(output, listed)),
        ...(listChanged || unknown ? [`/${indexFolder}/${shardListFile}`] : []),
      ],
      deleted: [...deleted, ...goneShards(last.shards, shards)],
    },
  };
}

/** Whether nothing is known about the output folder, or the last build there did not finish. */
export const isUncertain = (last: LastBuild<unknown, unknown>): boolean =>
  last.groups.size === 0 || last.dirty.size > 0;

/** Writes a journal of the groups whose files will change; must be called before any file does. */
export function beginWriting({ output, cache }: Pick<Folders, 'output' | 'cache'>, groups: readonly string[]): void {
  if (!existsSync(join(output, stampFile))) writeWhole(join(output, stampFile), 'unfinished\n');
  openJournal(cache, groups);
}

interface Finishing {
  readonly groups: ReadonlyMap<string, GroupEntry>;
  readonly shards: readonly (readonly [string, ShardEntry])[];
  readonly obsolete: readonly string[];
  /** Whether it is not known what is in the output folder: then orphans are looked for. */
  readonly unknown: boolean;
  readonly outcome: unknown;
}

/**
 * The end of every build: writes the list of shards, deletes obsolete files, and writes the manifest last. The order
 * matters to readers: new shards exist before they are listed, and old ones until they are no longer listed.
 */
export function finishSite(
  { output, cache }: Pick<Folders, 'output' | 'cache'>,
  { groups, shards, obsolete, unknown, outcome }: Finishing,
): { deleted: string[]; listChanged: boolean } {
  const listed = shards.map(([, entry]) => entry.listed);
  const indexPath = join(output, indexFolder);
  const listChanged = writeShardList(listed, indexPath);
  removeStaleShards(listed, indexPath);
  const deleted = [...new Set([...obsolete, ...(unknown ? findUnplanned(output, groups) : [])])];
  deleteFiles(output, deleted);
  closeBuild(cache, output, { groups, shards: Object.fromEntries(shards) }, outcome);
  return { deleted, listChanged };
}

/** Files of the output folder that are in no group; none if there is no such folder. */
export function findUnplanned(output: string, groups: ReadonlyMap<string, GroupEntry>): string[] {
  if (!existsSync(output)) return [];
  const planned = new Set([...groups.values()].flatMap((group) => Object.keys(filesOf(group))));
  return findOrphans(output, (file) => planned.has(file) || file === `/${stampFile}` || file === `/${indexFolder}`);
}

/** Paths of a shard's files, as they stand in the output folder. */
export function filesOfShard(output: string, listed: ListedShard): string[] {
  const folder = `/${indexFolder}/${shardFolder(listed)}`;
  return readdirSync(join(output, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(output.length)}`)
    .sort();
}

/** Folders of shards that were deleted; each ends with a slash, which stands for everything in it. */
export const goneShards = (last: Readonly<Record<string, ShardEntry>>, shards: Finishing['shards']): string[] => {
  const now = new Set(shards.map(([, { listed }]) => shardFolder(listed)));
  return Object.values(last)
    .map(({ listed }) => shardFolder(listed))
    .filter((folder) => !now.has(folder))
    .map((folder) => `/${indexFolder}/${folder}`);
};
