/** Writes one shard of the search index, its chunks in Pagefind 1.6.0's own format (`docs/decisions/search-index.md`). */
import { createHash } from 'node:crypto';
import { compress, sign } from './compress.ts';
import { documentTableFile, toDocumentTable } from './documentTable.ts';
import { toFragment } from './fragments.ts';
import { indexLimits, type IndexLimits } from './indexLimits.ts';
import { packPostings } from './packPostings.ts';
import { pageName } from './pagefindFormat.ts';
import { newestFirst, type SearchDocument } from './searchDocument.ts';
import { boundOf, encodeSection, sectionFile, tokenOfNumber } from './sections.ts';
import { toTextStream } from './textStream.ts';

export interface IndexFile {
  /** Relative to the folder of the shard. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface WrittenIndex {
  /** SHA-256 of all contents before compression, first 16 hex digits. */
  readonly digest: string;
  /** The token at which each section begins. */
  readonly sections: readonly string[];
}

/**
 * Writes the index of some articles, file by file.
 *
 * Files have short sequential names, so two versions of a shard share names: each belongs into a folder of its own,
 * named by the digest.
 *
 * @param emit - takes each file when it is ready; the index is never held whole
 */
export function writeIndex(documents: readonly SearchDocument[], emit: (file: IndexFile) => void, limits: IndexLimits = indexLimits(documents.length)): WrittenIndex {
  const pages = [...documents].sort(newestFirst);
  const hash = createHash('sha256');
  const emitContent = (path: string, content: Uint8Array): void => {
    hash.update(`${path}\n${content.length}\n`).update(content);
    emit({ path, bytes: compress(content) });
  };

  pages.forEach((page, index) => emitContent(`fragment/${pageName(index)}.pf_fragment`, sign(Buffer.from(JSON.stringify(toFragment(page))))));

  const sections: string[] = [];
  let bounds: number[] = [];
  const closeSection = (): void => {
    const [first] = bounds;
    if (first === undefined) return;
    emitContent(`${sections.length}/${sectionFile}`, encodeSection(bounds));
    sections.push(tokenOfNumber(first));
    bounds = [];
  };
  let last: string | null = null;
  for (const { from, to, bytes } of packPostings(toTextStream(pages), limits.chunkBytes)) {
    if (bounds.length === limits.chunksInSection) closeSection();
    emitContent(`${sections.length}/index/${pageName(bounds.length)}.pf_index`, sign(bytes));
    bounds.push(boundOf(last, from));
    last = to;
  }
  closeSection();

  emitContent(documentTableFile, Buffer.from(JSON.stringify(toDocumentTable(pages))));
  return { digest: hash.digest('hex').slice(0, 16), sections };
}
