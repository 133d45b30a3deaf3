/** The folded texts of a shard as one run of code points. */
import { fold } from './fold.ts';
import type { SearchDocument } from './searchDocument.ts';
import { blockEnd } from './tokens.ts';

export interface TextStream {
  /** Title and texts of every document in order, a `blockEnd` after each block. */
  readonly codePoints: Uint32Array;
  /** For each place of the stream, the number of its document. */
  readonly documentOf: Uint32Array;
  /** For each document, the place where its title starts. */
  readonly documentStarts: Uint32Array;
}

export function toTextStream(documents: readonly SearchDocument[]): TextStream {
  const folded = documents.map(({ title, texts }) => [title, ...texts].map((text) => fold(text).trim()));
  let room = 0;
  for (const blocks of folded) for (const block of blocks) room += block.length + 1;

  const codePoints = new Uint32Array(room);
  const documentOf = new Uint32Array(room);
  const documentStarts = new Uint32Array(documents.length);
  let place = 0;
  folded.forEach((blocks, document) => {
    documentStarts[document] = place;
    for (const block of blocks) {
      for (let index = 0; index < block.length; index += 1) {
        const codePoint = block.codePointAt(index) ?? blockEnd;
        if (codePoint > 0xffff) index += 1;
        codePoints[place++] = codePoint;
      }
      codePoints[place++] = blockEnd;
    }
    documentOf.fill(document, documentStarts[document], place);
  });
  return { codePoints: codePoints.subarray(0, place), documentOf: documentOf.subarray(0, place), documentStarts };
}
