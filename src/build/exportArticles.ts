import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { traceTags } from '../enrich/traceTags.ts';
import { readPacks } from '../store/packs.ts';
import { packFolder } from '../store/postStore.ts';
import type { StoredText } from './readPosts.ts';
import type { Gathered } from './gatherPosts.ts';
import type { Folders } from './tasks.ts';

/**
 * Writes one line of JSON for each article, oldest first: what a researcher wants of it, and what a reader sees as the
 * article in `title`, `paragraphs` and `captions`. The search finds exactly that.
 *
 * @param file - where to; its folder is made if need be
 * @returns number of lines
 */
export async function exportArticles({ posts, articles }: Gathered, folders: Folders, file: string): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  const out = createWriteStream(file);
  const texts = readPacks(packFolder(folders.cache));
  const refs = new Map(posts.map((post) => [post.file, post.text]));
  const textOf = (post: string): StoredText => texts.read(refs.get(post)!) as StoredText;
  for (const article of articles) {
    const text = textOf(article.file);
    const line = {
      id: article.id,
      path: article.path,
      file: article.file,
      source: article.source,
      sourceName: article.sourceName,
      url: article.url,
      title: article.title,
      published: article.published,
      updated: article.updated,
      day: article.day,
      lang: article.lang,
      tags: article.tags,
      tagOrigins: traceTags(article.tags, [article, ...article.versions].flatMap(({ file: post }) => textOf(post).tags)),
      series: article.series,
      lead: article.lead,
      chars: article.textChars,
      words: article.words,
      reporter: text.reporter,
      place: text.place,
      credits: text.credits,
      paragraphs: text.paragraphs,
      captions: text.captions,
      images: text.images,
      rights: text.rights,
      related: text.related,
      rawSha256: article.rawSha256,
      versions: article.versions.map(({ file: from, title, published }) => ({ file: from, title, published })),
    };
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  }
  texts.close();
  out.end();
  await once(out, 'finish');
  return articles.length;
}
