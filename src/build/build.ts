/**
 * The conductor: posts → store → articles → plan → what changed → site. It reads top to bottom; every stage does its
 * work in a folder of its own.
 */
import { rmSync } from 'node:fs';
import { groupVersions } from '../enrich/groupVersions.ts';
import { findPosts } from '../load/findPosts.ts';
import { arrangeArchive } from '../plan/archive.ts';
import type { TextOf } from '../plan/pagePlan.ts';
import type { SiteFrame } from '../plan/pages.ts';
import { planSite } from '../plan/planSite.ts';
import type { Settings } from '../settings/settings.ts';
import { isUnchanged, loadStore, packFolder, saveStore, type StoredPost } from '../store/postStore.ts';
import type { Article, Problem } from '../types.ts';
import { digestCode } from './codeDigests.ts';
import { BuildError } from './checkFolders.ts';
import { withCrew, type Hire } from './crew.ts';
import type { ReadJob } from './readPosts.ts';
import type { BuildReport } from './report.ts';
import { startClock } from './stageClock.ts';
import type { Folders } from './tasks.ts';
import { writeSite } from './writeSite.ts';

/** Posts in one task: enough to hide the way there and back, few enough that all are busy to the end. */
const postsInTask = 200;

export interface Gathered {
  readonly posts: readonly StoredPost[];
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Builds the site.
 *
 * @throws BuildError if it cannot begin, or the posts have problems that the settings call fatal; then the site stands
 *   as it was
 */
export async function build(folders: Folders, settings: Settings): Promise<BuildReport> {
  const clock = startClock();
  const frame = toFrame(settings);
  const code = digestCode(settings, frame);
  return withCrew({ folders, settings, frame }, async (hire) => {
    const gathered = await gatherPosts(folders, code.texts, hire);
    clock.lap('read');
    stopIfFatal(gathered.problems, settings);

    const archive = arrangeArchive(gathered.articles, settings.sources);
    const texts = new Map(gathered.posts.flatMap(({ file, text }) => (text === null ? [] : [[file, text] as const])));
    const textOf: TextOf = (file) => texts.get(file)!;
    const pages = [...planSite(archive, textOf, code.pages)];
    clock.lap('plan');

    const written = await writeSite({ folders, archive, pages, textOf, code, hire, lap: clock.lap });
    return {
      posts: gathered.posts.length,
      articles: gathered.articles.length,
      versions: gathered.articles.reduce((sum, article) => sum + article.versions.length, 0),
      rejected: gathered.posts.filter((post) => post.record === null).length,
      problems: gathered.problems,
      ...written,
      stages: clock.stages(),
    };
  });
}

/** Posts → store → articles. What the store remembers is not read again. */
export async function gatherPosts(folders: Folders, version: string, hire: Hire): Promise<Gathered> {
  const lookedAtMs = Date.now();
  const files = findPosts(folders.posts);
  const store = await loadStore(folders.cache, version);
  if (store.posts.size === 0) rmSync(packFolder(folders.cache), { recursive: true, force: true });

  const jobs: ReadJob[] = files.filter((file) => !isUnchanged(store, file)).map((post) => ({ post, known: store.posts.get(post.file) ?? null }));
  const read = new Map<string, StoredPost>();
  if (jobs.length > 0) {
    const crew = hire(jobs.length);
    const batches = Array.from({ length: Math.ceil(jobs.length / postsInTask) }, (_, index) => jobs.slice(index * postsInTask, (index + 1) * postsInTask));
    for (const batch of await Promise.all(batches.map((batch) => crew.perform('read', batch)))) for (const post of batch) read.set(post.file, post);
  }
  const posts = files.map(({ file }) => read.get(file) ?? store.posts.get(file)!);
  if (jobs.length > 0 || posts.length !== store.posts.size) saveStore(folders.cache, version, lookedAtMs, posts);

  const grouped = groupVersions(posts.flatMap((post) => post.record ?? []));
  const problems = [...posts.flatMap((post) => post.problems), ...grouped.problems];
  if (files.length === 0) {
    problems.push({ file: folders.posts, code: 'no-posts', message: 'the posts folder holds no files', hint: 'put posts into it, or name another: npm run build -- --posts DIR', rejected: true });
  }
  return { posts, articles: grouped.articles, problems };
}

/** What every page shows of the settings. */
export const toFrame = ({ title, description, lang, basePath, origin, contact }: Settings): SiteFrame => ({ title, description, lang, basePath, origin, contact });

function stopIfFatal(problems: readonly Problem[], settings: Settings): void {
  const fatal = problems.filter((problem) => settings.fatal.includes(problem.code));
  if (fatal.length === 0) return;
  const lines = fatal.slice(0, 10).map((problem) => `  ${problem.file}: ${problem.message}; ${problem.hint}`);
  const more = fatal.length > lines.length ? [`  … and ${fatal.length - lines.length} more`] : [];
  throw new BuildError(['The settings call these problems fatal; the site was left as it was.', ...lines, ...more].join('\n'));
}
