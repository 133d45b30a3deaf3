import type { SearchDocument } from '../search/searchDocument.ts';
import type { PackReader } from '../store/packs.ts';
import type { CleanPost } from '../types.ts';
import type { DocumentDraft } from './tasks.ts';

/**
 * What a reader sees as the article, for the index: its title, its paragraphs, the captions of its pictures. The
 * exported lines hold the same (`src/build/exportArticles.ts`), so a search can be held against them.
 */
export function toSearchDocument({ text, ...draft }: DocumentDraft, texts: PackReader): SearchDocument {
  const { paragraphs, captions, reporter } = texts.read(text) as Pick<CleanPost, 'paragraphs' | 'captions' | 'reporter'>;
  return { ...draft, reporter, texts: [...paragraphs, ...captions] };
}
