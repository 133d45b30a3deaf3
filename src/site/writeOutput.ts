import { join } from 'node:path';
import type { AssetPlan } from '../render/planAssets.ts';
import type { ReadArticle } from '../store/articleReader.ts';
import { writeIfChanged } from '../store/writeFiles.ts';
import type { AcquirePool } from '../workers/pool.ts';
import { inBatches, runBatches } from '../workers/runBatches.ts';
import type { DuePages, ShardEntry, ShardPlan } from './planOutput.ts';
import type { Progress } from './progress.ts';
import { toDocumentDraft } from '../workers/toSearchDocument.ts';

/** Pages in one task of a worker, if they are no lists. */
const pagesInTask = 500;

/** Fewer articles to index are written by one worker before another has started. */
const articlesForAWorker = 2_000;

/** A list of so many articles is sent and rendered as long as another page. */
const itemsLikeAPage = 10;

/** Writes assets into a folder. @returns paths of those whose bytes are new */
export async function writeAssets(assets: readonly AssetPlan[], folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const asset of assets)
    for (const { file, bytes } of await asset.make()) if (writeIfChanged(join(folder, file), bytes)) written.push(file);
  return written;
}

/** Has pages rendered and written. @returns paths of those whose bytes are new */
export async function writePages(
  { count, plans }: DuePages,
  acquire: AcquirePool,
  progress: Progress,
): Promise<string[]> {
  const written: string[] = [];
  if (count === 0) return written;
  await runBatches(
    acquire(count, Math.ceil(count / pagesInTask)),
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

/** Has shards of the index written. @returns how they stand in the manifest */
export async function writeShards(
  shards: readonly ShardPlan[],
  read: ReadArticle,
  acquire: AcquirePool,
  progress: Progress,
): Promise<Map<string, ShardEntry>> {
  const entries = new Map<string, ShardEntry>();
  const total = shards.reduce((sum, { articles }) => sum + articles.length, 0);
  if (total === 0) return entries;
  await runBatches(
    acquire(total, Math.min(shards.length, Math.ceil(total / articlesForAWorker))),
    'shard',
    inBatches(shards, 1),
    ([plan]) => ({ shard: plan!.shard, documents: plan!.articles.map((article) => toDocumentDraft(article, read)) }),
    (listed, [plan]) => {
      entries.set(plan!.shard.name, { digest: plan!.digest, listed });
      progress('search', plan!.articles.length, total);
    },
  );
  return entries;
}
