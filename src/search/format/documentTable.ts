/**
 * The table of a shard's documents: what filters, counts and lists of results need of every hit, without fetching its
 * fragment. Columns instead of records, because similar values next to each other compress best.
 */
import { articlePath } from '../../addresses.ts';
import type { ArticleId, Day, Lang } from '../../types.ts';
import { fold } from '../text/fold.ts';
import type { Fragment } from './fragments.ts';
import type { SearchDocument } from './searchDocument.ts';

/** An extension that no server knows: one that knew it might declare a compression, and the browser would undo it. */
export const documentTableFile = 'documents.jianbao_table';

export interface DocumentTable {
  /** Newest first, each with its number of documents. */
  readonly days: readonly (readonly [day: Day, count: number])[];
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** For each document the index of its source. */
  readonly sourceOf: readonly number[];
  readonly langs: readonly Lang[];
  readonly langOf: readonly number[];
  readonly tags: readonly string[];
  /** For each document the indexes of its tags; 0 for no tag, a number for a single one. */
  readonly tagsOf: readonly (readonly number[] | number)[];
  /** The first is the empty name: no reporter. */
  readonly reporters: readonly string[];
  readonly reporterOf: readonly number[];
  /** For each document the length of its folded title in characters: the position where its text begins. */
  readonly titleChars: readonly number[];
  /** For each document its id without the source's id and the hyphen. */
  readonly ids: readonly string[];
  /** Paths that do not follow from day and id, by index of the document. */
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

/** What filters and ranking ask about one document. */
export interface TableRow {
  readonly day: Day;
  readonly source: string;
  readonly lang: Lang;
  readonly tags: readonly string[];
  readonly reporter: string;
  readonly titleChars: number;
}

export interface DocumentTableWriter {
  /** Documents must come newest first. */
  add(document: SearchDocument): void;
  take(): DocumentTable;
}

/** Starts the table of a shard, to which documents are added one by one. */
export function startDocumentTable(): DocumentTableWriter {
  const days: [Day, number][] = [];
  const names = new Map<string, string>();
  const paths: Record<string, string> = {};
  const [sources, langs, tags, reporters] = [
    numbering<string>(),
    numbering<Lang>(),
    numbering<string>(['']),
    numbering<string>(['']),
  ];
  const columns = {
    sourceOf: [] as number[],
    langOf: [] as number[],
    tagsOf: [] as (number[] | number)[],
    reporterOf: [] as number[],
    titleChars: [] as number[],
    ids: [] as string[],
  };
  return {
    add({ id, day, path, source, sourceName, title, lang, tags: ownTags, reporter }) {
      const last = days.at(-1);
      if (last?.[0] === day) last[1] += 1;
      else days.push([day, 1]);
      if (!names.has(source)) names.set(source, sourceName);
      columns.sourceOf.push(sources.numberOf(source));
      columns.langOf.push(langs.numberOf(lang));
      const tagNumbers = ownTags.map(tags.numberOf);
      columns.tagsOf.push(tagNumbers.length > 1 ? tagNumbers : (tagNumbers[0] ?? 0));
      columns.reporterOf.push(reporters.numberOf(reporter ?? ''));
      columns.titleChars.push(titleCharsOf(title));
      if (path !== articlePath(day, id)) paths[columns.ids.length] = path;
      columns.ids.push(id.slice(source.length + 1));
    },
    take() {
      const named = sources.values.map((id) => ({ id, name: names.get(id) ?? id }));
      return {
        days,
        sources: named,
        langs: langs.values,
        tags: tags.values,
        reporters: reporters.values,
        ...columns,
        paths,
      };
    },
  };
}

/** Numbers different values from 0, in the order in which they come. */
function numbering<T extends string>(
  values: T[] = [],
): { readonly values: readonly T[]; readonly numberOf: (value: T) => number } {
  const numbers = new Map(values.map((value, index) => [value, index]));
  const numberOf = (value: T): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf };
}

/** Documents of a shard, by index. */
export interface ShardDocuments {
  rowAt(index: number): TableRow;
  hitAt(index: number): Hit;
}

/** Opens the table of a shard for reading by index. */
export function openTable(table: DocumentTable): ShardDocuments & { readonly count: number } {
  const days = table.days.flatMap(([day, count]) => Array.from({ length: count }, () => day));
  const sourceAt = (index: number): { readonly id: string; readonly name: string } =>
    table.sources[table.sourceOf[index] ?? -1] ?? { id: '', name: '' };
  return {
    count: days.length,
    rowAt: (index) => ({
      day: days[index] as Day,
      source: sourceAt(index).id,
      lang: table.langs[table.langOf[index] ?? -1] ?? 'zh',
      tags: [table.tagsOf[index] ?? 0]
        .flat()
        .filter((tag) => tag > 0)
        .map((tag) => table.tags[tag] ?? ''),
      reporter: table.reporters[table.reporterOf[index] ?? 0] ?? '',
      titleChars: table.titleChars[index] ?? 0,
    }),
    hitAt: (index) => {
      const day = days[index] as Day;
      const source = sourceAt(index);
      const id = `${source.id}-${table.ids[index]}` as ArticleId;
      return { id, day, path: table.paths[index] ?? articlePath(day, id), sourceName: source.name };
    },
  };
}

/** Row and hit of a single document, from its fragment. */
export function openFragment({ url, filters, meta }: Fragment): { readonly row: TableRow; readonly hit: Hit } {
  const { id, title, day, lang, source: sourceName } = meta;
  return {
    row: {
      day,
      source: filters.source[0],
      lang,
      tags: filters.tag ?? [],
      reporter: filters.reporter?.[0] ?? '',
      titleChars: titleCharsOf(title),
    },
    hit: { id, day, path: url, sourceName },
  };
}

const titleCharsOf = (title: string): number => [...fold(title).trim()].length;
