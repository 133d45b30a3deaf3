import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanPost } from '../clean/cleanPost.ts';
import { describePost } from '../enrich/describePost.ts';
import { linkToArticleId, type LinkToArticleId } from '../enrich/linkToArticleId.ts';
import type { PostFile } from '../load/findPosts.ts';
import { findSource } from '../load/findSource.ts';
import { readPost } from '../load/readPost.ts';
import type { Settings } from '../settings/settings.ts';
import type { CleanPost, Problem } from '../types.ts';
import type { PackWriter } from '../store/packs.ts';
import type { StoredPost } from '../store/postStore.ts';

/** A post to be read, and what the store remembers of it if it was there before. */
export interface ReadJob {
  readonly post: PostFile;
  readonly known: StoredPost | null;
}

/** What the store keeps of a cleaned post; its problems stand in the record beside it. */
export type StoredText = Omit<CleanPost, 'problems'>;

/**
 * Takes posts from their files to their records: load, clean, enrich. Texts go to the pack; a post whose bytes are as
 * remembered is only given its new date of change.
 */
export function readPosts(jobs: readonly ReadJob[], folder: string, settings: Settings, pack: PackWriter): StoredPost[] {
  const linkId = linkToArticleId(settings.sources);
  return jobs.map(({ post, known }): StoredPost => {
    const failed = (problem: Omit<Problem, 'file' | 'rejected'>): StoredPost => ({
      ...post,
      rawSha256: null,
      record: null,
      text: null,
      removedChars: 0,
      problems: [{ file: post.file, rejected: true, ...problem }],
    });
    if (post.sizeBytes > settings.maxPostBytes) {
      return failed({ code: 'too-large', message: `the file has ${post.sizeBytes} bytes, more than ${settings.maxPostBytes}`, hint: 'raise maxPostBytes in archive.config.ts if it is a post' });
    }
    let bytes: Buffer;
    try {
      bytes = readFileSync(join(folder, post.file));
    } catch (error) {
      return failed({ code: 'unreadable-file', message: `the file cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`, hint: 'see to its permissions, or whether the link leads somewhere' });
    }
    if (known?.rawSha256 && known.rawSha256 === createHash('sha256').update(bytes).digest('hex')) return { ...known, ...post };

    try {
      return { ...post, ...understandPost(post.file, bytes, settings, linkId, pack) };
    } catch (error) {
      return failed({ code: 'program-error', message: `${error instanceof Error ? error.message : String(error)}`, hint: 'please report it with the file; the other posts are built without it' });
    }
  });
}

function understandPost(file: string, bytes: Uint8Array, settings: Settings, linkId: LinkToArticleId, pack: PackWriter): Omit<StoredPost, keyof PostFile> {
  const { post: raw, problems } = readPost(file, bytes);
  if (raw === null) return { rawSha256: null, record: null, text: null, removedChars: 0, problems };
  const found = findSource(raw, settings);
  const { problems: cleanProblems, ...clean } = cleanPost(raw, found.source);
  const described = describePost(raw, { ...clean, problems: cleanProblems }, found.source, linkId);
  return {
    rawSha256: raw.rawSha256,
    record: described.record,
    text: described.record === null ? null : pack.append(clean satisfies StoredText),
    removedChars: clean.removed.reduce((sum, { chars }) => sum + chars, 0),
    problems: [...problems, ...found.problems, ...cleanProblems, ...described.problems],
  };
}
