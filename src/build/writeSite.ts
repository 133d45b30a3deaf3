import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeStaleShards, writeShardList } from '../search/writeShardList.ts';
import { indexFolder, shardFolder, shardListFile, type ListedShard } from '../search/shardList.ts';
import type { ReadArticle } from '../store/articleReader.ts';
import { deleteFiles, findStrays } from '../store/deleteFiles.ts';
import {
  closeBuild,
  countFiles,
  filesOf,
  openJournal,
  stampFile,
  type LastBuild,
  type UnitEntry,
} from '../store/manifest.ts';
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
  readonly read: ReadArticle;
  readonly last: LastBuild<ListedShard, unknown>;
  /** Kept with the manifest. */
  readonly outcome: unknown;
  readonly hire: Hire;
  readonly progress: Progress;
  readonly lap: (stage: string) => void;
}

/** Makes the output folder what the plan says. */
export async function writeSite({
  folders,
  plan,
  read,
  last,
  outcome,
  hire,
  progress,
  lap,
}: Writing): Promise<Pick<BuildReport, 'pages' | 'shards'> & { readonly changes: Changes }> {
  const { output, cache } = folders;
  beginWriting(folders, plan.touched);

  const assets = await writeAssets(plan.dueAssets, output);
  const dueShards = plan.shards.filter(({ kept }) => kept === null);
  // of a few new posts the pages are rendered here while another process writes the one new shard
  const [written, pages] = await Promise.all([
    writeShards(dueShards, read, hire, progress),
    writePages(plan.duePages, hire, progress),
  ]);
  lap('write');

  const shards = plan.shards.map(({ shard, kept }): [string, ShardEntry] => [
    shard.name,
    kept ?? written.get(shard.name)!,
  ]);
  const unknown = isUncertain(last);
  const { deleted, listChanged } = finishSite(folders, {
    units: plan.units,
    shards,
    obsolete: plan.obsolete,
    unknown,
    outcome,
  });
  lap('finish');
  // a build that did not finish has told nobody what it wrote: what is found the same may be new to an uploader
  const put = unknown
    ? [...plan.dueAssets.flatMap(({ files }) => files), ...Array.from(plan.duePages.plans(), ({ file }) => file)]
    : [...assets, ...pages];
  return {
    pages: {
      written: pages.length,
      same: plan.duePages.count - pages.length,
      kept: countFiles(plan.units) - plan.duePages.count - assets.length,
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

/** Nothing is known of what stands in the output folder, or a build there did not finish. */
export const isUncertain = (last: LastBuild<unknown, unknown>): boolean =>
  last.units.size === 0 || last.doubtful.size > 0;

/** From here on the output folder changes; a journal says where. */
export function beginWriting({ output, cache }: Pick<Folders, 'output' | 'cache'>, units: readonly string[]): void {
  if (!existsSync(join(output, stampFile))) writeWhole(join(output, stampFile), 'unfinished\n');
  openJournal(cache, units);
}

interface Finishing {
  readonly units: ReadonlyMap<string, UnitEntry>;
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
export function finishSite(
  { output, cache }: Pick<Folders, 'output' | 'cache'>,
  { units, shards, obsolete, unknown, outcome }: Finishing,
): { deleted: string[]; listChanged: boolean } {
  const listed = shards.map(([, entry]) => entry.listed);
  const indexPath = join(output, indexFolder);
  const listChanged = writeShardList(listed, indexPath);
  removeStaleShards(listed, indexPath);
  const deleted = [...new Set([...obsolete, ...(unknown ? findUnplanned(output, units) : [])])];
  deleteFiles(output, deleted);
  closeBuild(cache, output, { units, shards: Object.fromEntries(shards) }, outcome);
  return { deleted, listChanged };
}

function findUnplanned(output: string, units: ReadonlyMap<string, UnitEntry>): string[] {
  const planned = new Set([...units.values()].flatMap((unit) => Object.keys(filesOf(unit))));
  return findStrays(output, (file) => planned.has(file) || file === `/${stampFile}` || file === `/${indexFolder}`);
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
  return Object.values(last)
    .map(({ listed }) => shardFolder(listed))
    .filter((folder) => !now.has(folder))
    .map((folder) => `/${indexFolder}/${folder}`);
};
