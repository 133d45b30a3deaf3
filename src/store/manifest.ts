/**
 * What the last build put into the output folder: every file with the digest of all that it shows. Only a build that
 * finished writes it; one that is cut off leaves a journal of what it was about to touch, and the next build trusts
 * none of those files.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { writeWhole } from './writeFiles.ts';

export interface Manifest<Shard> {
  /** Path in the output folder, starting with `/` → digest. */
  readonly files: Readonly<Record<string, string>>;
  /** Shards of the search index: name → digest of what is in it, and how it is listed. */
  readonly shards: Readonly<Record<string, { readonly digest: string; readonly listed: Shard }>>;
}

export interface LastBuild<Shard, Outcome> extends Manifest<Shard> {
  /** What the build said of itself; null if nothing is known, or a later one did not finish. */
  readonly outcome: Outcome | null;
  /** Files that an unfinished build may have touched. */
  readonly doubtful: ReadonlySet<string>;
}

/** Stands in the output folder and says which manifest it belongs to. */
export const stampFile = '.jianbao';

const manifestFile = (cacheFolder: string): string => join(cacheFolder, 'manifest.json');
const journalFile = (cacheFolder: string): string => join(cacheFolder, 'journal.txt');

/**
 * Reads what is known of the output folder. A manifest that is damaged or belongs to another folder, or an output
 * folder that was made anew, counts for nothing: then everything is written.
 */
export function loadLastBuild<Shard, Outcome>(cacheFolder: string, outputFolder: string): LastBuild<Shard, Outcome> {
  const { stamp, last } = loadManifest<Shard, Outcome>(cacheFolder);
  return stamp !== null && stamp === readStamp(outputFolder) ? last : nothingKnown;
}

const nothingKnown: LastBuild<never, never> = { files: {}, shards: {}, doubtful: new Set(), outcome: null };

/** The stamp of an output folder, or null. */
export function readStamp(outputFolder: string): string | null {
  const file = join(outputFolder, stampFile);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Reads the manifest alone, for a job that does not have the site at hand. */
export function loadManifest<Shard, Outcome>(cacheFolder: string): { readonly stamp: string | null; readonly last: LastBuild<Shard, Outcome> } {
  try {
    const { stamp, outcome, ...manifest } = JSON.parse(readFileSync(manifestFile(cacheFolder), 'utf8')) as Manifest<Shard> & { stamp: string; outcome: Outcome };
    const doubtful = new Set(readJournal(cacheFolder));
    return { stamp, last: { ...manifest, doubtful, outcome: doubtful.size > 0 ? null : outcome } };
  } catch {
    return { stamp: null, last: nothingKnown };
  }
}

const readJournal = (cacheFolder: string): string[] =>
  existsSync(journalFile(cacheFolder)) ? readFileSync(journalFile(cacheFolder), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as string) : [];

/** Notes the files that are about to be written or deleted, beside those of earlier builds that did not finish. */
export function openJournal(cacheFolder: string, files: Iterable<string>): void {
  const lines = [...new Set([...readJournal(cacheFolder), ...files])].map((file) => JSON.stringify(file));
  writeWhole(journalFile(cacheFolder), lines.join('\n'));
}

/** Ends a build: the stamp that ties the output folder to the manifest, the manifest, and no journal. */
export function closeBuild<Shard, Outcome>(cacheFolder: string, outputFolder: string, manifest: Manifest<Shard>, outcome: Outcome): void {
  const content = JSON.stringify(manifest);
  const stamp = digestOf(content);
  writeWhole(join(outputFolder, stampFile), `${stamp}\n`);
  writeWhole(manifestFile(cacheFolder), JSON.stringify({ stamp, outcome, ...manifest }));
  rmSync(journalFile(cacheFolder), { force: true });
}
