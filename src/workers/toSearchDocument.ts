import type { SearchDocument } from '../search/format/searchDocument.ts';
import { textRef, type ArticleEntry } from '../store/postEntry.ts';
import type { PostReader } from '../store/postReader.ts';
import type { DocumentDraft } from './tasks.ts';

/**
 * Makes the index's document of an article: what a reader sees as the article, its title, its paragraphs, the
 * captions of its pictures. The exported lines have the same (`src/site/exportArticles.ts`), so searches can be
 * checked with them.
 */
export function toSearchDocument({ text, ...draft }: DocumentDraft, posts: PostReader): SearchDocument {
  const { paragraphs, captions, reporter } = posts.readText(text);
  return { ...draft, reporter, texts: [...paragraphs, ...captions] };
}

/** Makes the part of a document that is known before the article's text is read. */
export function toDocumentDraft(entry: ArticleEntry, posts: PostReader): DocumentDraft {
  const { id, path, title, day, published, source, sourceName, lang, tags } = posts.readArticle(entry);
  return { id, path, title, day, published, source, sourceName, lang, tags, text: textRef(entry.shown) };
}
