/** Makes written shards the index of the site. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagefindVersion } from '../format/pagefindFormat.ts';
import { shardListFile, type ListedShard, type ShardList } from '../format/shardList.ts';

/**
 * Writes the list of shards in one step: a reader gets the old list or the new one. A list that says the same is left
 * as it is.
 *
 * @param shards - every shard of the site, all written already
 * @param outputFolder - the `pagefind` folder of the site
 * @returns whether it was written
 */
export function writeShardList(shards: readonly ListedShard[], outputFolder: string): boolean {
  const list: ShardList = {
    version: pagefindVersion,
    shards: [...shards].sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1)),
  };
  mkdirSync(outputFolder, { recursive: true });
  const content = `${JSON.stringify(list)}\n`;
  const file = join(outputFolder, shardListFile);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
  return true;
}

/**
 * Removes every folder of the index that is not in the list: shards that were divided, earlier versions, what an
 * interrupted build has left.
 */
export function removeStaleShards(shards: readonly ListedShard[], outputFolder: string): void {
  const digests = new Map(shards.map(({ name, digest }) => [name, digest]));
  for (const name of foldersIn(outputFolder)) {
    const digest = digests.get(name);
    if (digest === undefined) {
      rmSync(join(outputFolder, name), { recursive: true });
      continue;
    }
    for (const version of foldersIn(join(outputFolder, name))) {
      if (version !== digest) rmSync(join(outputFolder, name, version), { recursive: true });
    }
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
