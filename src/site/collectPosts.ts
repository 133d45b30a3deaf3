import { rmSync } from 'node:fs';
import { groupVersions } from '../enrich/groupVersions.ts';
import { findPosts, type PostFile } from '../load/findPosts.ts';
import { rowReader, type ArticleEntry, type PostEntry } from '../store/postEntry.ts';
import {
  isUnchanged,
  openStore,
  packFolder,
  recallPosts,
  saveStore,
  type PostStore,
  type StoredPost,
} from '../store/postStore.ts';
import { addFormerIds, type FormerIds } from '../store/formerIds.ts';
import { cutSegments, type Segment } from '../store/segments.ts';
import type { ArticleId, Problem } from '../types.ts';
import { findBatches } from './findBatches.ts';
import { findDrift } from './findDrift.ts';
import { inBatches, runBatches } from '../workers/runBatches.ts';
import type { SiteContext } from './context.ts';
import type { ReadJob } from '../workers/readPosts.ts';

/** The files of the posts folder, and what the store knows about them. */
export interface PostScan {
  readonly scannedAtMs: number;
  readonly segments: readonly Segment[];
  readonly store: PostStore | null;
  /** Nothing was added, changed or deleted since the store was written. */
  readonly unchanged: boolean;
}

export interface PostCollection {
  /** Posts that are published, in the order of their files. */
  readonly posts: readonly PostEntry[];
  readonly rejected: number;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
  readonly problems: readonly Problem[];
  /** Identifies this state of the store. */
  readonly scannedAtMs: number;
}

/** Posts in one task: enough that sending it costs little, few enough that all workers are busy until the end. */
const postsInTask = 200;

/** Lists the posts and compares them with the store, by size and date only. */
export function scanPosts({ folders: { posts, cache }, digests }: Pick<SiteContext, 'folders' | 'digests'>): PostScan {
  const scannedAtMs = Date.now();
  const segments = cutSegments(findPosts(posts));
  const store = openStore(cache, digests.texts);
  const unchanged =
    store !== null && segments.length === store.all.length && segments.every(({ digest }) => store.settled.has(digest));
  return { scannedAtMs, segments, store, unchanged };
}

/** Makes articles of the posts. Only posts that are new or changed are read, and the store is updated. */
export async function collectPosts(scan: PostScan, context: SiteContext): Promise<PostCollection> {
  const { stored, scannedAtMs } = await bringUpToDate(scan, context);
  const posts = stored.flatMap(({ entry }) => entry ?? []);
  const { articles, problems: ofGroups } = groupVersions(posts);
  const problems = [
    ...stored.flatMap((post) => post.problems),
    ...ofGroups,
    ...findDrift(posts),
    ...findBatches(posts),
  ];
  if (stored.length === 0) {
    problems.push({
      file: context.folders.posts,
      code: 'no-posts',
      message: 'the posts folder holds no files',
      hint: 'put posts into it, or name another: jianbao build --posts DIR',
      severity: 'error',
    });
  }
  return { posts, rejected: stored.length - posts.length, articles, problems, scannedAtMs };
}

/** @param before - posts of the store, as far as their part of it has changed, by file */
function traceIds(before: ReadonlyMap<string, StoredPost>, posts: readonly StoredPost[]): FormerIds {
  const traced = new Map<string, ArticleId | null>();
  if (before.size === 0) return traced;
  const now = new Map(posts.map(({ post, entry }) => [post.file, entry?.id ?? null]));
  for (const { post, entry } of before.values())
    if (entry !== null && now.get(post.file) !== entry.id) traced.set(entry.id, now.get(post.file) ?? null);
  return traced;
}

/** @returns all posts, in the order of their files */
async function bringUpToDate(
  scan: PostScan,
  context: SiteContext,
): Promise<{ stored: StoredPost[]; scannedAtMs: number }> {
  const { cache } = context.folders;
  const { segments } = scan;
  const recalled = scan.store && recallPosts(cache, scan.store, segments);
  const store = recalled && scan.store;
  if (store === null) rmSync(packFolder(cache), { recursive: true, force: true });

  const knownOf = (post: PostFile): StoredPost | null => recalled?.others.get(post.file) ?? null;
  const isDue = (post: PostFile): boolean => {
    const known = knownOf(post);
    return known === null || !isUnchanged(known, post, store!);
  };
  const jobs = segments
    .flatMap(({ files }, index) => (recalled?.bySegment[index] ? [] : files.filter(isDue)))
    .map((post): ReadJob => ({ post, known: knownOf(post) }));
  if (jobs.length === 0 && scan.unchanged)
    return { stored: recalled!.bySegment.flatMap((posts) => posts!), scannedAtMs: store!.scannedAtMs };

  const read = await readAll(jobs, context);
  const stored = segments.flatMap(
    ({ files }, index) =>
      recalled?.bySegment[index] ?? files.map((post) => read.get(post) ?? { ...knownOf(post)!, post }),
  );
  if (recalled) addFormerIds(cache, traceIds(recalled.others, stored));
  saveStore(cache, { version: context.digests.texts, scannedAtMs: scan.scannedAtMs }, store, segments, stored);
  return { stored, scannedAtMs: scan.scannedAtMs };
}

async function readAll(
  jobs: readonly ReadJob[],
  { acquire, progress }: SiteContext,
): Promise<Map<PostFile, StoredPost>> {
  const read = new Map<PostFile, StoredPost>();
  if (jobs.length === 0) return read;
  const toEntry = rowReader();
  await runBatches(
    acquire(jobs.length),
    'read',
    inBatches(jobs, postsInTask),
    (batch) => batch,
    (posts, batch) => {
      for (const [index, { row, problems }] of posts.entries()) {
        const { post } = batch[index]!;
        read.set(post, { post, entry: row === null ? null : toEntry(row, post.file), problems });
      }
      progress('read', posts.length, jobs.length);
    },
  );
  return read;
}
