import type { PostRecord } from '../enrich/describePost.ts';
import { toArticle } from '../enrich/groupVersions.ts';
import type { Article } from '../types.ts';
import { readPacks } from './packs.ts';
import { recordRef, type ArticleEntry } from './postEntry.ts';

export type ReadArticle = (article: ArticleEntry) => Article;

/** Lists show an article about eight times; so many of those read last are kept. */
const maxKept = 20_000;

/** Lets work read whole articles from their records. */
export async function withArticles<T>(packFolder: string, work: (read: ReadArticle) => Promise<T>): Promise<T> {
  const records = readPacks(packFolder);
  const kept = new Map<ArticleEntry, Article>();
  try {
    return await work((entry) => {
      const known = kept.get(entry);
      if (known !== undefined) return known;
      if (kept.size >= maxKept) kept.clear();
      const article = toArticle(entry.posts.map((post) => records.read(recordRef(post)) as PostRecord));
      kept.set(entry, article);
      return article;
    });
  } finally {
    records.close();
  }
}
