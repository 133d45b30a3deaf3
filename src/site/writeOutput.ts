import { join } from 'node:path';
import type { AssetPlan } from '../render/planAssets.ts';
import { writeIfChanged } from '../writeFiles.ts';
import { inBatches, runBatches } from '../workers/runBatches.ts';
import { toDocumentDraft } from '../workers/toSearchDocument.ts';
import type { SiteContext } from './context.ts';
import type { DuePages, ShardEntry, ShardPlan } from './planOutput.ts';

/** Pages in one task of a worker, if they are not lists. */
const pagesInTask = 500;

/** A list of this many articles takes as long to send and render as any other page. */
const itemsLikeAPage = 10;

/** Writes assets into a folder. @returns paths of those that are new or changed */
export const writeAssets = (assets: readonly AssetPlan[], folder: string): string[] =>
  assets.filter(({ file, make }) => writeIfChanged(join(folder, file), make())).map(({ file }) => file);

/** Renders and writes pages, in workers. @returns paths of those that are new or changed */
export async function writePages(
  { count, plans }: DuePages,
  { acquire, progress }: Pick<SiteContext, 'acquire' | 'progress'>,
): Promise<string[]> {
  const written: string[] = [];
  if (count === 0) return written;
  await runBatches(
    acquire(count),
    'render',
    inBatches(plans(), pagesInTask, ({ items }) => 1 + items / itemsLikeAPage),
    (batch) => batch.map((page) => page.draft()),
    (files, batch) => {
      written.push(...files);
      progress('pages', batch.length, count);
    },
  );
  return written;
}

/** Writes shards of the index, in workers. @returns their entries for the manifest */
export async function writeShards(
  shards: readonly ShardPlan[],
  { acquire, progress, posts }: Pick<SiteContext, 'acquire' | 'progress' | 'posts'>,
): Promise<Map<string, ShardEntry>> {
  const entries = new Map<string, ShardEntry>();
  const total = shards.reduce((sum, { articles }) => sum + articles.length, 0);
  if (total === 0) return entries;
  await runBatches(
    acquire(total),
    'shard',
    inBatches(shards, 1),
    ([plan]) => ({ shard: plan!.shard, documents: plan!.articles.map((article) => toDocumentDraft(article, posts)) }),
    (listed, [plan]) => {
      entries.set(plan!.shard.name, { digest: plan!.digest, listed });
      progress('search', plan!.articles.length, total);
    },
  );
  return entries;
}
