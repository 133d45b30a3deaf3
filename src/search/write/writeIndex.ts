/** Writes one shard of the search index, its chunks in Pagefind 1.6.0's own format (`docs/decisions/search-index.md`). */
import { createHash } from 'node:crypto';
import { compress, sign } from './compress.ts';
import { documentTableFile, startDocumentTable } from '../format/documentTable.ts';
import { toFragment } from '../format/fragments.ts';
import { indexLimits } from './indexLimits.ts';
import { packPostings } from './packPostings.ts';
import { pageName } from '../format/pagefindFormat.ts';
import { newestFirst, type Dated, type SearchDocument } from '../format/searchDocument.ts';
import { startTextStream } from './textStream.ts';

export interface IndexFile {
  /** Relative to the folder of the shard. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WrittenIndex {
  /** SHA-256 of all contents before compression, first 16 hex digits. */
  readonly digest: string;
  /** Between which its tokens are divided (`chunks.ts`). */
  readonly chunks: number;
}

/**
 * Writes the index of some articles, file by file.
 *
 * Files have short sequential names, so two versions of a shard share names: each belongs into a folder of its own,
 * named by the digest. Documents are read one after another and let go; what is held is two bytes for each character
 * and 8 for each of those that are sorted at a time.
 *
 * @param drafts - documents, or what is known of them before they are read; in any order
 * @param emit - takes each file when it is ready; the index is never held whole
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
