/**
 * What is remembered of every post between builds: its record, its problems, and where its cleaned text lies. Lost or
 * of another version, it is made anew; no output depends on it.
 */
import { createReadStream, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PostRecord } from '../enrich/describePost.ts';
import type { PostFile } from '../load/findPosts.ts';
import type { Problem, Removal } from '../types.ts';
import type { TextRef } from './packs.ts';
import { writeWhole } from './writeFiles.ts';

export interface StoredPost extends PostFile {
  readonly rawSha256: string | null;
  /** Null where the post is not published; the problems say why. */
  readonly record: PostRecord | null;
  readonly text: TextRef | null;
  readonly removed: readonly Removal[];
  readonly problems: readonly Problem[];
}

interface Header {
  /** Digest of the code and the settings that made the records. */
  readonly version: string;
  /** When the files were looked at: what was changed later, or just before, is read again. */
  readonly lookedAtMs: number;
}

export interface PostStore {
  readonly posts: ReadonlyMap<string, StoredPost>;
  readonly lookedAtMs: number;
}

const emptyStore: PostStore = { posts: new Map(), lookedAtMs: 0 };

/** A file may change twice within one tick of its file system's clock; so long after its last change it is trusted. */
const clockTickMs = 2_000;

const indexFile = (folder: string): string => join(folder, 'posts.jsonl');
export const packFolder = (folder: string): string => join(folder, 'packs');

/** Reads the store; anything wrong with it gives an empty one. */
export async function loadStore(folder: string, version: string): Promise<PostStore> {
  if (!existsSync(indexFile(folder))) return emptyStore;
  const posts = new Map<string, StoredPost>();
  let header: Header | null = null;
  try {
    for await (const line of createInterface({ input: createReadStream(indexFile(folder), 'utf8'), crlfDelay: Infinity })) {
      if (header === null) {
        header = JSON.parse(line) as Header;
        if (header.version !== version) return emptyStore;
        continue;
      }
      const post = JSON.parse(line) as StoredPost;
      posts.set(post.file, post);
    }
    return header === null || !packsAreWhole(folder, posts.values()) ? emptyStore : { posts, lookedAtMs: header.lookedAtMs };
  } catch {
    return emptyStore;
  }
}

/** Is this the file that the store remembers, judged without reading it? */
export const isUnchanged = (store: PostStore, file: PostFile): boolean => {
  const known = store.posts.get(file.file);
  return known !== undefined && known.sizeBytes === file.sizeBytes && known.modifiedMs === file.modifiedMs && file.modifiedMs + clockTickMs < store.lookedAtMs;
};

/** Writes the store in one step, then drops packs that nothing refers to. */
export function saveStore(folder: string, version: string, lookedAtMs: number, posts: Iterable<StoredPost>): void {
  const used = new Set<string>();
  const lines = [JSON.stringify({ version, lookedAtMs } satisfies Header)];
  for (const post of posts) {
    if (post.text) used.add(post.text.pack);
    lines.push(JSON.stringify(post));
  }
  writeWhole(indexFile(folder), `${lines.join('\n')}\n`);
  for (const pack of listPacks(folder)) if (!used.has(pack)) rmSync(join(packFolder(folder), pack), { force: true });
}

const listPacks = (folder: string): string[] => (existsSync(packFolder(folder)) ? readdirSync(packFolder(folder)) : []);

function packsAreWhole(folder: string, posts: Iterable<StoredPost>): boolean {
  const ends = new Map<string, number>();
  for (const { text } of posts) if (text) ends.set(text.pack, Math.max(ends.get(text.pack) ?? 0, text.offset + text.length));
  return [...ends].every(([pack, end]) => (statSync(join(packFolder(folder), pack), { throwIfNoEntry: false })?.size ?? 0) >= end);
}
