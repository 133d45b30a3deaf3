import { digestOf } from '../digest.ts';
import type { Settings } from '../settings/settings.ts';
import type { Problem } from '../types.ts';
import { BuildError } from './buildError.ts';
import type { PostCollection } from './collectPosts.ts';
import type { InputDigests } from './digestInputs.ts';
import type { BuildReport } from './report.ts';

/** What became of the posts. Kept with the manifest, for the report of a build in which nothing changes. */
export interface Outcome extends Pick<BuildReport, 'posts' | 'articles' | 'versions' | 'rejected' | 'problems'> {
  /** Identifies the state of the store, and the code and settings that the site was made with; see `stateOf`. */
  readonly state: string;
}

/** Sums up a build for the manifest. */
export const toOutcome = (
  { posts, rejected, articles, problems, scannedAtMs }: PostCollection,
  digests: InputDigests,
): Outcome => ({
  state: stateOf(scannedAtMs, digests),
  posts: posts.length + rejected,
  articles: articles.length,
  versions: posts.length - articles.length,
  rejected,
  problems,
});

/** Identifies a state of the store together with the program and its settings. */
export const stateOf = (scannedAtMs: number, digests: InputDigests): string =>
  digestOf(String(scannedAtMs), JSON.stringify(digests));

/** @throws BuildError if addresses of the last site would lead nowhere */
export function stopIfLost(lost: readonly string[], { moved }: Settings): void {
  if (lost.length === 0) return;
  const more = lost.length > namedProblems ? [`  … and ${lost.length - namedProblems} more`] : [];
  throw new BuildError(
    [
      `${lost.length} addresses of the last site would lead nowhere; the site was left as it was.`,
      ...lost.slice(0, namedProblems).map((file) => `  ${file}`),
      ...more,
      `Put their posts back, add lines to ${moved} (old address,id of the article), or build with --allow-lost-addresses.`,
    ].join('\n'),
  );
}

/** Problems listed in the error message; the report has all of them. */
const namedProblems = 10;

/** @throws BuildError if posts have problems that the settings call fatal */
export function stopIfFatal(problems: readonly Problem[], settings: Settings): void {
  const fatal = problems.filter((problem) => settings.fatal.includes(problem.code));
  if (fatal.length === 0) return;
  const lines = fatal.slice(0, namedProblems).map(({ file, message, hint }) => `  ${file}: ${message}; ${hint}`);
  const more = fatal.length > lines.length ? [`  … and ${fatal.length - lines.length} more`] : [];
  throw new BuildError(
    ['The settings call these problems fatal; the site was left as it was.', ...lines, ...more].join('\n'),
  );
}
