import type { SearchDocument } from '../search/format/searchDocument.ts';
import type { ReadArticle } from '../store/articleReader.ts';
import type { PackReader } from '../store/packs.ts';
import { textRef, type ArticleEntry } from '../store/postEntry.ts';
import type { CleanPost } from '../types.ts';
import type { DocumentDraft } from './tasks.ts';

/**
 * What a reader sees as the article, for the index: its title, its paragraphs, the captions of its pictures. The
 * exported lines hold the same (`src/site/exportArticles.ts`), so a search can be held against them.
 */
export function toSearchDocument({ text, ...draft }: DocumentDraft, texts: PackReader): SearchDocument {
  const { paragraphs, captions, reporter } = texts.read(text) as Pick<
    CleanPost,
    'paragraphs' | 'captions' | 'reporter'
  >;
  return { ...draft, reporter, texts: [...paragraphs, ...captions] };
}

/** What is known of an article before its text is read. */
export function toDocumentDraft(entry: ArticleEntry, read: ReadArticle): DocumentDraft {
  const { id, path, title, day, published, source, sourceName, lang, tags } = read(entry);
  return { id, path, title, day, published, source, sourceName, lang, tags, text: textRef(entry.shown) };
}
