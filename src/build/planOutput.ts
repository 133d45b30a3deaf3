import { digestOf } from '../digest.ts';
import type { Archive } from '../plan/archive.ts';
import type { PagePlan } from '../plan/pagePlan.ts';
import { planAssets, type AssetPlan } from '../render/planAssets.ts';
import { planShards, type Shard } from '../search/planShards.ts';
import type { ListedShard } from '../search/shardList.ts';
import type { LastBuild } from '../store/manifest.ts';
import type { Article } from '../types.ts';
import type { CodeDigests } from './codeDigests.ts';

/** How a shard stands in the manifest. */
export interface ShardEntry {
  readonly digest: string;
  readonly listed: ListedShard;
}

export interface ShardPlan {
  readonly shard: Shard;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Of all that goes into it, and of the code that writes it. */
  readonly digest: string;
  /** As the last build left it, if it is still right. */
  readonly kept: ShardEntry | null;
}

/** What shall stand in the output folder, and what of it is not there yet. */
export interface OutputPlan {
  /** Every file but those of shards, with its digest. */
  readonly files: ReadonlyMap<string, string>;
  readonly duePages: readonly PagePlan[];
  readonly dueAssets: readonly AssetPlan[];
  readonly shards: readonly ShardPlan[];
  /** Files that stood there, or may stand there half-written, and are no longer wanted. */
  readonly obsolete: readonly string[];
}

/**
 * Compares what shall be with what the last build left.
 *
 * @param standsThere - whether the folder of a shard is where the manifest says
 */
export function planOutput(
  archive: Archive,
  pages: readonly PagePlan[],
  code: CodeDigests,
  last: LastBuild<ListedShard, unknown>,
  standsThere: (listed: ListedShard) => boolean,
): OutputPlan {
  const isCurrent = (file: string, digest: string): boolean => last.files[file] === digest && !last.doubtful.has(file);
  const assets = planAssets(code.assets);
  const files = new Map(pages.map(({ file, digest }) => [file, digest]));
  for (const { files: own, digest } of assets) for (const file of own) files.set(file, digest);
  return {
    files,
    duePages: pages.filter(({ file, digest }) => !isCurrent(file, digest)),
    dueAssets: assets.filter(({ files: own, digest }) => own.some((file) => !isCurrent(file, digest))),
    shards: planIndex(archive, code.shards, last.shards, standsThere),
    obsolete: [...new Set([...Object.keys(last.files), ...last.doubtful])].filter((file) => !files.has(file)),
  };
}

function planIndex(archive: Archive, code: string, last: Readonly<Record<string, ShardEntry>>, standsThere: (listed: ListedShard) => boolean): ShardPlan[] {
  const counts = new Map([...archive.days].map(([day, articles]) => [day, articles.length]));
  return planShards(counts).map((shard) => {
    const articles = articlesOf(archive, shard);
    const digest = digestOf(code, JSON.stringify(shard), ...articles.map((article) => article.digest));
    const known = last[shard.name];
    return { shard, articles, digest, kept: known?.digest === digest && standsThere(known.listed) ? known : null };
  });
}

function articlesOf(archive: Archive, { firstDay, lastDay }: Shard): readonly Article[] {
  return [...archive.days].filter(([day]) => day >= firstDay && day <= lastDay).reverse().flatMap(([, articles]) => articles.toReversed());
}
