import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TextOf } from '../plan/pagePlan.ts';
import { removeStaleShards, writeShardList } from '../search/writeShardList.ts';
import { indexFolder, shardFolder, shardListFile, type ListedShard } from '../search/shardList.ts';
import { deleteFiles, findStrays } from '../store/deleteFiles.ts';
import { closeBuild, openJournal, stampFile, type LastBuild } from '../store/manifest.ts';
import { writeWhole } from '../store/writeFiles.ts';
import { writeAssets, writePages, writeShards } from './carryOut.ts';
import type { Changes } from './changes.ts';
import type { Hire } from './crew.ts';
import type { OutputPlan, ShardEntry } from './planOutput.ts';
import type { Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import type { Folders } from './tasks.ts';

export interface Writing {
  readonly folders: Folders;
  readonly plan: OutputPlan;
  readonly textOf: TextOf;
  readonly last: LastBuild<ListedShard, unknown>;
  /** Kept with the manifest. */
  readonly outcome: unknown;
  readonly hire: Hire;
  readonly progress: Progress;
  readonly lap: (stage: string) => void;
}

/** Makes the output folder what the plan says. */
export async function writeSite({ folders, plan, textOf, last, outcome, hire, progress, lap }: Writing): Promise<Pick<BuildReport, 'pages' | 'shards'> & { readonly changes: Changes }> {
  const { output, cache } = folders;
  beginWriting(folders, [...plan.duePages.map(({ file }) => file), ...plan.dueAssets.flatMap(({ files }) => files), ...plan.obsolete]);

  const assets = await writeAssets(plan.dueAssets, output);
  const pages = await writePages(plan.duePages, hire, progress);
  lap('pages');
  const dueShards = plan.shards.filter(({ kept }) => kept === null);
  const written = await writeShards(dueShards, textOf, hire, progress);
  lap('search');

  const shards = plan.shards.map(({ shard, kept }): [string, ShardEntry] => [shard.name, kept ?? written.get(shard.name)!]);
  const { deleted, listChanged } = finishSite(folders, { files: plan.files, shards, obsolete: plan.obsolete, unknown: isUncertain(last), outcome });
  lap('finish');
  return {
    pages: { written: pages.length, same: plan.duePages.length - pages.length, kept: plan.files.size - plan.duePages.length - assets.length, deleted: deleted.length },
    shards: { written: dueShards.length, kept: shards.length - dueShards.length },
    changes: {
      put: [...assets, ...pages, ...[...written.values()].flatMap(({ listed }) => filesOfShard(output, listed)), ...(listChanged ? [`/${indexFolder}/${shardListFile}`] : [])],
      deleted: [...deleted, ...goneShards(last.shards, shards)],
    },
  };
}

/** Nothing is known of what stands in the output folder, or a build there did not finish. */
export const isUncertain = (last: LastBuild<unknown, unknown>): boolean => Object.keys(last.files).length === 0 || last.doubtful.size > 0;

/** From here on the output folder changes; a journal says where. */
export function beginWriting({ output, cache }: Pick<Folders, 'output' | 'cache'>, files: readonly string[]): void {
  if (!existsSync(join(output, stampFile))) writeWhole(join(output, stampFile), 'unfinished\n');
  openJournal(cache, files);
}

interface Finishing {
  readonly files: ReadonlyMap<string, string>;
  readonly shards: readonly (readonly [string, ShardEntry])[];
  readonly obsolete: readonly string[];
  /** What stands in the output folder is not known: look for strays. */
  readonly unknown: boolean;
  readonly outcome: unknown;
}

/**
 * The end of every build: names the shards, deletes what is no longer wanted, writes the manifest last. The order is
 * what readers see: new shards stand before the list names them, old ones go after it no longer does.
 */
export function finishSite({ output, cache }: Pick<Folders, 'output' | 'cache'>, { files, shards, obsolete, unknown, outcome }: Finishing): { deleted: string[]; listChanged: boolean } {
  const listed = shards.map(([, entry]) => entry.listed);
  const indexPath = join(output, indexFolder);
  const listChanged = writeShardList(listed, indexPath);
  removeStaleShards(listed, indexPath);
  const isKept = (file: string): boolean => files.has(file) || file === `/${stampFile}` || file === `/${indexFolder}`;
  const deleted = [...new Set([...obsolete, ...(unknown ? findStrays(output, isKept) : [])])];
  deleteFiles(output, deleted);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  closeBuild(cache, output, { files: Object.fromEntries(sorted), shards: Object.fromEntries(shards) }, outcome);
  return { deleted, listChanged };
}

/** Paths of a shard's files, as they stand in the output folder. */
export function filesOfShard(output: string, listed: ListedShard): string[] {
  const folder = `/${indexFolder}/${shardFolder(listed)}`;
  return readdirSync(join(output, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(output.length)}`)
    .sort();
}

/** Folders of shards that are gone; a name that ends with a slash stands for all in it. */
export const goneShards = (last: Readonly<Record<string, ShardEntry>>, shards: Finishing['shards']): string[] => {
  const now = new Set(shards.map(([, { listed }]) => shardFolder(listed)));
  return Object.values(last).map(({ listed }) => shardFolder(listed)).filter((folder) => !now.has(folder)).map((folder) => `/${indexFolder}/${folder}`);
};
