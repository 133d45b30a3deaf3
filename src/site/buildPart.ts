import type { Settings } from '../settings/settings.ts';
import { digestOf } from '../digest.ts';
import type { ListedShard } from '../search/format/shardList.ts';
import { withArticles } from '../store/articleReader.ts';
import { filesOf, loadManifest, type FileDigests } from '../store/manifest.ts';
import { packFolder } from '../store/postStore.ts';
import { writeWhole } from '../store/writeFiles.ts';
import { join } from 'node:path';
import { writeAssets, writePages, writeShards } from './writeOutput.ts';
import { digestCode } from './codeDigests.ts';
import { withPools } from '../workers/pool.ts';
import { scanPosts } from './collectPosts.ts';
import { limitHeapGrowth } from './limitHeapGrowth.ts';
import { planOutput, type ShardEntry } from './planOutput.ts';
import { prepareSite, toSiteInfo, type Outcome } from './prepareSite.ts';
import type { Progress } from './progress.ts';
import type { Folders } from '../workers/tasks.ts';

/** One of several jobs that build a site together: number `index`, from 1, of `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** What a part says of itself; stands in its folder beside the files that it made. */
export interface PartManifest extends Share {
  /** Digest of the plan of the whole site: parts of one build agree on it. */
  readonly plan: string;
  /** The site that the part changes: the stamp of its manifest, or null if it starts from nothing. */
  readonly base: string | null;
  /** Every file of the site with its digest, by group; only in the first part, for all parts know the same. */
  readonly groups: readonly (readonly [name: string, key: string, files: FileDigests])[];
  /** Files made now. */
  readonly put: readonly string[];
  /** All shards of the site in their order; those of this share that were made now have an entry. */
  readonly shards: readonly { readonly name: string; readonly entry: ShardEntry | null; readonly isNew: boolean }[];
  readonly outcome: Outcome;
}

export const partManifestFile = '.jianbao-part.json';

/**
 * Does one share of a build into a folder of its own, from which `mergeParts` makes the site. Every share reads what is
 * new among the posts; pages and shards, which cost most, are divided.
 *
 * @param folders - `output` is the folder of the part; `cache` may hold the manifest of the site as it stands
 */
export async function buildPart(
  folders: Folders,
  settings: Settings,
  share: Share,
  progress: Progress,
): Promise<PartManifest> {
  limitHeapGrowth();
  const site = toSiteInfo(settings);
  const code = digestCode(settings, site);
  const scan = scanPosts(folders, code.texts);
  const { stamp, last } = loadManifest<ListedShard, Outcome>(folders.cache);
  return withPools({ folders, settings, site }, (acquire) =>
    withArticles(packFolder(folders.cache), async (read) => {
      const { archive, groups, outcome } = await prepareSite({
        scan,
        folders,
        settings,
        code,
        read,
        acquire,
        progress,
        mark: () => undefined,
      });
      const plan = planOutput(archive, groups, code, site.locale, last, () => true);
      const isFirst = share.index === 1;
      const assets = isFirst ? plan.dueAssets : [];
      const pages = [...plan.duePages.plans()].filter(({ file }) => isOwn(file, share));
      await writeAssets(assets, folders.output);
      await writePages({ count: pages.length, plans: () => pages }, acquire, progress);
      const shards = plan.shards.filter(
        ({ kept }, number) => kept === null && number % share.count === share.index - 1,
      );
      const entries = await writeShards(shards, read, acquire, progress);
      const manifest: PartManifest = {
        ...share,
        plan: digestOf(
          JSON.stringify([...plan.groups].map(([name, { key }]) => [name, key])),
          JSON.stringify(plan.shards.map(({ shard, digest }) => [shard.name, digest])),
        ),
        base: stamp,
        groups: isFirst ? [...plan.groups].map(([name, group]) => [name, group.key, filesOf(group)]) : [],
        put: [...assets.flatMap((asset) => asset.files), ...pages.map(({ file }) => file)],
        shards: plan.shards.map(({ shard, kept }) => ({
          name: shard.name,
          entry: entries.get(shard.name) ?? kept,
          isNew: entries.has(shard.name),
        })),
        outcome,
      };
      writeWhole(join(folders.output, partManifestFile), JSON.stringify(manifest));
      return manifest;
    }),
  );
}

/** Whether a page falls to a share: a matter of its path alone, so that no page is left to nobody. */
const isOwn = (file: string, { index, count }: Share): boolean =>
  Number.parseInt(digestOf(file).slice(0, 8), 16) % count === index - 1;
