import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { traceTags } from '../enrich/traceTags.ts';
import { nameRole } from '../locales/nameRole.ts';
import type { Locale } from '../locales/words.ts';
import { textRef } from '../store/postEntry.ts';
import type { StoredText } from '../store/postReader.ts';
import type { Article } from '../types.ts';
import type { SiteContext } from './context.ts';
import type { PostCollection } from './collectPosts.ts';

/**
 * Writes one line of JSON for each article, oldest first. `title`, `paragraphs` and `captions` are what a reader sees
 * as the article, and exactly what the search finds; the other keys are for research.
 *
 * @param locale - of the site: has names for roles that publishers do not print
 * @param file - to be written, in a folder that there is
 * @returns the number of lines
 */
export async function exportArticles(
  { articles }: PostCollection,
  { posts, site }: Pick<SiteContext, 'posts' | 'site'>,
  file: string,
): Promise<number> {
  const out = createWriteStream(file);
  for (const entry of articles) {
    const ofPosts = entry.posts.map((post) => posts.readText(textRef(post)));
    const line = JSON.stringify(toLine(posts.readArticle(entry), ofPosts, site.locale));
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return articles.length;
}

/** @param ofPosts - texts of the article's posts, oldest first */
function toLine(article: Article, ofPosts: readonly StoredText[], locale: Locale): Record<string, unknown> {
  const text = ofPosts.at(-1)!;
  return {
    id: article.id,
    path: article.path,
    file: article.file,
    source: article.source,
    sourceName: article.sourceName,
    url: article.url,
    title: article.title,
    published: article.published,
    ...(article.collected ? { collected: true } : {}),
    updated: article.updated,
    day: article.day,
    lang: article.lang,
    tags: article.tags,
    tagOrigins: traceTags(
      article.tags,
      [text, ...ofPosts].flatMap(({ tags }) => tags),
    ),
    series: article.series,
    lead: article.lead,
    chars: article.textChars,
    words: article.words,
    reporter: text.reporter,
    place: text.place,
    credits: text.credits.map(({ role, names }) => ({ role: nameRole(locale, role), names })),
    paragraphs: text.paragraphs,
    captions: text.captions,
    images: text.images,
    rights: text.rights,
    isCutOff: text.isCutOff,
    related: text.related,
    rawSha256: article.rawSha256,
    versions: article.versions.map(({ file: from, title, published }) => ({ file: from, title, published })),
  };
}
