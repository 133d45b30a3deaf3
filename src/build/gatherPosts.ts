import { rmSync } from 'node:fs';
import { groupVersions } from '../enrich/groupVersions.ts';
import { findPosts, type PostFile } from '../load/findPosts.ts';
import { isUnchanged, loadFiles, loadPosts, packFolder, savePosts, type StoredFiles, type StoredPost } from '../store/postStore.ts';
import type { Article, Problem } from '../types.ts';
import type { Hire } from './crew.ts';
import { findDrift } from './findDrift.ts';
import { performEach } from './performEach.ts';
import { noProgress, type Progress } from './progress.ts';
import type { Folders } from './tasks.ts';

/** The posts folder as it is now, beside what is remembered of it. */
export interface Look {
  readonly lookedAtMs: number;
  readonly files: readonly PostFile[];
  readonly known: StoredFiles | null;
  /** Files that are new or may have changed. */
  readonly changed: readonly PostFile[];
  /** Nothing was added, changed or deleted since the store was written. */
  readonly unchanged: boolean;
}

export interface Gathered {
  readonly posts: readonly StoredPost[];
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Names this state of the store. */
  readonly lookedAtMs: number;
}

/** Posts in one task: enough to hide the way there and back, few enough that all are busy to the end. */
const postsInTask = 200;

/**
 * Lists the posts and compares them with the store, by size and date only.
 *
 * @param version - digest of the code and settings that make records
 */
export function lookAtPosts({ posts, cache }: Folders, version: string): Look {
  const lookedAtMs = Date.now();
  const files = findPosts(posts);
  const known = loadFiles(cache, version);
  const changed = known === null ? files : files.filter((file) => !isUnchanged(known, file));
  return { lookedAtMs, files, known, changed, unchanged: known !== null && changed.length === 0 && files.length === known.files.size };
}

/** Posts → store → articles. What the store remembers is not read again. */
export async function gatherPosts(look: Look, folders: Folders, version: string, hire: Hire, progress: Progress = noProgress): Promise<Gathered> {
  const known = look.known === null ? new Map<string, StoredPost>() : loadPosts(folders.cache, look.known);
  const isLost = known.size === 0 && look.files.length > 0;
  if (isLost) rmSync(packFolder(folders.cache), { recursive: true, force: true });
  const due = isLost ? look.files : look.changed;

  const read = new Map<string, StoredPost>();
  if (due.length > 0) {
    const jobs = due.map((post) => ({ post, known: known.get(post.file) ?? null }));
    await performEach(hire(jobs.length), 'read', jobs, postsInTask, (batch) => batch, (posts) => {
      for (const post of posts) read.set(post.file, post);
      progress('read', posts.length, jobs.length);
    });
  }
  const posts = look.files.map(({ file }) => read.get(file) ?? known.get(file)!);
  const isNew = due.length > 0 || posts.length !== known.size;
  if (isNew) savePosts(folders.cache, { version, lookedAtMs: look.lookedAtMs }, posts);

  const grouped = groupVersions(posts.flatMap((post) => post.record ?? []));
  const problems = [...posts.flatMap((post) => post.problems), ...grouped.problems, ...findDrift(posts)];
  if (posts.length === 0) {
    problems.push({ file: folders.posts, code: 'no-posts', message: 'the posts folder holds no files', hint: 'put posts into it, or name another: npm run build -- --posts DIR', rejected: true });
  }
  return { posts, articles: grouped.articles, problems, lookedAtMs: isNew ? look.lookedAtMs : look.known!.lookedAtMs };
}
