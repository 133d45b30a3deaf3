import { placeDate } from '../load/placeDate.ts';
import { readDate } from '../load/readDate.ts';
import type { Day, RawPost } from '../types.ts';
import { parseByline, parseContributions, parseCredits, parseSourcedCredits } from './parseCredits.ts';
import { rocDay } from './rocDay.ts';
import type { StepContext } from './step.ts';

/**
 * Notes what the named groups of a `CutRule` hold.
 *
 * @returns false if the match is not what the rule looks for, because its date does not exist
 * @example { credits: '編輯：陳承功', stamp: '1120913' } → credit 編輯 陳承功, stamped day 2023-09-13
 */
export function keepGroups(groups: Readonly<Record<string, string | undefined>>, context: StepContext): boolean {
  const { post, found } = context;
  const { author, place, instant, utc, credits, people, sources, contributions, producers, topic, stamp, rights } =
    groups;
  if (stamp !== undefined) {
    const day = rocDay(stamp);
    if (credits === undefined && (day === null || !isNear(day, post.dates))) return false;
    found.stampedDay = day ?? found.stampedDay;
  }
  if (credits !== undefined) found.addCredits(parseCredits(credits));
  if (people !== undefined || sources !== undefined) found.addCredits(parseSourcedCredits(people ?? '', sources ?? ''));
  if (contributions !== undefined) found.addCredits(parseContributions(contributions));
  if (producers !== undefined) found.addCredits([{ role: { unprinted: 'production' }, names: [producers] }]);
  if (rights !== undefined) found.rights.push(rights.replace(/\s+/g, ' ').trim());
  if (topic !== undefined) found.addTag(topic.trim(), 'series');
  if (author !== undefined) keepAuthor(author, context);
  if (place !== undefined) found.place ??= place.trim();
  if (instant !== undefined) found.publishedInBodyMs ??= toMs(instant, context);
  if (utc !== undefined) found.publishedInBodyMs ??= toMs(`${utc.trim().replace(/Z$/, '')}Z`, context);
  return true;
}

/** Notes an author's line, unless it only names the publisher. */
export function keepAuthor(line: string, { source, found }: StepContext): void {
  const { reporter, credits } = parseByline(line);
  const isPublisher =
    reporter !== null && [source.name, ...source.labels, ...source.agencies].some((name) => reporter.startsWith(name));
  if (!isPublisher) found.reporter ??= reporter;
  found.addCredits(credits);
}

/** A clock time without a zone is the publisher's. */
function toMs(instant: string, { source }: StepContext): number | null {
  const date = readDate(instant);
  return date === null || date.kind === 'day' ? null : placeDate(date, source.zone);
}

const twoMonthsMs = 62 * 86_400_000;

/**
 * A stamp without credits must be near one of the post's dates, if it has any: lottery numbers have seven digits too.
 * Any of them, since the year of a feed may be mistyped.
 */
const isNear = (day: Day, dates: RawPost['dates']): boolean =>
  dates.length === 0 ||
  dates.some(({ date }) => Math.abs(Date.parse(day) - (date.kind === 'instant' ? date.ms : date.wallMs)) < twoMonthsMs);
