/**
 * A file of sections: a head in JSON, and sections of bytes. A section that has not changed is copied into the next
 * file without being parsed.
 *
 *     "digest of all that follows" ⏎
 *     {"head":…,"lengths":[…]} ⏎
 *     the sections, one after another
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

export interface Sections<Head> {
  readonly head: Head;
  readonly sections: readonly Buffer[];
}

interface Table {
  readonly head: unknown;
  readonly lengths: readonly number[];
}

const lineFeed = 0x0a;

/** @returns null if the file is missing, or any byte of it was changed */
export function readSections<Head>(path: string): Sections<Head> | null {
  try {
    const bytes = readFileSync(path);
    const digestEnd = bytes.indexOf(lineFeed);
    const tableEnd = bytes.indexOf(lineFeed, digestEnd + 1);
    const digest: unknown = JSON.parse(bytes.toString('utf8', 0, digestEnd));
    if (
      digest !==
      createHash('sha256')
        .update(bytes.subarray(digestEnd + 1))
        .digest('hex')
    )
      return null;
    const { head, lengths } = JSON.parse(bytes.toString('utf8', digestEnd + 1, tableEnd)) as Table;
    let start = tableEnd + 1;
    const sections = lengths.map((length) => {
      start += length;
      return bytes.subarray(start - length, start);
    });
    return { head: head as Head, sections };
  } catch {
    return null;
  }
}

/** Writes the file completely or not at all. */
export function writeSections<Head>(path: string, { head, sections }: Sections<Head>): void {
  const table: Table = { head, lengths: sections.map(({ length }) => length) };
  const blocks = [Buffer.from(`${JSON.stringify(table)}\n`), ...sections];
  const hash = createHash('sha256');
  for (const block of blocks) hash.update(block);
  const temporary = `${path}.new`;
  const descriptor = openSync(temporary, 'w');
  try {
    writeSync(descriptor, `${JSON.stringify(hash.digest('hex'))}\n`);
    for (const block of blocks) writeAll(descriptor, block);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, path);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(descriptor, bytes, start);
}
