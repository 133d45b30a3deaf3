/**
 * What is remembered of every post between builds: its record, its problems, and where its cleaned text lies. Lost or
 * of another version, it is made anew; no output depends on it.
 *
 * Two files of lines: `files.jsonl` says which files there were, so that a build in which nothing changed reads only
 * that; `posts.jsonl` holds the rest.
 */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PostRecord } from '../enrich/describePost.ts';
import type { PostFile } from '../load/findPosts.ts';
import type { Problem } from '../types.ts';
import type { TextRef } from './packs.ts';

export interface StoredPost extends PostFile {
  readonly rawSha256: string | null;
  /** Null where the post is not published; the problems say why. */
  readonly record: PostRecord | null;
  readonly text: TextRef | null;
  /** Characters that cleaning took out. */
  readonly removedChars: number;
  readonly problems: readonly Problem[];
}

interface Header {
  /** Digest of the code and the settings that made the records. */
  readonly version: string;
  /** When the files were looked at; tells one writing of the store from another. */
  readonly lookedAtMs: number;
}

/** The files of the last look; null if nothing is remembered. */
export interface StoredFiles extends Header {
  readonly files: ReadonlyMap<string, PostFile>;
}

/** A file may change twice within one tick of its file system's clock; so long after its last change it is trusted. */
const clockTickMs = 2_000;

const filesFile = (folder: string): string => join(folder, 'files.jsonl');
const postsFile = (folder: string): string => join(folder, 'posts.jsonl');
export const packFolder = (folder: string): string => join(folder, 'packs');

/** Reads which files there were; anything wrong with it, or another version, gives null. */
export function loadFiles(folder: string, version: string): StoredFiles | null {
  try {
    const [first = '', ...lines] = readFileSync(filesFile(folder), 'utf8').trimEnd().split('\n');
    const header = JSON.parse(first) as Header;
    if (header.version !== version) return null;
    const files = lines.map((line): [string, PostFile] => {
      const [file, sizeBytes, modifiedMs] = JSON.parse(line) as [string, number, number];
      return [file, { file, sizeBytes, modifiedMs }];
    });
    return { ...header, files: new Map(files) };
  } catch {
    return null;
  }
}

/** Is this the file that is remembered, judged without reading it? */
export function isUnchanged({ files, lookedAtMs }: StoredFiles, { file, sizeBytes, modifiedMs }: PostFile): boolean {
  const known = files.get(file);
  return known !== undefined && known.sizeBytes === sizeBytes && known.modifiedMs === modifiedMs && modifiedMs + clockTickMs < lookedAtMs;
}

/** Reads what is remembered of the posts; empty if it does not belong to the files, or a text is missing. */
export function loadPosts(folder: string, { version, lookedAtMs }: StoredFiles): Map<string, StoredPost> {
  const posts = new Map<string, StoredPost>();
  try {
    const lines = readLines(postsFile(folder));
    const header = JSON.parse(lines.next().value ?? '') as Header;
    if (header.version !== version || header.lookedAtMs !== lookedAtMs) return posts;
    for (const line of lines) {
      const post = JSON.parse(line) as StoredPost;
      posts.set(post.file, post);
    }
    return packsAreWhole(folder, posts.values()) ? posts : new Map();
  } catch {
    return new Map();
  }
}

/** How much of a file is held at a time. */
const readBytes = 1 << 22;

/** Lines of a file that may be too large for one string. */
function* readLines(path: string): Generator<string, undefined> {
  const descriptor = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const block = Buffer.allocUnsafe(readBytes);
      const count = readSync(descriptor, block, 0, readBytes, null);
      if (count === 0) return;
      const bytes = Buffer.concat([rest, block.subarray(0, count)]);
      let start = 0;
      for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
        yield bytes.toString('utf8', start, end);
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } finally {
    closeSync(descriptor);
  }
}

const lineFeed = 0x0a;

/** Writes the store, then drops packs that nothing refers to. */
export function savePosts(folder: string, header: Header, posts: readonly StoredPost[]): void {
  mkdirSync(folder, { recursive: true });
  writeLines(postsFile(folder), header, posts);
  writeLines(filesFile(folder), header, posts.map(({ file, sizeBytes, modifiedMs }) => [file, sizeBytes, modifiedMs]));
  const used = new Set(posts.map((post) => post.text?.pack));
  for (const pack of listPacks(folder)) if (!used.has(pack)) rmSync(join(packFolder(folder), pack), { force: true });
}

/** Lines gathered before they are written: all of a large archive would not fit into one string. */
const linesInBlock = 2_000;

function writeLines(path: string, header: Header, items: readonly unknown[]): void {
  const temporary = `${path}.new`;
  const descriptor = openSync(temporary, 'w');
  writeSync(descriptor, `${JSON.stringify(header)}\n`);
  for (let start = 0; start < items.length; start += linesInBlock) {
    writeSync(descriptor, `${items.slice(start, start + linesInBlock).map((item) => JSON.stringify(item)).join('\n')}\n`);
  }
  closeSync(descriptor);
  renameSync(temporary, path);
}

const listPacks = (folder: string): string[] => (existsSync(packFolder(folder)) ? readdirSync(packFolder(folder)) : []);

function packsAreWhole(folder: string, posts: Iterable<StoredPost>): boolean {
  const ends = new Map<string, number>();
  for (const { text } of posts) if (text) ends.set(text.pack, Math.max(ends.get(text.pack) ?? 0, text.offset + text.length));
  return [...ends].every(([pack, end]) => (statSync(join(packFolder(folder), pack), { throwIfNoEntry: false })?.size ?? 0) >= end);
}
