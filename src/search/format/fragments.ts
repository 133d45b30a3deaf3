/** Fragments: one file for each article, with all that is shown of it when it is found. The shape is Pagefind's. */
import type { ArticleId, Day, Lang } from '../../types.ts';
import type { SearchDocument } from './searchDocument.ts';

export interface Fragment {
  /** Site-absolute, without the base path. */
  readonly url: string;
  /** Blocks of text as printed, one on each line, white space folded. */
  readonly content: string;
  readonly word_count: number;
  readonly filters: FragmentFilters;
  readonly meta: FragmentMeta;
  readonly anchors: readonly never[];
}

/** What articles are filtered by; a key without a value is left out. */
export interface FragmentFilters {
  /** Id of the source. */
  readonly source: readonly [string];
  readonly tag?: readonly string[];
  readonly reporter?: readonly [string];
}

export interface FragmentMeta {
  readonly id: ArticleId;
  readonly title: string;
  readonly day: Day;
  readonly published: string;
  /** Name of the source. */
  readonly source: string;
  readonly lang: Lang;
}

/** Makes the fragment of a document. */
export function toFragment({
  id,
  path,
  title,
  day,
  published,
  source,
  sourceName,
  lang,
  tags,
  reporter,
  texts,
}: SearchDocument): Fragment {
  return {
    url: path,
    content: texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n'),
    word_count: 1,
    filters: {
      source: [source],
      ...(tags.length > 0 && { tag: tags }),
      ...(reporter !== null && { reporter: [reporter] }),
    },
    meta: { id, title, day, published, source: sourceName, lang },
    anchors: [],
  };
}
