/** Writes one shard of the search index, its chunks in Pagefind 1.6.0's own format (`docs/decisions/search-index.md`). */
import { createHash } from 'node:crypto';
import { compress, sign } from './compress.ts';
import { documentTableFile, startDocumentTable } from './documentTable.ts';
import { toFragment } from './fragments.ts';
import { indexLimits, type IndexLimits } from './indexLimits.ts';
import { packPostings } from './packPostings.ts';
import { pageName } from './pagefindFormat.ts';
import { newestFirst, type Dated, type SearchDocument } from './searchDocument.ts';
import { boundOf, encodeSection, sectionFile, tokenOfNumber } from './sections.ts';
import { startTextStream } from './textStream.ts';

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
 * named by the digest. Documents are read one after another and let go; what is held is two bytes for each character
 * and 12 for each of those that are sorted at a time.
 *
 * @param drafts - documents, or what is known of them before they are read; in any order
 * @param emit - takes each file when it is ready; the index is never held whole
 */
export function writeIndex<Draft extends Dated>({ drafts, read, emit, limits = indexLimits(drafts.length) }: {
  readonly drafts: readonly Draft[];
  readonly read: (draft: Draft) => SearchDocument;
  readonly emit: (file: IndexFile) => void;
  readonly limits?: IndexLimits;
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

  const sections = startSections(limits.chunksInSection, emitContent);
  for (const { from, to, bytes } of packPostings(texts.take(), limits.chunkBytes)) emitContent(sections.add(from, to), sign(bytes));
  const firstTokens = sections.close();
  emitContent(documentTableFile, Buffer.from(JSON.stringify(table.take())));
  return { digest: hash.digest('hex').slice(0, 16), sections: firstTokens };
}

/** Gives each chunk its path, and writes the list of each section when it is full. */
function startSections(chunksInSection: number, emitContent: (path: string, content: Uint8Array) => void): { add: (from: string, to: string) => string; close: () => string[] } {
  const sections: string[] = [];
  let bounds: number[] = [];
  let last: string | null = null;
  const close = (): string[] => {
    const [first] = bounds;
    if (first === undefined) return sections;
    emitContent(`${sections.length}/${sectionFile}`, encodeSection(bounds));
    sections.push(tokenOfNumber(first));
    bounds = [];
    return sections;
  };
  const add = (from: string, to: string): string => {
    if (bounds.length === chunksInSection) close();
    const path = `${sections.length}/index/${pageName(bounds.length)}.pf_index`;
    bounds.push(boundOf(last, from));
    last = to;
    return path;
  };
  return { add, close };
}
