/** Writes one shard of the search index; chunks are in Pagefind 1.6.0's format (`docs/decisions/search-index.md`). */
import { createHash } from 'node:crypto';
import { documentTableFile, startDocumentTable } from '../format/documentTable.ts';
import { toFragment } from '../format/fragments.ts';
import { pageName } from '../format/pagefindFormat.ts';
import { newestFirst, type Dated, type SearchDocument } from '../format/searchDocument.ts';
import { compress, sign } from './compress.ts';
import { indexLimits } from './indexLimits.ts';
import { packPostings } from './packPostings.ts';
import { startTextStream } from './textStream.ts';

export interface IndexFile {
  /** Relative to the folder of the shard. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WrittenIndex {
  /** SHA-256 of all contents before compression, first 16 hex digits. */
  readonly digest: string;
  /** Number of chunks that its tokens are divided between (`chunks.ts`). */
  readonly chunks: number;
}

/**
 * Writes the index of some articles, file by file.
 *
 * Files have short sequential names, so two versions of a shard use the same names: each version belongs in a separate
 * folder, named by the digest. Documents are read one after another and dropped. Memory holds two bytes for each
 * character, and 8 for each offset that is sorted at a time.
 *
 * @param drafts - documents, or what is known of them before they are read; in any order
 * @param emit - takes each file when it is ready, so that the whole index is never in memory
 */
export function writeIndex<Draft extends Dated>({
  drafts,
  read,
  emit,
  limitsOf = indexLimits,
}: {
  readonly drafts: readonly Draft[];
  readonly read: (draft: Draft) => SearchDocument;
  readonly emit: (file: IndexFile) => void;
  readonly limitsOf?: typeof indexLimits;
}): WrittenIndex {
  const hash = createHash('sha256');
  const emitContent = (path: string, content: Uint8Array): void => {
    hash.update(`${path}\n${content.length}\n`).update(content);
    emit({ path, bytes: compress(content) });
  };

  const table = startDocumentTable();
  const texts = startTextStream();
  for (const [index, draft] of drafts.toSorted(newestFirst).entries()) {
    const document = read(draft);
    emitContent(`fragment/${pageName(index)}.pf_fragment`, sign(Buffer.from(JSON.stringify(toFragment(document)))));
    table.add(document);
    texts.add([document.title, ...document.texts]);
  }

  const stream = texts.take();
  const limits = limitsOf(drafts.length, stream.letters.length);
  for (const { path, bytes } of packPostings(stream, limits)) emitContent(path, sign(bytes));
  emitContent(documentTableFile, Buffer.from(JSON.stringify(table.take())));
  return { digest: hash.digest('hex').slice(0, 16), chunks: limits.chunks };
}
