/**
 * What the last build put into the output folder: every file with the digest of all that it shows, in groups that are
 * kept or planned as one. Only a build that finished writes it; one that is cut off leaves a journal of the groups that
 * it was about to touch, and the next build trusts none of their files.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { readSections, writeSections } from './sections.ts';
import { writeWhole } from '../writeFiles.ts';

/** Path in the output folder, starting with `/` → digest. */
export type FileDigests = Readonly<Record<string, string>>;

/** A unit as it stands in the manifest. */
export interface GroupEntry {
  readonly key: string;
  readonly fileCount: number;
  /** `FileDigests` as JSON: of most groups it is only copied. */
  readonly files: Buffer;
}

export interface Manifest<Shard> {
  /** By name. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  /** Shards of the search index: name → digest of what is in it, and how it is listed. */
  readonly shards: Readonly<Record<string, { readonly digest: string; readonly listed: Shard }>>;
}

export interface LastBuild<Shard, Outcome> extends Manifest<Shard> {
  /** What the build said of itself; null if nothing is known, or a later one did not finish. */
  readonly outcome: () => Outcome | null;
  /** Names of groups whose files an unfinished build may have changed. */
  readonly dirty: ReadonlySet<string>;
}

export const toGroupEntry = (key: string, files: FileDigests): GroupEntry => ({
  key,
  fileCount: Object.keys(files).length,
  files: Buffer.from(`${JSON.stringify(files)}\n`),
});

export const filesOf = (group: GroupEntry | undefined): FileDigests =>
  group === undefined ? {} : (JSON.parse(group.files.toString()) as FileDigests);

export const countFiles = (groups: ReadonlyMap<string, GroupEntry>): number =>
  [...groups.values()].reduce((sum, { fileCount }) => sum + fileCount, 0);

interface Head<Shard> {
  readonly stamp: string;
  readonly groups: readonly (readonly [name: string, key: string, fileCount: number])[];
  readonly shards: Manifest<Shard>['shards'];
}

/** Stands in the output folder and says which manifest it belongs to. */
export const stampFile = '.jianbao';

const manifestFile = (cacheFolder: string): string => join(cacheFolder, 'manifest.jsonl');
const journalFile = (cacheFolder: string): string => join(cacheFolder, 'journal.txt');

/**
 * Reads what is known of the output folder. A manifest that is damaged or belongs to another folder, or an output
 * folder that was made anew, counts for nothing: then everything is written.
 */
export function loadLastBuild<Shard, Outcome>(cacheFolder: string, outputFolder: string): LastBuild<Shard, Outcome> {
  const { stamp, last } = loadManifest<Shard, Outcome>(cacheFolder);
  return stamp !== null && stamp === readStamp(outputFolder) ? last : nothingKnown;
}

const nothingKnown: LastBuild<never, never> = {
  groups: new Map(),
  shards: {},
  dirty: new Set(),
  outcome: () => null,
};

/** The stamp of an output folder, or null. */
export function readStamp(outputFolder: string): string | null {
  const file = join(outputFolder, stampFile);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Reads the manifest alone, for a job that does not have the site at hand. */
export function loadManifest<Shard, Outcome>(
  cacheFolder: string,
): { readonly stamp: string | null; readonly last: LastBuild<Shard, Outcome> } {
  const found = readSections<Head<Shard>>(manifestFile(cacheFolder));
  if (found === null) return { stamp: null, last: nothingKnown };
  const {
    head: { stamp, groups, shards },
    sections: [outcome, ...files],
  } = found;
  const dirty = new Set(readJournal(cacheFolder));
  const entries = groups.map(([name, key, fileCount], index): [string, GroupEntry] => [
    name,
    { key, fileCount, files: files[index]! },
  ]);
  return {
    stamp,
    last: {
      groups: new Map(entries),
      shards,
      dirty,
      outcome: () => (dirty.size > 0 ? null : (JSON.parse(outcome!.toString()) as Outcome)),
    },
  };
}

const readJournal = (cacheFolder: string): string[] =>
  existsSync(journalFile(cacheFolder))
    ? readFileSync(journalFile(cacheFolder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as string)
    : [];

/** Notes the groups whose files are about to be written or deleted, beside those of earlier builds that did not finish. */
export function openJournal(cacheFolder: string, groups: Iterable<string>): void {
  const lines = [...new Set([...readJournal(cacheFolder), ...groups])].map((group) => JSON.stringify(group));
  writeWhole(journalFile(cacheFolder), lines.join('\n'));
}

/** Ends a build: the stamp that ties the output folder to the manifest, the manifest, and no journal. */
export function closeBuild<Shard, Outcome>(
  cacheFolder: string,
  outputFolder: string,
  { groups, shards }: Manifest<Shard>,
  outcome: Outcome,
): void {
  const entries = [...groups];
  const listed = entries.map(([name, { key, fileCount }]) => [name, key, fileCount] as const);
  const stamp = digestOf(JSON.stringify(listed), JSON.stringify(shards));
  writeWhole(join(outputFolder, stampFile), `${stamp}\n`);
  const sections = [Buffer.from(`${JSON.stringify(outcome)}\n`), ...entries.map(([, { files }]) => files)];
  writeSections<Head<Shard>>(manifestFile(cacheFolder), { head: { stamp, groups: listed, shards }, sections });
  rmSync(journalFile(cacheFolder), { force: true });
}
