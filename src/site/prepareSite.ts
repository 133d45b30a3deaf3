import { digestOf } from '../digest.ts';
import { resolveLocale } from '../locales/locale.ts';
import { arrangeArchive, type Archive } from '../plan/archive.ts';
import type { PageGroup } from '../plan/pagePlan.ts';
import type { SiteInfo } from '../plan/pages.ts';
import { planSite } from '../plan/planSite.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReadArticle } from '../store/articleReader.ts';
import type { Problem } from '../types.ts';
import { BuildError } from './checkFolders.ts';
import type { CodeDigests } from './codeDigests.ts';
import type { AcquirePool } from '../workers/pool.ts';
import { collectPosts, type PostCollection, type PostScan } from './collectPosts.ts';
import type { Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import type { Folders } from '../workers/tasks.ts';

/** What became of the posts; kept with the manifest for builds in which nothing changes. */
export interface Outcome extends Pick<BuildReport, 'posts' | 'articles' | 'versions' | 'rejected' | 'problems'> {
  /** Of the store and of the code that the site was made from. */
  readonly state: string;
}

export interface Prepared {
  readonly archive: Archive;
  readonly groups: Iterable<PageGroup>;
  readonly outcome: Outcome;
}

interface Preparing {
  readonly scan: PostScan;
  readonly folders: Folders;
  readonly settings: Settings;
  readonly code: CodeDigests;
  readonly read: ReadArticle;
  readonly acquire: AcquirePool;
  readonly progress: Progress;
  readonly mark: (stage: string) => void;
}

/**
 * Everything that is known before the plan: posts, articles, the groups of pages.
 *
 * @throws BuildError if posts have problems that the settings call fatal
 */
export async function prepareSite({
  scan,
  folders,
  settings,
  code,
  read,
  acquire,
  progress,
  mark,
}: Preparing): Promise<Prepared> {
  const collection = await collectPosts(scan, folders, code.texts, acquire, progress);
  mark('read');
  stopIfFatal(collection.problems, settings);
  const archive = arrangeArchive(collection.articles, settings.sources, read);
  return { archive, groups: planSite(archive, code.pages), outcome: outcomeOf(collection, code) };
}

const outcomeOf = (
  { posts, rejected, articles, problems, scannedAtMs }: PostCollection,
  code: CodeDigests,
): Outcome => ({
  state: stateOf(scannedAtMs, code),
  posts: posts.length + rejected,
  articles: articles.length,
  versions: posts.length - articles.length,
  rejected,
  problems,
});

/** Names a state of the store, seen through a state of the program. */
export const stateOf = (scannedAtMs: number, code: CodeDigests): string =>
  digestOf(String(scannedAtMs), JSON.stringify(code));

/** What every page shows of the settings. */
export const toSiteInfo = ({ title, description, lang, words, basePath, origin, contact }: Settings): SiteInfo => ({
  title,
  description,
  lang,
  locale: resolveLocale(lang, words),
  basePath,
  origin,
  contact,
});

export function stopIfFatal(problems: readonly Problem[], settings: Settings): void {
  const fatal = problems.filter((problem) => settings.fatal.includes(problem.code));
  if (fatal.length === 0) return;
  const lines = fatal.slice(0, 10).map((problem) => `  ${problem.file}: ${problem.message}; ${problem.hint}`);
  const more = fatal.length > lines.length ? [`  … and ${fatal.length - lines.length} more`] : [];
  throw new BuildError(
    ['The settings call these problems fatal; the site was left as it was.', ...lines, ...more].join('\n'),
  );
}
