/** Writes the index of one shard to disk. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dated, SearchDocument } from '../format/searchDocument.ts';
import { shardFolder, type ListedShard, type Shard } from '../format/shardList.ts';
import { writeIndex, type IndexFile } from './writeIndex.ts';

/**
 * Writes a shard to `<outputFolder>/<shard name>/<digest>/`. The folder gets this name only when it is complete: if the
 * build is interrupted, no incomplete folder is taken for a shard. Earlier versions stay until `removeStaleShards`,
 * because the shard list on disk may still name them.
 *
 * @param drafts - the articles of the shard's days, in any order; `read` is called for one after another
 * @param outputFolder - the `pagefind` folder of the site
 */
export function writeShard<Draft extends Dated & Pick<SearchDocument, 'source' | 'sourceName'>>({
  shard,
  drafts,
  read,
  outputFolder,
}: {
  readonly shard: Shard;
  readonly drafts: readonly Draft[];
  readonly read: (draft: Draft) => SearchDocument;
  readonly outputFolder: string;
}): ListedShard {
  const unfinished = join(outputFolder, shard.name, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const folders = new Set<string>();
  const emit = ({ path, bytes }: IndexFile): void => {
    const folder = `${unfinished}/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(`${unfinished}/${path}`, bytes);
  };
  const { digest, chunks } = writeIndex({ drafts, read, emit });
  const { name, firstDay, lastDay, count } = shard;
  const names = new Map(drafts.map(({ source, sourceName }) => [source, sourceName]));
  const sources = [...names]
    .map(([id, sourceName]) => ({ id, name: sourceName }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const listed: ListedShard = { name, firstDay, lastDay, count, digest, chunks, sources };
  const finished = join(outputFolder, shardFolder(listed));
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
  return listed;
}
