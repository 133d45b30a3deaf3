/**
 * The conductor: posts → store → articles → plan → what changed → site. It reads top to bottom; every stage does its
 * work in a folder of its own.
 */
import { digestOf } from '../digest.ts';
import { arrangeArchive } from '../plan/archive.ts';
import type { TextOf } from '../plan/pagePlan.ts';
import type { SiteFrame } from '../plan/pages.ts';
import { planSite } from '../plan/planSite.ts';
import type { ListedShard } from '../search/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import { loadLastBuild } from '../store/manifest.ts';
import type { Problem } from '../types.ts';
import { digestCode, type CodeDigests } from './codeDigests.ts';
import { BuildError } from './checkFolders.ts';
import { withCrew } from './crew.ts';
import { gatherPosts, lookAtPosts, type Gathered } from './gatherPosts.ts';
import type { BuildReport } from './report.ts';
import { startClock } from './stageClock.ts';
import type { Folders } from './tasks.ts';
import { writeSite } from './writeSite.ts';

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
  const look = lookAtPosts(folders, code.texts);
  clock.lap('look');
  const last = loadLastBuild<ListedShard, Outcome>(folders.cache, folders.output);
  if (look.unchanged && last.outcome !== null && last.outcome.state === stateOf(look.known!.lookedAtMs, code)) {
    const { outcome, files, shards } = last;
    stopIfFatal(outcome.problems, settings);
    clock.lap('compare');
    return {
      ...outcome,
      pages: { written: 0, same: 0, kept: Object.keys(files).length, deleted: 0 },
      shards: { written: 0, kept: Object.keys(shards).length },
      stages: clock.stages(),
    };
  }

  return withCrew({ folders, settings, frame }, async (hire) => {
    const gathered = await gatherPosts(look, folders, code.texts, hire);
    clock.lap('read');
    stopIfFatal(gathered.problems, settings);

    const archive = arrangeArchive(gathered.articles, settings.sources);
    const texts = new Map(gathered.posts.flatMap(({ file, text }) => (text === null ? [] : [[file, text] as const])));
    const textOf: TextOf = (file) => texts.get(file)!;
    const pages = [...planSite(archive, textOf, code.pages)];
    clock.lap('plan');

    const outcome = outcomeOf(gathered, code);
    const written = await writeSite({ folders, archive, pages, textOf, code, hire, lap: clock.lap, last, outcome });
    return { ...outcome, ...written, stages: clock.stages() };
  });
}

/** What became of the posts, kept with the manifest for builds in which nothing changes. */
interface Outcome extends Pick<BuildReport, 'posts' | 'articles' | 'versions' | 'rejected' | 'problems'> {
  /** Of the store and of the code that the site was made from. */
  readonly state: string;
}

const outcomeOf = ({ posts, articles, problems, lookedAtMs }: Gathered, code: CodeDigests): Outcome => ({
  state: stateOf(lookedAtMs, code),
  posts: posts.length,
  articles: articles.length,
  versions: articles.reduce((sum, article) => sum + article.versions.length, 0),
  rejected: posts.filter((post) => post.record === null).length,
  problems,
});

const stateOf = (lookedAtMs: number, code: CodeDigests): string => digestOf(String(lookedAtMs), JSON.stringify(code));

/** What every page shows of the settings. */
export const toFrame = ({ title, description, lang, basePath, origin, contact }: Settings): SiteFrame => ({ title, description, lang, basePath, origin, contact });

function stopIfFatal(problems: readonly Problem[], settings: Settings): void {
  const fatal = problems.filter((problem) => settings.fatal.includes(problem.code));
  if (fatal.length === 0) return;
  const lines = fatal.slice(0, 10).map((problem) => `  ${problem.file}: ${problem.message}; ${problem.hint}`);
  const more = fatal.length > lines.length ? [`  … and ${fatal.length - lines.length} more`] : [];
  throw new BuildError(['The settings call these problems fatal; the site was left as it was.', ...lines, ...more].join('\n'));
}
