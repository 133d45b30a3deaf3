import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPost } from '../clean/cleanPost.ts';
import { digestOf } from '../digest.ts';
import { describePost, type PostRecord } from '../enrich/describePost.ts';
import { linkToArticleId, type LinkToArticleId } from '../enrich/linkToArticleId.ts';
import { checkSize } from '../load/checkSize.ts';
import type { PostFile } from '../load/findPosts.ts';
import { findSource } from '../load/findSource.ts';
import { readPost } from '../load/readPost.ts';
import type { Settings } from '../settings/settings.ts';
import type { Problem } from '../types.ts';
import type { PackWriter } from '../store/packs.ts';
import type { PostReader, StoredText } from '../store/postReader.ts';
import { recordRef, toEntry, toRow, type PostEntry, type Row } from '../store/postEntry.ts';
import type { StoredPost } from '../store/postStore.ts';

/** A post to be read, and what the store knows about it from an earlier build. */
export interface ReadJob {
  readonly post: PostFile;
  readonly known: StoredPost | null;
}

/** A post that was read. */
export interface ReadPost {
  /** Its entry; null if the post is not published, then the problems say why. */
  readonly row: Row | null;
  readonly problems: readonly Problem[];
}

/** The pack for new records and texts, and the packs with earlier ones. */
export interface Packs {
  readonly writer: PackWriter;
  readonly reader: PostReader;
}

/**
 * Makes records of posts: load, clean, enrich. Records and texts are appended to the pack, entries are returned. A post
 * whose bytes are the same as before only gets its new date of change.
 */
export function readPosts(jobs: readonly ReadJob[], folder: string, settings: Settings, packs: Packs): ReadPost[] {
  const linkId = linkToArticleId(settings.sources);
  return jobs.map(({ post, known }): ReadPost => {
    const failed = (problem: Omit<Problem, 'file' | 'severity'>): ReadPost => ({
      row: null,
      problems: [{ file: post.file, severity: 'error', ...problem }],
    });
    const tooLarge = checkSize(post.file, post.sizeBytes, settings.maxPostBytes);
    if (tooLarge !== null) return { row: null, problems: [tooLarge] };
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(folder, post.file));
    } catch (error) {
      return failed({
        code: 'unreadable-file',
        message: `the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`,
        hint: 'check its permissions, or where the link leads',
      });
    }
    if (known?.entry && hasBytes(known.entry, bytes, packs.reader))
      return { row: toRow(known.entry), problems: known.problems };

    try {
      return understandPost(post.file, bytes, settings, linkId, packs.writer);
    } catch (error) {
      return failed({
        code: 'program-error',
        message: `${error instanceof Error ? error.message : String(error)}`,
        hint: 'please report it with the file; the other posts are built without it',
      });
    }
  });
}

const hasBytes = (entry: PostEntry, bytes: Uint8Array, reader: PostReader): boolean =>
  reader.readRecord(recordRef(entry)).rawSha256 === createHash('sha256').update(bytes).digest('hex');

function understandPost(
  file: string,
  bytes: Uint8Array,
  settings: Settings,
  linkId: LinkToArticleId,
  pack: PackWriter,
): ReadPost {
  const { post: raw, problems } = readPost(file, bytes);
  if (raw === null) return { row: null, problems };
  const found = findSource(raw, settings);
  const { problems: cleanProblems, ...clean } = cleanPost(raw, found.source);
  const { record: described, problems: ownProblems } = describePost(
    raw,
    { ...clean, problems: cleanProblems },
    found.source,
    linkId,
  );
  const removedChars = clean.removed.reduce((sum, { chars }) => sum + chars, 0);
  const allProblems = [...problems, ...found.problems, ...cleanProblems, ...ownProblems];
  if (described === null) return { row: null, problems: allProblems };
  const text = JSON.stringify(clean satisfies StoredText);
  // The digest changes if and only if something changes that a page or the index can show of the post.
  const record: PostRecord = { ...described, digest: digestOf(JSON.stringify(described), text) };
  const at = { record: pack.append(JSON.stringify(record)), text: pack.append(text) };
  return { row: toRow(toEntry(record, removedChars, at)), problems: allProblems };
}
