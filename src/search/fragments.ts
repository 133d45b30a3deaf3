/**
 * Fragments: the texts of the articles found, to show title and excerpt. Some articles share a file, since files
 * cost too; but a page of hits reads as many files as it has hits, so a file holds about two.
 */
import type { SearchDocument } from './searchDocument.ts';
import { pageName } from './pagefindFormat.ts';

/** What Pagefind's reader asks of a fragment; `meta` is the writer's to fill. */
export interface Fragment {
  readonly url: string;
  /** Blocks of text as printed, white space folded, one on each line. */
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, never>>;
  readonly meta: FragmentMeta;
  readonly anchors: readonly never[];
}

export interface FragmentMeta {
  readonly id: string;
  /** Pagefind rewrites `url` by where it thinks the site is. */
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly published: string;
  readonly source: string;
  readonly lang: string;
}

export interface FragmentGroup {
  readonly name: string;
  /** Number of the first document of the group. */
  readonly first: number;
  readonly count: number;
  readonly json: string;
}

/**
 * @param documents - newest first
 * @param groupBytes - a group closes when its JSON has reached this length
 */
export function* groupFragments(documents: readonly SearchDocument[], groupBytes: number): Generator<FragmentGroup> {
  let entries: string[] = [];
  let length = 0;
  let groups = 0;
  let first = 0;
  for (const [index, document] of documents.entries()) {
    const entry = `${JSON.stringify(pageName(index))}:${JSON.stringify(toFragment(document))}`;
    entries.push(entry);
    length += entry.length;
    if (length < groupBytes && index + 1 < documents.length) continue;
    yield { name: pageName(groups), first, count: entries.length, json: `{${entries.join(',')}}` };
    groups += 1;
    first = index + 1;
    entries = [];
    length = 0;
  }
}

function toFragment({ id, path, title, day, published, sourceName, lang, texts }: SearchDocument): Fragment {
  return {
    url: path,
    content: texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n'),
    word_count: 1,
    filters: {},
    meta: { id, path, title, day, published, source: sourceName, lang },
    anchors: [],
  };
}
