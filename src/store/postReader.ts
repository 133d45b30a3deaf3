import type { PostRecord } from '../enrich/describePost.ts';
import { toArticle } from '../enrich/groupVersions.ts';
import type { Article, CleanPost } from '../types.ts';
import { readPacks } from './packs.ts';
import { recordRef, type ArticleEntry, type RecordRef, type TextRef } from './postEntry.ts';

/** What the store keeps of a cleaned post; its problems are kept with its entry. */
export type StoredText = Omit<CleanPost, 'problems'>;

/** Reads what the store knows of posts and articles, by the references of their entries. */
export interface PostReader {
  readRecord(ref: RecordRef): PostRecord;
  readText(ref: TextRef): StoredText;
  /** The whole article, out of the records of its posts. */
  readArticle(entry: ArticleEntry): Article;
  close(): void;
}

/** Lists show an article about eight times: this many of those read last are kept. */
const maxKept = 20_000;

/** Opens the packs of the store; each file is opened when it is first read. */
export function openPostReader(packFolder: string): PostReader {
  const packs = readPacks(packFolder);
  const kept = new Map<ArticleEntry, Article>();
  const readRecord = (ref: RecordRef): PostRecord => packs.read(ref) as PostRecord;
  return {
    readRecord,
    readText: (ref) => packs.read(ref) as StoredText,
    readArticle(entry) {
      const known = kept.get(entry);
      if (known !== undefined) return known;
      if (kept.size >= maxKept) kept.clear();
      const article = toArticle(entry.posts.map((post) => readRecord(recordRef(post))));
      kept.set(entry, article);
      return article;
    },
    close: packs.close,
  };
}
