/**
 * Notices sources whose times are those of collecting: a program pulled the feed every so often and wrote the minute of
 * that, so many posts share one minute. A publisher's own times are spread.
 */
import { compare } from '../compare.ts';
import { groupBy } from '../groupBy.ts';
import type { PostEntry } from '../store/postEntry.ts';
import type { Problem } from '../types.ts';

const minuteMs = 60_000;

/** With fewer posts, a minute may be shared by chance. */
const minPosts = 100;
/** A post shares its minute with at least three others of its source. */
const minInMinute = 4;
/**
 * 80 % of CNA's posts of 2020. 56 % of the Economist's, whose stories of a week appear at once; 11 % at most of the
 * other sources'.
 */
const minShare = 0.7;

type Timed = Pick<PostEntry, 'file' | 'source' | 'publishedMs'>;

/**
 * Counts the posts of each source that share their minute with three others. Full hours are left out: a day without a
 * time stands at noon, and publishers release at full hours.
 *
 * @returns a note for each source whose times come in batches
 * @example findBatches(posts)[0]?.message // '812 of 1000 posts of cna share their minute with three others or more: …'
 */
export function findBatches(posts: readonly Timed[]): Problem[] {
  const bySource = groupBy(posts, ({ source }) => source);
  return [...bySource].sort(([a], [b]) => compare(a, b)).flatMap(([source, all]) => judge(source, all));
}

function judge(source: string, all: readonly Timed[]): Problem[] {
  const timed = all.filter(({ publishedMs }) => publishedMs % (60 * minuteMs) !== 0);
  if (timed.length < minPosts) return [];
  const minutes = groupBy(timed, ({ publishedMs }) => String(Math.floor(publishedMs / minuteMs)));
  const batched = [...minutes.values()].filter((batch) => batch.length >= minInMinute).flat();
  if (batched.length < timed.length * minShare) return [];
  const newest = batched.toSorted((a, b) => b.publishedMs - a.publishedMs || compare(a.file, b.file))[0]!;
  return [
    {
      file: newest.file,
      code: 'collected-times',
      message:
        `${batched.length} of ${timed.length} posts of ${source} share their minute with three others or more: ` +
        'that is when the feed was pulled, not when each was published',
      hint: "set times: 'collected' for the source in archive.config.ts, and its pages say so; the days are right",
      severity: 'note',
    },
  ];
}
