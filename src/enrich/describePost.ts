import { createHash } from 'node:crypto';
import type { Source } from '../sources/source.ts';
import type { Article, ArticleId, CleanPost, DateOrigin, DateWitness, Problem, RawPost, Severity } from '../types.ts';
import { collectTags } from './collectTags.ts';
import { countWords } from './countWords.ts';
import { detectLang } from './detectLang.ts';
import { findSeries } from './findSeries.ts';
import type { LinkToArticleId } from './linkToArticleId.ts';
import { leadOf } from './leadOf.ts';
import { toLocalTime } from './toLocalTime.ts';
import { sketchOf } from './sketch.ts';
import { urlToArticleId, urlToStory, wordsToArticleId } from './urlToArticleId.ts';
import { daysBetween, weighDates, worth, type Verdict } from './weighDates.ts';

/** One post, before it is known whether there are others of the same article. */
export interface PostRecord extends Omit<Article, 'path' | 'updated' | 'versions'> {
  /** The same for all posts of one story, even under several addresses; see `urlToStory`. */
  readonly story: string;
  /** See `sketchOf`. */
  readonly sketch: string;
  /** The feed's instant, if the text has another: it tells which version is later. ISO 8601, and milliseconds. */
  readonly fed?: string;
  readonly fedMs?: number | null;
}

export interface Described {
  /** Without its digest, which includes the cleaned text. */
  readonly record: Omit<PostRecord, 'digest'> | null;
  /** Where the date was found. */
  readonly publishedFrom: DateOrigin | null;
  readonly problems: readonly Problem[];
}

/** If a ROC stamp is further from the post's day, one of the two is wrong. */
const stampToleranceDays = 8;

/** Characters of the text that are shown instead of a missing title. */
const titleChars = 20;

/**
 * Gives a cleaned post its identity, its day in the source's zone, language, tags and lead.
 *
 * @param linkId - which article an address leads to; see `linkToArticleId`
 */
export function describePost(raw: RawPost, clean: CleanPost, source: Source, linkId: LinkToArticleId): Described {
  const problems: Problem[] = [];
  const report = (code: Problem['code'], message: string, hint: string, severity: Severity = 'warning'): void => {
    problems.push({ file: raw.file, code, message, hint, severity });
  };

  const verdict = weighDates(allDates(raw, clean), source.zone);
  if (verdict === null) {
    report(
      'no-date',
      'no trustworthy date in front matter, comment, text, address or file name',
      'add date: to its front matter',
      'error',
    );
    return { record: null, publishedFrom: null, problems };
  }
  const publishedMs = verdict.ms;
  const { iso, day } = toLocalTime(publishedMs, source.zone);
  if (verdict.disagreeing.length > 0) {
    report(
      'date-disagrees',
      `its dates are days apart: ${verdict.disagreeing.map(({ origin, day }) => `${origin} ${day}`).join(', ')}; ` +
        `the ${verdict.from} was used`,
      'correct the date that is wrong',
    );
  }

  const title =
    clean.title || [...(clean.paragraphs[0] ?? clean.captions[0] ?? '')].slice(0, titleChars).join('') || '—';
  if (clean.title === '')
    report(
      'no-title',
      `neither front matter nor heading gives a title; it is shown as ${title}`,
      'add title: to its front matter',
    );
  if (raw.url === null) report('no-url', 'no http(s) address of the original', 'add from: to its front matter');
  if (clean.stampedDay !== null && daysBetween(clean.stampedDay, day) > stampToleranceDays) {
    report(
      'stamp-disagrees',
      `the text is stamped ${clean.stampedDay}, the post is of ${day}`,
      'see which is right; the date of the post was used',
    );
  }

  const text = [title, ...clean.paragraphs].join('\n');
  const id =
    raw.url === null
      ? wordsToArticleId(`${instantInId(verdict, iso, source.zone)}\n${raw.title || title}`, source)
      : urlToArticleId(raw.url, source);
  const links = [...clean.links, ...clean.related.map((link) => link.url)];
  const linkIds = new Set(links.map((url) => linkId(url, raw.url)).filter((link) => link !== null && link !== id));
  const isOwn = verdict.fedMs === null || verdict.fedMs === publishedMs;
  const record: Omit<PostRecord, 'digest'> = {
    id,
    story: raw.url === null ? id : urlToStory(raw.url, source, id),
    sketch: sketchOf(title, clean.paragraphs),
    file: raw.file,
    rawSha256: raw.rawSha256,
    source: source.id,
    sourceName: source.name,
    url: raw.url,
    title,
    published: iso,
    publishedMs,
    ...(isCollected(source.times, verdict, day) ? { collected: true } : {}),
    day,
    lang: detectLang(text),
    tags: collectTags(raw, clean, source),
    series: findSeries(title, clean.tags),
    lead: leadOf(clean.paragraphs.length > 0 ? clean.paragraphs : clean.captions, title),
    linkIds: [...linkIds] as ArticleId[],
    textSha256: createHash('sha256').update(text).digest('hex'),
    textChars: countCodePoints(text),
    words: countWords(text),
    ...(isOwn ? {} : { fed: toLocalTime(verdict.fedMs!, source.zone).iso, fedMs: verdict.fedMs }),
  };
  return { problems, publishedFrom: verdict.from, record };
}

/** Everything that tells when a post was published. */
function allDates(raw: RawPost, clean: CleanPost): readonly DateWitness[] {
  const { publishedInBodyMs: ms, stampedDay } = clean;
  return [
    ...raw.dates,
    ...(ms === null ? [] : [{ origin: 'body', date: { kind: 'instant', ms } } as const]),
    ...(stampedDay === null
      ? []
      : [{ origin: 'stamp', date: { kind: 'day', wallMs: Date.parse(stampedDay) } } as const]),
  ];
}

/**
 * The instant from which the id of a post without an address is made. For a day, it is noon of UTC, as it was before
 * days had the noon of their zone: addresses stay.
 */
function instantInId({ ms, isDay, fedMs }: Verdict, iso: string, zone: string): string {
  if (!isDay) return toLocalTime(fedMs ?? ms, zone).iso;
  return toLocalTime(Date.parse(`${iso.slice(0, 10)}T12:00:00Z`), zone).iso;
}

/** Gives `[...text].length`, without a string for each character. */
const countCodePoints = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** Whether the time of day is that of collecting. What the publisher prints is its own. */
function isCollected(times: Source['times'], { from, isDay }: Verdict, day: string): boolean {
  if (times === undefined || isDay || worth[from].group !== 'feed') return false;
  return times === 'collected' || ((times.from ?? day) <= day && day <= (times.to ?? day));
}
