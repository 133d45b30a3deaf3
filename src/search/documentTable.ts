/**
 * The table of a shard's documents: what a list of results needs of every hit, without fetching its fragment.
 * Columns instead of records, since equal things next to each other compress best.
 */
import type { ArticleId, Day } from '../types.ts';
import type { SearchDocument } from './searchDocument.ts';

/** Extension of its own, so that no server takes it for something to decompress on the way. */
export const documentTableFile = 'documents.jianbao_table';

export interface DocumentTable {
  /** Newest first, with the number of documents of each. */
  readonly days: readonly (readonly [day: Day, count: number])[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** For each document the number of its source. */
  readonly sourceOf: readonly number[];
  /** For each document its id after the source's id and hyphen. */
  readonly ids: readonly string[];
  /** Addresses that do not follow from day and id, by number of document. */
  readonly paths: Readonly<Record<string, string>>;
}

/** One article that was found. */
export interface Hit {
  readonly id: ArticleId;
  /** Site-absolute, without the base path. */
  readonly path: string;
  readonly day: Day;
  readonly sourceName: string;
}

/** @param documents - newest first */
export function toDocumentTable(documents: readonly SearchDocument[]): DocumentTable {
  const days: [Day, number][] = [];
  const sources = new Map<string, { id: string; name: string; number: number }>();
  const paths: Record<string, string> = {};
  const sourceOf: number[] = [];
  const ids: string[] = [];
  documents.forEach(({ id, day, path, source, sourceName }, index) => {
    const last = days.at(-1);
    if (last?.[0] === day) last[1] += 1;
    else days.push([day, 1]);
    const known = sources.get(source) ?? { id: source, name: sourceName, number: sources.size };
    sources.set(source, known);
    sourceOf.push(known.number);
    ids.push(id.slice(source.length + 1));
    if (path !== usualPath(day, id)) paths[index] = path;
  });
  return { days, sources: [...sources.values()].map(({ id, name }) => ({ id, name })), sourceOf, ids, paths };
}

/** The documents of these numbers, which must ascend. */
export function pickHits(table: DocumentTable, indexes: readonly number[]): Hit[] {
  let dayNumber = 0;
  let dayEnd = table.days[0]?.[1] ?? 0;
  return indexes.map((index) => {
    while (index >= dayEnd) {
      dayNumber += 1;
      dayEnd += table.days[dayNumber]?.[1] ?? Infinity;
    }
    const day = table.days[dayNumber]?.[0] as Day;
    const source = table.sources[table.sourceOf[index] ?? -1] ?? { id: '', name: '' };
    const id = `${source.id}-${table.ids[index]}` as ArticleId;
    return { id, day, path: table.paths[index] ?? usualPath(day, id), sourceName: source.name };
  });
}

function usualPath(day: Day, id: ArticleId): string {
  return `/${day.replaceAll('-', '/')}/${id}.html`;
}
