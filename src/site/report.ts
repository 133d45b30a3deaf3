import { compare } from '../compare.ts';
import { groupBy } from '../groupBy.ts';
import type { Problem } from '../types.ts';

/** What a build did. */
export interface BuildReport {
  readonly posts: number;
  readonly articles: number;
  readonly versions: number;
  /** Number of posts that are not published; for each there is a problem that says why. */
  readonly rejected: number;
  readonly problems: readonly Problem[];
  readonly pages: { readonly written: number; readonly same: number; readonly kept: number; readonly deleted: number };
  readonly shards: { readonly written: number; readonly kept: number };
  /** Addresses that moved: lines that were added to `moved.csv`. */
  readonly moved: number;
  readonly stages: readonly { readonly stage: string; readonly seconds: number }[];
}

/** Files listed as examples of a problem; `--json` lists all. */
const examples = 3;

/**
 * Writes the summary of a build: what became of the posts, problems by code with examples, what was written.
 *
 * @returns lines without a final line feed
 */
export function formatReport(report: BuildReport): string {
  const { posts, articles, versions, rejected, pages, shards, stages } = report;
  const times = stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(2)}`);
  const all = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = [
    `Posts: ${posts} read = ${articles} articles + ${versions} earlier versions + ${rejected} not published`,
    ...formatProblems(report.problems),
    `Pages: ${pages.written} written, ${pages.same} found the same, ${pages.kept} kept, ${pages.deleted} deleted`,
    ...(report.moved > 0 ? [`Addresses: ${report.moved} have moved; their lines in moved.csv lead on: commit it`] : []),
    `Search: ${shards.written} shards written, ${shards.kept} kept`,
    `Seconds: ${times.join(', ')}; all ${all.toFixed(2)}`,
  ];
  return lines.join('\n');
}

function formatProblems(problems: readonly Problem[]): string[] {
  const notes = problems.filter(({ severity }) => severity === 'note');
  const faults = problems.filter(({ severity }) => severity !== 'note');
  return [...formatGroups('Problems', faults), ...(notes.length > 0 ? formatGroups('Notes', notes) : [])];
}

function formatGroups(title: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [`${title}: none`];
  const byCode = groupBy(problems, (problem) => problem.code);
  const lines = [...byCode]
    .sort(([codeA, a], [codeB, b]) => b.length - a.length || compare(codeA, codeB))
    .flatMap(([code, own]) => [
      `  ${own.length} × ${code}${own.some(({ severity }) => severity === 'error') ? ' (not published)' : ''}`,
      ...own
        .slice(0, examples)
        .map(({ file, message, hint }) => `      ${oneLine(file)}: ${oneLine(message)}; ${oneLine(hint)}`),
      ...(own.length > examples ? [`      … and ${own.length - examples} more (--json names all)`] : []),
    ]);
  return [`${title}: ${problems.length}`, ...lines];
}

/** Removes line feeds and escape codes, which file names and quoted text may contain, for the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
