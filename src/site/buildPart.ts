import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { arrangeArchive } from '../plan/archive.ts';
import type { ListedShard } from '../search/format/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import { filesOf, loadManifest, type FileDigests } from '../store/manifest.ts';
import { writeWhole } from '../writeFiles.ts';
import type { Folders } from '../workers/tasks.ts';
import { collectPosts, scanPosts } from './collectPosts.ts';
import { withSite, type SiteContext } from './context.ts';
import { limitHeapGrowth } from './limitHeapGrowth.ts';
import { stopIfFatal, toOutcome, type Outcome } from './outcome.ts';
import { planOutput, type ShardEntry } from './planOutput.ts';
import type { Progress } from './progress.ts';
import { writeAssets, writePages, writeShards } from './writeOutput.ts';

/** One of several jobs that build a site together: number `index`, from 1, of `count`. */
export interface Part {
  readonly index: number;
  readonly count: number;
}

/** Describes a part; is in the part's folder with the files that were made. */
export interface PartManifest extends Part {
  /** Digest of the plan of the whole site: it is the same for all parts of a build. */
  readonly plan: string;
  /** The stamp of the site that the part changes, or null if there is no site yet. */
  readonly base: string | null;
  /** Every file of the site with its digest, by group. Only in the first part: all parts would have the same. */
  readonly groups: readonly (readonly [name: string, key: string, files: FileDigests])[];
  /** Files that were made. */
  readonly put: readonly string[];
  /** All shards of the site, in order; those of this part have an entry. */
  readonly shards: readonly { readonly name: string; readonly entry: ShardEntry | null; readonly isNew: boolean }[];
  readonly outcome: Outcome;
}

export const partManifestFile = '.jianbao-part.json';

/**
 * Builds one part of a site into a separate folder; `mergeParts` makes the site of all parts. Every part reads all new
 * posts; pages and shards, which take most of the time, are divided between the parts.
 *
 * @param folders - `output` is the folder of the part; `cache` may contain the manifest of the present site
 */
export function buildPart(folders: Folders, settings: Settings, part: Part, progress: Progress): Promise<PartManifest> {
  limitHeapGrowth();
  return withSite(folders, settings, progress, (context) => buildIn(context, part));
}

async function buildIn(context: SiteContext, part: Part): Promise<PartManifest> {
  const { folders, settings, digests, posts } = context;
  const { stamp, last } = loadManifest<ListedShard, Outcome>(folders.cache);
  const collection = await collectPosts(scanPosts(context), context);
  stopIfFatal(collection.problems, settings);
  const archive = arrangeArchive(collection.articles, settings.sources, posts.readArticle);
  const plan = planOutput(archive, context, last, () => true);

  const isFirst = part.index === 1;
  const assets = isFirst ? plan.dueAssets : [];
  const pages = [...plan.duePages.plans()].filter(({ file }) => isOwn(file, part));
  writeAssets(assets, folders.output);
  await writePages({ count: pages.length, plans: () => pages }, context);
  const shards = plan.shards.filter(({ kept }, number) => kept === null && number % part.count === part.index - 1);
  const entries = await writeShards(shards, context);
  const manifest: PartManifest = {
    ...part,
    plan: digestOf(
      JSON.stringify([...plan.groups].map(([name, { key }]) => [name, key])),
      JSON.stringify(plan.shards.map(({ shard, digest }) => [shard.name, digest])),
    ),
    base: stamp,
    groups: isFirst ? [...plan.groups].map(([name, group]) => [name, group.key, filesOf(group)]) : [],
    put: [...assets, ...pages].map(({ file }) => file),
    shards: plan.shards.map(({ shard, kept }) => ({
      name: shard.name,
      entry: entries.get(shard.name) ?? kept,
      isNew: entries.has(shard.name),
    })),
    outcome: toOutcome(collection, digests),
  };
  writeWhole(join(folders.output, partManifestFile), JSON.stringify(manifest));
  return manifest;
}

/** Whether a page belongs to a part. Only its path decides, so every page belongs to exactly one. */
const isOwn = (file: string, { index, count }: Part): boolean =>
  Number.parseInt(digestOf(file).slice(0, 8), 16) % count === index - 1;
