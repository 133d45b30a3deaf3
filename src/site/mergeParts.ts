import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder, shardListFile, type ListedShard } from '../search/format/shardList.ts';
import { loadLastBuild, readStamp, toGroupEntry } from '../store/manifest.ts';
import { writeIfChanged } from '../writeFiles.ts';
import { partManifestFile, type PartManifest } from './buildPart.ts';
import type { Changes } from './changes.ts';
import { BuildError } from './buildError.ts';
import { refuseForeignOutput } from './checkFolders.ts';
import { findObsolete, findChanged, type ShardEntry } from './planOutput.ts';
import type { Outcome } from './outcome.ts';
import type { Folders } from '../workers/tasks.ts';
import { beginWriting, filesOfShard, finishSite, goneShards, isUncertain } from './writeSite.ts';

/**
 * Makes a site of the parts of a build. The output folder is then the same, byte for byte, as after a build in one.
 *
 * @param parts - folders that `buildPart` filled, one for each part, in any order
 * @throws BuildError if a part is missing, or parts are not of the same build, or not based on this output folder
 */
export function mergeParts(
  parts: readonly string[],
  folders: Pick<Folders, 'output' | 'cache'>,
): { readonly outcome: Outcome; readonly changes: Changes } {
  const manifests = parts.map(readPartManifest);
  const first = manifests[0];
  if (!first) throw new BuildError('Name the folders of the parts: jianbao merge --out DIR PART …');
  if (manifests.some((part) => part.plan !== first.plan || part.count !== first.count))
    throw new BuildError(
      'The parts are not of one build: they were planned from different posts, settings or versions of the program. ' +
        'Build them again from one state.',
    );
  const missing = Array.from({ length: first.count }, (_, index) => index + 1).filter(
    (index) => !manifests.some((part) => part.index === index),
  );
  if (missing.length > 0) throw new BuildError(`Parts ${missing.join(', ')} of ${first.count} are missing.`);
  refuseForeignOutput(folders.output);
  const stamp = readStamp(folders.output);
  if (manifests.some((part) => part.base !== first.base) || (first.base !== null && first.base !== stamp)) {
    throw new BuildError(
      'The parts change another state of the site than the one in the output folder. ' +
        'Restore the site and the cache that the parts were built with.',
    );
  }

  const last = loadLastBuild<ListedShard, Outcome>(folders.cache, folders.output);
  const groups = new Map(
    manifests.flatMap((part) => part.groups.map(([name, key, files]) => [name, toGroupEntry(key, files)] as const)),
  );
  const changed = findChanged(groups, last);
  const obsolete = findObsolete(changed, groups, last);
  beginWriting(folders, changed);

  const unknown = isUncertain(last);
  const put: string[] = [];
  const take = (part: string, file: string): void => {
    if (writeIfChanged(join(folders.output, file), readFileSync(join(part, file))) || unknown) put.push(file);
  };
  const entries = new Map<string, ShardEntry>();
  for (const [index, manifest] of manifests.entries()) {
    for (const file of manifest.put) take(parts[index]!, file);
    for (const { name, entry, isNew } of manifest.shards) {
      if (entry !== null) entries.set(name, entry);
      if (entry !== null && isNew)
        for (const file of filesOfShard(parts[index]!, entry.listed)) take(parts[index]!, file);
    }
  }
  const shards = first.shards.map(({ name }): [string, ShardEntry] => [name, entries.get(name)!]);
  const { deleted, listChanged } = finishSite(folders, { groups, shards, obsolete, unknown, outcome: first.outcome });
  if (listChanged || unknown) put.push(`/${indexFolder}/${shardListFile}`);
  return { outcome: first.outcome, changes: { put, deleted: [...deleted, ...goneShards(last.shards, shards)] } };
}

const otherFiles = (folder: string): string =>
  existsSync(folder) ? ` but ${readdirSync(folder).length} other files` : '';

function readPartManifest(part: string): PartManifest {
  const file = join(part, partManifestFile);
  if (!existsSync(file))
    throw new BuildError(`${part} is not a part of a build: it holds no ${partManifestFile}${otherFiles(part)}.`);
  return JSON.parse(readFileSync(file, 'utf8')) as PartManifest;
}
