import { placeDate } from '../load/placeDate.ts';
import { readDate } from '../load/readDate.ts';
import type { Source } from '../sources/source.ts';
import type { Day, RawPost } from '../types.ts';
import { parseByline, parseContributions, parseCredits, parseSourcedCredits, parseSpeakers } from './parseCredits.ts';
import { splitWho } from './parseDateline.ts';
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
  const { author, who, place, instant, utc, credits, people, sources, contributions, producers, topic, stamp, rights } =
    groups;
  const { role, names, speakers } = groups;
  if (stamp !== undefined) {
    const day = rocDay(stamp);
    if (credits === undefined && (day === null || !isNear(day, post.dates))) return false;
    found.stampedDay = day ?? found.stampedDay;
  }
  if (credits !== undefined) found.addCredits(parseCredits(credits));
  if (people !== undefined || sources !== undefined) found.addCredits(parseSourcedCredits(people ?? '', sources ?? ''));
  if (contributions !== undefined) found.addCredits(parseContributions(contributions));
  if (producers !== undefined) found.addCredits([{ role: { unprinted: 'production' }, names: [producers] }]);
  if (speakers !== undefined) found.addCredits(parseSpeakers(speakers));
  if (role !== undefined && names !== undefined) found.addCredits([{ role, names: [names.trim()] }]);
  if (rights !== undefined) found.rights.push(rights.replace(/\s+/g, ' ').trim());
  if (topic !== undefined) found.addTag(topic.trim(), 'series');
  if (author !== undefined) keepAuthor(author, context);
  if (who !== undefined) {
    const people = splitWho(who.trim());
    found.reporter ??= people.reporter;
    found.place ??= people.place;
  }
  if (place !== undefined) found.place ??= place.trim();
  if (instant !== undefined) found.publishedInBodyMs ??= toMs(instant, context);
  if (utc !== undefined) found.publishedInBodyMs ??= toMs(`${utc.trim().replace(/Z$/, '')}Z`, context);
  return true;
}

/** Notes an author's line, unless it only names the publisher. */
export function keepAuthor(line: string, { source, found }: StepContext): void {
  const { reporter, credits } = parseByline(line);
  if (reporter !== null && !isPublisher(reporter, source)) found.reporter ??= reporter;
  found.addCredits(credits);
}

/** Whether it is the publisher's own name, in quotation marks or not: 《紐約時報》. */
function isPublisher(name: string, { name: own, labels, agencies }: Source): boolean {
  const bare = name.replace(/^[《「“"\s]+/, '');
  return [own, ...labels, ...agencies].some((known) => bare.startsWith(known));
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
