/**
 * Entries: what must be in memory of every post, in order to group, plan and compare. Everything else is in the post's
 * record, which is read when a page or a shard needs it.
 */
import type { PostRecord } from '../enrich/describePost.ts';
import type { ArticleGroup } from '../enrich/groupVersions.ts';
import type { PackRef } from './packs.ts';

export interface PostEntry
  extends Pick<
    PostRecord,
    | 'id'
    | 'story'
    | 'sketch'
    | 'file'
    | 'source'
    | 'sourceName'
    | 'day'
    | 'publishedMs'
    | 'fedMs'
    | 'tags'
    | 'linkIds'
    | 'digest'
  > {
  /** Characters of text below the title. */
  readonly bodyChars: number;
  /** Characters that cleaning took out. */
  readonly removedChars: number;
  /** Position of the record; the cleaned text follows it. */
  readonly pack: number;
  readonly offset: number;
  readonly recordBytes: number;
  readonly textBytes: number;
}

/** An article as the plan sees it. */
export type ArticleEntry = ArticleGroup<PostEntry>;

/** @param record - position of its line in the pack, directly before the line of the text */
export function toEntry(
  record: PostRecord,
  removedChars: number,
  at: { readonly record: PackRef; readonly text: PackRef },
): PostEntry {
  const { id, story, sketch, file, source, sourceName, day, publishedMs, tags, linkIds, digest } = record;
  const { fedMs = null, textChars, title } = record;
  return {
    ...{ id, story, sketch, file, source, sourceName, day, publishedMs, fedMs, tags, linkIds, digest, removedChars },
    bodyChars: Math.max(0, textChars - [...title].length - 1),
    pack: at.record.pack,
    offset: at.record.offset,
    recordBytes: at.record.length,
    textBytes: at.text.length,
  };
}

declare const kind: unique symbol;

/** The position of a post's record. */
export type RecordRef = PackRef & { readonly [kind]?: 'record' };

/** The position of a post's cleaned text. */
export type TextRef = PackRef & { readonly [kind]?: 'text' };

/** The position of the record of an entry. */
export const recordRef = ({ pack, offset, recordBytes: length }: PostEntry): RecordRef => ({ pack, offset, length });

/** The position of the cleaned text of an entry. */
export const textRef = ({ pack, offset, recordBytes, textBytes: length }: PostEntry): TextRef => ({
  pack,
  offset: offset + recordBytes,
  length,
});

/** An entry in the form in which it is written and sent: its values in the order of `columns`. */
export type Row = readonly unknown[];

/** All keys of an entry except the name of its file, which is in the list of files. */
const columns = [
  ...(['id', 'story', 'sketch', 'source', 'sourceName', 'day', 'publishedMs', 'fedMs'] as const),
  ...(['tags', 'linkIds', 'digest'] as const),
  ...(['bodyChars', 'removedChars', 'pack', 'offset', 'recordBytes', 'textBytes'] as const),
] satisfies readonly (keyof PostEntry)[];

/** Does not compile if a column is missing. */
type Columns = Exclude<keyof PostEntry, 'file'> extends (typeof columns)[number] ? typeof columns : never;

/** The entry as a row; `rowReader` reads it back. */
export const toRow = (entry: PostEntry): Row => (columns as Columns).map((column) => entry[column]);

/** Reads rows. Sources, days and tags repeat thousands of times, so each different text is kept once. */
export function rowReader(): (row: Row, file: string) => PostEntry {
  const strings = new Map<string, string>();
  const share = <Text extends string>(text: Text): Text => {
    const known = strings.get(text);
    if (known !== undefined) return known as Text;
    strings.set(text, text);
    return text;
  };
  return (row, file) => {
    const values: Record<string, unknown> = { file };
    for (let index = 0; index < columns.length; index += 1) values[columns[index]!] = row[index];
    const entry = values as { -readonly [Key in keyof PostEntry]: PostEntry[Key] };
    entry.source = share(entry.source);
    entry.sourceName = share(entry.sourceName);
    entry.day = share(entry.day);
    entry.tags = entry.tags.length === 0 ? none : entry.tags.map(share);
    if (entry.linkIds.length === 0) entry.linkIds = none;
    return entry;
  };
}

const none: readonly never[] = [];
