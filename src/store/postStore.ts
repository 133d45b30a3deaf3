/**
 * The store: what is kept of every post between builds, namely its file, its entry and its problems. If it is lost,
 * damaged or of another version, it is made again; the output does not depend on it.
 *
 * `posts.jsonl` has two sections for each segment of posts: the files, which are read only if something changed, and
 * the entries. Records and texts are in packs.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PostFile } from '../load/findPosts.ts';
import type { Problem } from '../types.ts';
import { dropPacks, packsReach } from './packs.ts';
import { rowReader, toRow, type PostEntry, type Row } from './postEntry.ts';
import { readSections, writeSections } from './sections.ts';
import type { Segment } from './segments.ts';

export interface StoredPost {
  readonly post: PostFile;
  /** Null if the post is not published; the problems say why. */
  readonly entry: PostEntry | null;
  readonly problems: readonly Problem[];
}

interface Head {
  /** Digest of the code and the settings that made the records. */
  readonly version: string;
  /** When the files were listed; different each time that the store is written. */
  readonly scannedAtMs: number;
  /** Digests of the segments; null if a file is so young that it may have changed without a new date. */
  readonly segments: readonly (string | null)[];
}

interface StoredSegment {
  readonly files: Buffer;
  readonly entries: Buffer;
}

/** The store as it was found; its sections are parsed when they are needed. */
export interface PostStore extends Head {
  /** Segments that can be compared, by digest. */
  readonly settled: ReadonlyMap<string, StoredSegment>;
  readonly all: readonly StoredSegment[];
}

/** A file may change twice within a tick of the file system's clock: its date is trusted if it is older than this. */
const clockTickMs = 2_000;

const storeFile = (folder: string): string => join(folder, 'posts.jsonl');
/** The folder of packs in a cache folder. */
export const packFolder = (folder: string): string => join(folder, 'packs');

/** Opens the store; null if there is none, or it is damaged or of another version. */
export function openStore(folder: string, version: string): PostStore | null {
  const found = readSections<Head>(storeFile(folder));
  if (found === null || found.head.version !== version) return null;
  const all = found.head.segments.map(
    (_, index): StoredSegment => ({ files: found.sections[2 * index]!, entries: found.sections[2 * index + 1]! }),
  );
  const settled = new Map(
    found.head.segments.flatMap((digest, index) => (digest === null ? [] : [[digest, all[index]!] as const])),
  );
  return { ...found.head, settled, all };
}

/** The posts of some segments, from the store. */
export interface Recalled {
  /** For each segment, its posts if nothing has changed, otherwise null. */
  readonly bySegment: readonly (readonly StoredPost[] | null)[];
  /** Posts of all other segments in the store, by file. */
  readonly others: ReadonlyMap<string, StoredPost>;
}

/** Reads the posts of the store; none if a record or text is missing. */
export function recallPosts(folder: string, store: PostStore, segments: readonly Segment[]): Recalled | null {
  const read = segmentReader();
  const matched = new Set<StoredSegment>();
  const bySegment = segments.map(({ digest, files }) => {
    const stored = store.settled.get(digest);
    if (stored === undefined) return null;
    matched.add(stored);
    return read(files, stored.entries);
  });
  const rest = store.all
    .filter((stored) => !matched.has(stored))
    .flatMap(({ files, entries }) => read(parseFiles(files), entries));
  const recalled = { bySegment, others: new Map(rest.map((stored) => [stored.post.file, stored])) };
  return packsReach(packFolder(folder), endsOfPacks([...bySegment, rest])) ? recalled : null;
}

/** Whether a file is the one in the store, by size and date. */
export const isUnchanged = ({ post }: StoredPost, { sizeBytes, modifiedMs }: PostFile, store: PostStore): boolean =>
  post.sizeBytes === sizeBytes && post.modifiedMs === modifiedMs && isSettled(post, store.scannedAtMs);

const isSettled = ({ modifiedMs }: PostFile, scannedAtMs: number): boolean => modifiedMs + clockTickMs < scannedAtMs;

/** Writes the store, then deletes packs that nothing refers to. Segments that did not change are copied. */
export function saveStore(
  folder: string,
  { version, scannedAtMs }: Pick<Head, 'version' | 'scannedAtMs'>,
  known: PostStore | null,
  segments: readonly Segment[],
  posts: readonly StoredPost[],
): void {
  let start = 0;
  const written = segments.map(({ files, digest }) => {
    const own = posts.slice(start, start + files.length);
    start += files.length;
    const stored = known?.settled.get(digest) ?? { files: formatFiles(files), entries: formatEntries(own) };
    return { ...stored, digest: files.every((file) => isSettled(file, scannedAtMs)) ? digest : null };
  });
  mkdirSync(folder, { recursive: true });
  const head: Head = { version, scannedAtMs, segments: written.map(({ digest }) => digest) };
  writeSections(storeFile(folder), { head, sections: written.flatMap(({ files, entries }) => [files, entries]) });
  const used = endsOfPacks([posts]);
  dropPacks(packFolder(folder), (pack) => used.has(pack));
}

const formatFiles = (files: readonly PostFile[]): Buffer =>
  Buffer.from(`${JSON.stringify(files.map(({ file, sizeBytes, modifiedMs }) => [file, sizeBytes, modifiedMs]))}\n`);

const parseFiles = (section: Buffer): PostFile[] =>
  (JSON.parse(section.toString()) as [string, number, number][]).map(([file, sizeBytes, modifiedMs]) => ({
    file,
    sizeBytes,
    modifiedMs,
  }));

/** Most posts have no problems, so these are stored beside the rows, only for the posts that have some. */
interface EntrySection {
  readonly rows: readonly (Row | null)[];
  readonly problems: Readonly<Record<number, readonly Problem[]>>;
}

function formatEntries(posts: readonly StoredPost[]): Buffer {
  const problems = Object.fromEntries(
    posts.flatMap((stored, index) => (stored.problems.length > 0 ? [[index, stored.problems] as const] : [])),
  );
  const section: EntrySection = { rows: posts.map(({ entry }) => (entry === null ? null : toRow(entry))), problems };
  return Buffer.from(`${JSON.stringify(section)}\n`);
}

function segmentReader(): (files: readonly PostFile[], entries: Buffer) => StoredPost[] {
  const readRow = rowReader();
  return (files, entries) => {
    const { rows, problems } = JSON.parse(entries.toString()) as EntrySection;
    return files.map((post, index): StoredPost => {
      const row = rows[index] ?? null;
      return { post, entry: row === null ? null : readRow(row, post.file), problems: problems[index] ?? noProblems };
    });
  };
}

const noProblems: readonly Problem[] = [];

/** For each pack, the end of the last line that is referred to. */
function endsOfPacks(lists: readonly (readonly StoredPost[] | null)[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const list of lists) {
    for (const { entry } of list ?? []) {
      if (entry === null) continue;
      const end = entry.offset + entry.recordBytes + entry.textBytes;
      if (end > (ends.get(entry.pack) ?? 0)) ends.set(entry.pack, end);
    }
  }
  return ends;
}
