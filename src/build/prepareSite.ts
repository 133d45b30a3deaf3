import { digestOf } from '../digest.ts';
import { arrangeArchive, type Archive } from '../plan/archive.ts';
import type { PageUnit } from '../plan/pagePlan.ts';
import type { SiteFrame } from '../plan/pages.ts';
import { planSite } from '../plan/planSite.ts';
import type { Settings } from '../settings/settings.ts';
import type { ReadArticle } from '../store/articleReader.ts';
import type { Problem } from '../types.ts';
import { BuildError } from './checkFolders.ts';
import type { CodeDigests } from './codeDigests.ts';
import type { Hire } from './crew.ts';
import { gatherPosts, type Gathered, type Look } from './gatherPosts.ts';
import type { Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import type { Folders } from './tasks.ts';

/** What became of the posts; kept with the manifest for builds in which nothing changes. */
export interface Outcome extends Pick<BuildReport, 'posts' | 'articles' | 'versions' | 'rejected' | 'problems'> {
  /** Of the store and of the code that the site was made from. */
  readonly state: string;
}

export interface Prepared {
  readonly archive: Archive;
  readonly units: Iterable<PageUnit>;
  readonly outcome: Outcome;
}

interface Preparing {
  readonly look: Look;
  readonly folders: Folders;
  readonly settings: Settings;
  readonly code: CodeDigests;
  readonly read: ReadArticle;
  readonly hire: Hire;
  readonly progress: Progress;
  readonly lap: (stage: string) => void;
}

/**
 * Everything that is known before the plan: posts, articles, the units of pages.
 *
 * @throws BuildError if posts have problems that the settings call fatal
 */
export async function prepareSite({
  look,
  folders,
  settings,
  code,
  read,
  hire,
  progress,
  lap,
}: Preparing): Promise<Prepared> {
  const gathered = await gatherPosts(look, folders, code.texts, hire, progress);
  lap('read');
  stopIfFatal(gathered.problems, settings);
  const archive = arrangeArchive(gathered.articles, settings.sources, read);
  return { archive, units: planSite(archive, code.pages), outcome: outcomeOf(gathered, code) };
}

const outcomeOf = ({ posts, rejected, articles, problems, lookedAtMs }: Gathered, code: CodeDigests): Outcome => ({
  state: stateOf(lookedAtMs, code),
  posts: posts.length + rejected,
  articles: articles.length,
  versions: posts.length - articles.length,
  rejected,
  problems,
});

/** Names a state of the store, seen through a state of the program. */
export const stateOf = (lookedAtMs: number, code: CodeDigests): string =>
  digestOf(String(lookedAtMs), JSON.stringify(code));

/** What every page shows of the settings. */
export const toFrame = ({ title, description, lang, basePath, origin, contact }: Settings): SiteFrame => ({
  title,
  description,
  lang,
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
