/**
 * Notices that a publisher has changed its template: then the profile's rules miss what they used to remove, or remove
 * too much. The newest posts of a source are compared with its older ones; the time of the build does not matter.
 */
import { compare } from '../compare.ts';
import { groupBy } from '../groupBy.ts';
import type { PostEntry } from '../store/postEntry.ts';
import type { Problem } from '../types.ts';

const newestDays = 7;
/** With fewer posts, a difference may be chance. */
const minNewest = 20;
const minHistory = 60;
/** Older months have older templates: a change should not be reported for years after it was examined. */
const historyMonths = 6;

/** A new template moves the median by more than a tenth of the text, the subjects of posts by less. */
const minMove = 0.1;
const maxSpreads = 3;

/**
 * Rules that no longer match remove nothing, so posts are left untouched. The share of text does not show that, because
 * it is below a tenth in 17 of 18 sources. The share of untouched posts of a source is 0 % or 98 %, seldom between.
 */
const minUntouchedMove = 0.3;

/** Characters of text below the title. */
const nearEmptyChars = 40;
const minEmptyRise = 0.05;
const minEmptyPosts = 3;

const examples = 3;

/** The facts about a post that are compared. */
interface Sample {
  readonly file: string;
  readonly source: string;
  /** In the source's zone. */
  readonly day: string;
  /** The share of its characters that rules have removed: 0 to 1. */
  readonly removedShare: number;
  readonly nearEmpty: boolean;
}

/**
 * Compares the newest week of each source with the months before it: the median share of text that cleaning removes,
 * the share of posts that it leaves untouched, and the share of posts that are almost empty after it.
 *
 * @returns at most three problems for each source, with example posts
 */
export function findDrift(posts: readonly PostEntry[]): Problem[] {
  const bySource = groupBy(posts.map(toSample), (sample) => sample.source);
  return [...bySource].sort(([a], [b]) => compare(a, b)).flatMap(([source, samples]) => compareNewest(source, samples));
}

const toSample = ({ file, source, day, bodyChars, removedChars }: PostEntry): Sample => ({
  file,
  source,
  day,
  removedShare: removedChars / Math.max(1, removedChars + bodyChars),
  nearEmpty: bodyChars < nearEmptyChars,
});

function compareNewest(source: string, samples: readonly Sample[]): Problem[] {
  const sorted = samples.toSorted((a, b) => compare(a.day, b.day) || compare(a.file, b.file));
  const lastDay = sorted.at(-1)!.day;
  const firstNew = dayBefore(lastDay, newestDays - 1);
  const newest = sorted.filter(({ day }) => day >= firstNew);
  const months = [
    ...groupBy(
      sorted.filter(({ day }) => day < firstNew),
      ({ day }) => day.slice(0, 7),
    ).values(),
  ].slice(-historyMonths);
  const history = months.flat();
  if (newest.length < minNewest || history.length < minHistory) return [];
  return [
    ...compareRemoved(source, newest, months),
    ...compareUntouched(source, newest, months),
    ...compareNearEmpty(source, newest, history),
  ];
}

function compareRemoved(source: string, newest: readonly Sample[], months: Months): Problem[] {
  const move = findMove(newest, months, medianShare, minMove);
  if (!move) return [];
  const side = Math.sign(move.now - move.usual);
  const farthest = newest.toSorted((a, b) => side * (b.removedShare - a.removedShare) || compare(a.file, b.file));
  return [
    drift(
      `of half of the newest ${newest.length} posts of ${source} cleaning takes ${percent(move.now)} ` +
        `of the text or more, before it was ${percent(move.usual)}`,
      farthest,
    ),
  ];
}

function compareUntouched(source: string, newest: readonly Sample[], months: Months): Problem[] {
  const isUntouched = ({ removedShare }: Sample): boolean => removedShare === 0;
  const move = findMove(newest, months, (samples) => shareOf(samples, isUntouched), minUntouchedMove);
  if (!move) return [];
  const moved = newest.filter((sample) => isUntouched(sample) === move.now > move.usual);
  return [
    drift(
      `cleaning leaves ${percent(move.now)} of the newest ${newest.length} posts of ${source} untouched, ` +
        `before it was ${percent(move.usual)}`,
      moved,
    ),
  ];
}

type Months = readonly (readonly Sample[])[];

/** A figure that changed by more than `minMove`, and by more than it differs between months; null if it did not. */
function findMove(
  newest: readonly Sample[],
  months: Months,
  figureOf: (samples: readonly Sample[]) => number,
  minMove: number,
): { usual: number; now: number } | null {
  const usual = figureOf(months.flat());
  const now = figureOf(newest);
  const spread = median(months.map((month) => Math.abs(figureOf(month) - usual)));
  return Math.abs(now - usual) > Math.max(minMove, maxSpreads * spread) ? { usual, now } : null;
}

function compareNearEmpty(source: string, newest: readonly Sample[], history: readonly Sample[]): Problem[] {
  const empty = newest.filter(({ nearEmpty }) => nearEmpty);
  const usual = shareOf(history, ({ nearEmpty }) => nearEmpty);
  const now = empty.length / newest.length;
  if (empty.length < minEmptyPosts || now - usual <= minEmptyRise) return [];
  return [
    drift(
      `${empty.length} of the newest ${newest.length} posts of ${source} (${percent(now)}) ` +
        `have almost no text after cleaning, before it was ${percent(usual)}`,
      empty,
    ),
  ];
}

const drift = (what: string, samples: readonly Sample[]): Problem => ({
  file: samples[0]!.file,
  code: 'source-drift',
  message: `${what}: ${samples
    .slice(0, examples)
    .map(({ file }) => file)
    .join(', ')}`,
  hint: 'check whether the publisher changed its template; if so, its profile needs new rules',
  severity: 'warning',
});

const shareOf = (samples: readonly Sample[], fits: (sample: Sample) => boolean): number =>
  samples.filter(fits).length / samples.length;

const medianShare = (samples: readonly Sample[]): number => median(samples.map(({ removedShare }) => removedShare));

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The day a number of days earlier: `2021-01-08`, 7 → `2021-01-01`. */
const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
