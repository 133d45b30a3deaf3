import type { PostRecord } from '../enrich/describePost.ts';
import { toArticle } from '../enrich/groupVersions.ts';
import type { Article, CleanPost } from '../types.ts';
import { readPacks } from './packs.ts';
import { recordRef, type ArticleEntry, type RecordRef, type TextRef } from './postEntry.ts';

/** What the store keeps of a cleaned post; its problems are kept with its entry. */
export type StoredText = Omit<CleanPost, 'problems'>;

/** Reads posts and articles from the store, by the positions in their entries. */
export interface PostReader {
  readRecord(ref: RecordRef): PostRecord;
  readText(ref: TextRef): StoredText;
  /** Makes the whole article of the records of its posts. */
  readArticle(entry: ArticleEntry): Article;
  close(): void;
}

/** An article is in about eight lists, so the last ones read are kept. */
const maxKept = 20_000;

/** Opens the packs of the store; each file is opened when something is first read from it. */
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
      const article = toArticle(
        entry,
        entry.posts.map((post) => readRecord(recordRef(post))),
      );
      kept.set(entry, article);
      return article;
    },
    close: packs.close,
  };
}
