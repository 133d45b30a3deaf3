/** Writes one shard of the search index in Pagefind 1.6.0's own format (`docs/decisions/search-index.md`). */
import { createHash } from 'node:crypto';
import { CborWriter } from './cbor.ts';
import { compress, sign } from './compress.ts';
import { documentTableFile, toDocumentTable } from './documentTable.ts';
import { groupFragments } from './fragments.ts';
import { packPostings } from './packPostings.ts';
import { pageName, pagefindEntry, pagefindVersion, toPagefindEntry } from './pagefindFormat.ts';
import { newestFirst, type SearchDocument } from './searchDocument.ts';
import { indexLimits, type IndexLimits } from './indexLimits.ts';
import { toTextStream } from './textStream.ts';

export interface IndexFile {
  /** Relative to the folder of the shard. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface ChunkRange {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/**
 * Writes the index of some articles, file by file.
 *
 * Files have short sequential names, which the browser must download, so two versions of a shard share names: each
 * belongs into a folder of its own, named by the digest.
 *
 * @param emit - takes each file when it is ready; the index is never held whole
 * @returns the SHA-256 of all contents before compression, first 16 hex digits
 */
export function writeIndex(documents: readonly SearchDocument[], emit: (file: IndexFile) => void, limits: IndexLimits = indexLimits): string {
  const pages = [...documents].sort(newestFirst);
  const hash = createHash('sha256');
  const emitContent = (path: string, content: Uint8Array): void => {
    hash.update(`${path}\n${content.length}\n`).update(content);
    emit({ path, bytes: compress(content) });
  };

  const groupOf: string[] = [];
  const groups: number[] = [];
  for (const { name, first, count, json } of groupFragments(pages, limits.groupBytes)) {
    groupOf[first] = name;
    groups.push(count);
    emitContent(`fragment/${name}.pf_fragment`, sign(Buffer.from(json)));
  }

  const chunks: ChunkRange[] = [];
  for (const { from, to, bytes } of packPostings(toTextStream(pages), limits.chunkBytes)) {
    const name = pageName(chunks.length);
    chunks.push({ from, to, name });
    emitContent(`index/${name}.pf_index`, sign(bytes));
  }

  emitContent(documentTableFile, Buffer.from(JSON.stringify(toDocumentTable(pages, groups))));

  const metadata = writeMetadata(pages.length, groupOf, chunks);
  const digest = hash.update(metadata).digest('hex').slice(0, 16);
  emit({ path: `pagefind.${digest}.pf_meta`, bytes: compress(sign(metadata)) });
  emit({ path: pagefindEntry, bytes: Buffer.from(toPagefindEntry({ digest, count: pages.length })) });
  return digest;
}

/** `[version, [[page, words, group] …], [[from, to, chunk] …], [filters], [sorts], [metadata fields]]` */
function writeMetadata(pageCount: number, groupOf: readonly (string | undefined)[], chunks: readonly ChunkRange[]): Uint8Array {
  const cbor = new CborWriter();
  cbor.array(6);
  cbor.ascii(pagefindVersion);
  cbor.array(pageCount);
  let group = '';
  for (let index = 0; index < pageCount; index += 1) {
    group = groupOf[index] ?? group;
    cbor.array(3);
    cbor.ascii(pageName(index));
    // The number of words only ranks results, which is not left to Pagefind; one for all compresses to nothing.
    cbor.unsigned(1);
    cbor.ascii(group);
  }
  cbor.array(chunks.length);
  for (const { from, to, name } of chunks) {
    cbor.array(3);
    cbor.ascii(from);
    cbor.ascii(to);
    cbor.ascii(name);
  }
  cbor.array(0);
  cbor.array(0);
  cbor.array(0);
  return cbor.take();
}
