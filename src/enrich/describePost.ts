import { createHash } from 'node:crypto';
import type { Source } from '../sources/source.ts';
import type { Article, ArticleId, CleanPost, Problem, RawPost, Severity } from '../types.ts';
import { collectTags } from './collectTags.ts';
import { countWords } from './countWords.ts';
import { detectLang } from './detectLang.ts';
import { findSeries } from './findSeries.ts';
import type { LinkToArticleId } from './linkToArticleId.ts';
import { leadOf } from './leadOf.ts';
import { toLocalTime } from './toLocalTime.ts';
import { sketchOf } from './sketch.ts';
import { urlToArticleId, urlToStory, wordsToArticleId } from './urlToArticleId.ts';

/** One post, before it is known whether there are others of the same article. */
export interface PostRecord extends Omit<Article, 'path' | 'updated' | 'versions'> {
  /** The same for all posts of one story, even under several addresses; see `urlToStory`. */
  readonly story: string;
  /** See `sketchOf`. */
  readonly sketch: string;
}

export interface Described {
  /** Without its digest, which includes the cleaned text. */
  readonly record: Omit<PostRecord, 'digest'> | null;
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

  const publishedMs = raw.publishedMs ?? clean.publishedInBodyMs;
  if (publishedMs === null) {
    report(
      'no-date',
      'no trustworthy date in comment, front matter, file name or text',
      'add date: to its front matter',
      'error',
    );
    return { record: null, problems };
  }
  const { iso, day } = toLocalTime(publishedMs, source.zone);

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
    raw.url === null ? wordsToArticleId(`${iso}\n${raw.title || title}`, source) : urlToArticleId(raw.url, source);
  const links = [...clean.links, ...clean.related.map((link) => link.url)];
  const linkIds = new Set(links.map((url) => linkId(url, raw.url)).filter((link) => link !== null && link !== id));
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
    day,
    lang: detectLang(text),
    tags: collectTags(raw, clean, source),
    series: findSeries(title, clean.tags),
    lead: leadOf(clean.paragraphs.length > 0 ? clean.paragraphs : clean.captions, title),
    linkIds: [...linkIds] as ArticleId[],
    textSha256: createHash('sha256').update(text).digest('hex'),
    textChars: countCodePoints(text),
    words: countWords(text),
  };
  return { problems, record };
}

/** Gives `[...text].length`, without a string for each character. */
const countCodePoints = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
