/**
 * The manifest: what the last build put into the output folder. It has every file with the digest of everything that
 * it shows, in groups that are kept or planned together. Only a build that finishes writes it. One that is
 * interrupted leaves a journal of the groups whose files it was going to change; the next build writes all files of
 * these groups.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../digest.ts';
import { readSections, writeSections } from './sections.ts';
import { writeWhole } from '../writeFiles.ts';

/** Path in the output folder, starting with `/` → digest. */
export type FileDigests = Readonly<Record<string, string>>;

/** A group in the manifest. */
export interface GroupEntry {
  readonly key: string;
  readonly fileCount: number;
  /** `FileDigests` as JSON: for most groups, it is only copied and not parsed. */
  readonly files: Buffer;
}

export interface Manifest<Shard> {
  /** By name. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  /** Shards of the search index: name → digest of its content, and its entry in the list of shards. */
  readonly shards: Readonly<Record<string, { readonly digest: string; readonly listed: Shard }>>;
}

export interface LastBuild<Shard, Outcome> extends Manifest<Shard> {
  /** The outcome of the build; null if nothing is known, or a later build did not finish. */
  readonly outcome: () => Outcome | null;
  /** Names of groups whose files an unfinished build may have changed. */
  readonly dirty: ReadonlySet<string>;
}

/** Makes the entry of a group. */
export const toGroupEntry = (key: string, files: FileDigests): GroupEntry => ({
  key,
  fileCount: Object.keys(files).length,
  files: Buffer.from(`${JSON.stringify(files)}\n`),
});

/** The files of a group with their digests; none for a group that does not exist. */
export const filesOf = (group: GroupEntry | undefined): FileDigests =>
  group === undefined ? {} : (JSON.parse(group.files.toString()) as FileDigests);

/** The number of files of all groups. */
export const countFiles = (groups: ReadonlyMap<string, GroupEntry>): number =>
  [...groups.values()].reduce((sum, { fileCount }) => sum + fileCount, 0);

interface Head<Shard> {
  readonly stamp: string;
  readonly groups: readonly (readonly [name: string, key: string, fileCount: number])[];
  readonly shards: Manifest<Shard>['shards'];
}

/** A file in the output folder that says which manifest the folder belongs to. */
export const stampFile = '.jianbao';

const manifestFile = (cacheFolder: string): string => join(cacheFolder, 'manifest.jsonl');
const journalFile = (cacheFolder: string): string => join(cacheFolder, 'journal.txt');

/**
 * Reads what is known about the output folder. Nothing is known, and everything will be written, if the manifest is
 * damaged or belongs to another folder.
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

/** Reads the manifest without the output folder, for a job that does not have the site. */
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

/** Writes groups whose files will change to the journal, in addition to those of earlier unfinished builds. */
export function openJournal(cacheFolder: string, groups: Iterable<string>): void {
  const lines = [...new Set([...readJournal(cacheFolder), ...groups])].map((group) => JSON.stringify(group));
  writeWhole(journalFile(cacheFolder), lines.join('\n'));
}

/** Ends a build: writes the stamp of the output folder and the manifest, and deletes the journal. */
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
