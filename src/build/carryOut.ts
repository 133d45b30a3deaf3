import { join } from 'node:path';
import type { PagePlan, TextOf } from '../plan/pagePlan.ts';
import type { AssetPlan } from '../render/planAssets.ts';
import { writeIfChanged } from '../store/writeFiles.ts';
import type { Article } from '../types.ts';
import type { Hire } from './crew.ts';
import { performEach } from './performEach.ts';
import type { ShardEntry, ShardPlan } from './planOutput.ts';
import type { Progress } from './progress.ts';
import type { DocumentDraft } from './tasks.ts';

/** Pages in one task of a worker. */
const pagesInTask = 500;

/** Writes assets into a folder. @returns paths of those whose bytes are new */
export async function writeAssets(assets: readonly AssetPlan[], folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const asset of assets) for (const { file, bytes } of await asset.make()) if (writeIfChanged(join(folder, file), bytes)) written.push(file);
  return written;
}

/** Has pages rendered and written. @returns paths of those whose bytes are new */
export async function writePages(pages: readonly PagePlan[], hire: Hire, progress: Progress): Promise<string[]> {
  const written: string[] = [];
  if (pages.length === 0) return written;
  await performEach(hire(pages.length), 'render', pages, pagesInTask, (batch) => batch.map((page) => page.draft()), (files, batch) => {
    written.push(...files);
    progress('pages', batch.length, pages.length);
  });
  return written;
}

/** Has shards of the index written. @returns how they stand in the manifest */
export async function writeShards(shards: readonly ShardPlan[], textOf: TextOf, hire: Hire, progress: Progress): Promise<Map<string, ShardEntry>> {
  const entries = new Map<string, ShardEntry>();
  const total = shards.reduce((sum, { articles }) => sum + articles.length, 0);
  if (total === 0) return entries;
  await performEach(hire(total), 'shard', shards, 1, ([plan]) => ({ shard: plan!.shard, documents: plan!.articles.map((article) => toDraft(article, textOf)) }), (listed, [plan]) => {
    entries.set(plan!.shard.name, { digest: plan!.digest, listed });
    progress('search', plan!.articles.length, total);
  });
  return entries;
}

const toDraft = (article: Article, textOf: TextOf): DocumentDraft => {
  const { id, path, title, day, published, source, sourceName, lang, tags } = article;
  return { id, path, title, day, published, source, sourceName, lang, tags, text: textOf(article.file) };
};
