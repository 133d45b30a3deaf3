/**
 * Entries: what must be known of every post at once, to group, to plan and to compare. Everything else stands in the
 * post's record, which is read when a page or a shard shows it.
 */
import type { PostRecord } from '../enrich/describePost.ts';
import type { ArticleGroup } from '../enrich/groupVersions.ts';
import type { PackRef } from './packs.ts';

export interface PostEntry
  extends Pick<
    PostRecord,
    'id' | 'file' | 'source' | 'sourceName' | 'day' | 'publishedMs' | 'tags' | 'linkIds' | 'digest'
  > {
  /** Characters of text below the title. */
  readonly bodyChars: number;
  /** Characters that cleaning took out. */
  readonly removedChars: number;
  /** Where the record lies; the cleaned text follows it. */
  readonly pack: number;
  readonly offset: number;
  readonly recordBytes: number;
  readonly textBytes: number;
}

/** An article as the plan sees it. */
export type ArticleEntry = ArticleGroup<PostEntry>;

/** @param record - its line in the pack, directly before the line of the text */
export function toEntry(
  record: PostRecord,
  removedChars: number,
  at: { readonly record: PackRef; readonly text: PackRef },
): PostEntry {
  const { id, file, source, sourceName, day, publishedMs, tags, linkIds, digest, textChars, title } = record;
  return {
    ...{ id, file, source, sourceName, day, publishedMs, tags, linkIds, digest, removedChars },
    bodyChars: Math.max(0, textChars - [...title].length - 1),
    pack: at.record.pack,
    offset: at.record.offset,
    recordBytes: at.record.length,
    textBytes: at.text.length,
  };
}

export const recordRef = ({ pack, offset, recordBytes }: PostEntry): PackRef => ({ pack, offset, length: recordBytes });

export const textRef = ({ pack, offset, recordBytes, textBytes }: PostEntry): PackRef => ({
  pack,
  offset: offset + recordBytes,
  length: textBytes,
});

/** An entry as it is written and sent: without its file's name, which the list of files has. */
export type Row = readonly unknown[];

/** The entry as a row; `rowReader` reads it back. */
export const toRow = (entry: PostEntry): Row => [
  ...[entry.id, entry.source, entry.sourceName, entry.day, entry.publishedMs, entry.tags, entry.linkIds, entry.digest],
  ...[entry.bodyChars, entry.removedChars, entry.pack, entry.offset, entry.recordBytes, entry.textBytes],
];

/** Reads rows back. Sources, days and tags repeat a thousandfold: each is kept once. */
export function rowReader(): (row: Row, file: string) => PostEntry {
  const strings = new Map<string, string>();
  const share = <Text extends string>(text: Text): Text => {
    const known = strings.get(text);
    if (known !== undefined) return known as Text;
    strings.set(text, text);
    return text;
  };
  return (row, file) => {
    const [
      id,
      source,
      sourceName,
      day,
      publishedMs,
      tags,
      linkIds,
      digest,
      bodyChars,
      removedChars,
      pack,
      offset,
      recordBytes,
      textBytes,
    ] = row as RowValues;
    return {
      id,
      file,
      source: share(source),
      sourceName: share(sourceName),
      day: share(day),
      publishedMs,
      tags: tags.length === 0 ? none : tags.map(share),
      linkIds: linkIds.length === 0 ? none : linkIds,
      digest,
      bodyChars,
      removedChars,
      pack,
      offset,
      recordBytes,
      textBytes,
    };
  };
}

type RowValues = readonly [
  ...[PostEntry['id'], string, string, PostEntry['day'], number, readonly string[], PostEntry['linkIds'], string],
  ...[number, number, number, number, number, number],
];

const none: readonly never[] = [];
