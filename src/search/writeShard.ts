/** Puts the index of one shard on disk. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Shard } from './planShards.ts';
import type { SearchDocument } from './searchDocument.ts';
import { shardFolder, type ListedShard } from './shardList.ts';
import { writeIndex } from './writeIndex.ts';

/**
 * Writes a shard to `<outputFolder>/<shard name>/<digest>/`. The folder gets its name when it is complete: if the
 * build dies, no half-written shard bears a digest. Earlier versions stay until `removeStaleShards`, because the
 * shard list on disk may still name them.
 *
 * @param documents - the articles of the shard's days, in any order
 * @param outputFolder - the `pagefind` folder of the site
 */
export function writeShard({ shard, documents, outputFolder }: {
  readonly shard: Shard;
  readonly documents: readonly SearchDocument[];
  readonly outputFolder: string;
}): ListedShard {
  const unfinished = join(outputFolder, shard.name, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const folders = new Set<string>();
  const { digest, sections } = writeIndex(documents, ({ path, bytes }) => {
    const file = join(unfinished, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, bytes);
  });
  const { name, firstDay, lastDay, count } = shard;
  const names = new Map(documents.map(({ source, sourceName }) => [source, sourceName]));
  const sources = [...names].map(([id, sourceName]) => ({ id, name: sourceName })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const listed: ListedShard = { name, firstDay, lastDay, count, digest, sections, sources };
  const finished = join(outputFolder, shardFolder(listed));
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
  return listed;
}
