/** What the index must know about one article. */
import { compare } from '../../compare.ts';
import type { ArticleId, Day, Lang } from '../../types.ts';

export interface SearchDocument {
  readonly id: ArticleId;
  /** Site-absolute, without the base path. */
  readonly path: string;
  readonly title: string;
  readonly day: Day;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** Source id, such as `cna`. */
  readonly source: string;
  readonly sourceName: string;
  readonly lang: Lang;
  readonly tags: readonly string[];
  /** As the byline prints them: `汪令儀` or `汪令儀、高以安`. */
  readonly reporter: string | null;
  /** One block for each paragraph, as printed: no match crosses from one to the next. */
  readonly texts: readonly string[];
}

/** What decides the order of documents. */
export type Dated = Pick<SearchDocument, 'id' | 'day' | 'published'>;

/** Order of search results: by day, within a day by instant, newest first; the id settles ties. */
export function newestFirst(a: Dated, b: Dated): number {
  return compare(b.day, a.day) || Date.parse(b.published) - Date.parse(a.published) || compare(a.id, b.id);
}
