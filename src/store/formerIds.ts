/**
 * What became of articles' ids since the last finished build: of a post that changed, its new id; of one that was
 * deleted, null. Kept in the cache until a build has dealt with them: other commands bring the store up to date too.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId } from '../types.ts';
import { writeWhole } from '../writeFiles.ts';

export type FormerIds = ReadonlyMap<string, ArticleId | null>;

const formerFile = (cacheFolder: string): string => join(cacheFolder, 'former.json');

/** Gives those that are kept; none if the file is missing or damaged. */
export function readFormerIds(cacheFolder: string): FormerIds {
  if (!existsSync(formerFile(cacheFolder))) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(formerFile(cacheFolder), 'utf8')) as [string, ArticleId | null][]);
  } catch {
    return new Map();
  }
}

/** Adds to those that are kept. An id that has changed again leads to the newest. */
export function addFormerIds(cacheFolder: string, added: FormerIds): void {
  if (added.size === 0) return;
  const kept = [...readFormerIds(cacheFolder)].map(([id, now]): [string, ArticleId | null] => [
    id,
    now !== null && added.has(now) ? added.get(now)! : now,
  ]);
  writeWhole(formerFile(cacheFolder), JSON.stringify([...new Map([...kept, ...added])]));
}

/** To be called when a build has finished. */
export const dropFormerIds = (cacheFolder: string): void => rmSync(formerFile(cacheFolder), { force: true });
