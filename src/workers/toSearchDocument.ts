import type { SearchDocument } from '../search/format/searchDocument.ts';
import { textRef, type ArticleEntry } from '../store/postEntry.ts';
import type { PostReader } from '../store/postReader.ts';
import type { DocumentDraft } from './tasks.ts';

/**
 * What a reader sees as the article, for the index: its title, its paragraphs, the captions of its pictures. The
 * exported lines hold the same (`src/site/exportArticles.ts`), so a search can be held against them.
 */
export function toSearchDocument({ text, ...draft }: DocumentDraft, posts: PostReader): SearchDocument {
  const { paragraphs, captions, reporter } = posts.readText(text);
  return { ...draft, reporter, texts: [...paragraphs, ...captions] };
}

/** What is known of an article before its text is read. */
export function toDocumentDraft(entry: ArticleEntry, posts: PostReader): DocumentDraft {
  const { id, path, title, day, published, source, sourceName, lang, tags } = posts.readArticle(entry);
  return { id, path, title, day, published, source, sourceName, lang, tags, text: textRef(entry.shown) };
}
