/** Writes the words of an index with their postings, cut into chunks of bounded size. */
import { CborWriter } from './cbor.ts';
import { sortPairs } from './sortPairs.ts';
import type { TextStream } from './textStream.ts';
import { blockEnd, characterToken, pairToken } from './tokens.ts';

/** The words from `from` to `to`, both included. */
export interface IndexChunk {
  readonly from: string;
  readonly to: string;
  /** The chunk in CBOR; valid until the next chunk is asked for. */
  readonly bytes: Uint8Array;
}

/**
 * All words of a text in their order, in Pagefind's shape:
 * `[[ [word, [[page delta, [position deltas], [metadata positions]] …], [variants]] … ]]`.
 *
 * A pair carries the positions where it starts, counted from the start of its document; a gap of one between two
 * blocks keeps phrases from crossing. A single character is only ever asked for alone: it carries its first position
 * where that is in the title, and none elsewhere.
 *
 * @param chunkBytes - a chunk closes when it has reached this size before compression; one word is never divided
 */
export function* packPostings(stream: TextStream, chunkBytes: number): Generator<IndexChunk> {
  const { codePoints } = stream;
  const { byCharacter, byPair, bounds } = sortPairs(codePoints);
  const words = new CborWriter();
  const chunk = new CborWriter();
  let wordCount = 0;
  let from = '';
  let to = '';
  const titleEnds = stream.documentStarts.map((start) => codePoints.indexOf(blockEnd, start));

  const add = (word: string, places: Uint32Array, positions: Positions): void => {
    if (wordCount === 0) from = word;
    to = word;
    wordCount += 1;
    writeWord(words, word, places, stream, positions);
  };
  const close = (): IndexChunk => {
    chunk.array(1);
    chunk.array(wordCount);
    chunk.append(words.take());
    wordCount = 0;
    return { from, to, bytes: chunk.take() };
  };

  for (let character = blockEnd + 1; character + 1 < bounds.length; character += 1) {
    const end = bounds[character + 1]!;
    for (let start = bounds[character]!; start < end; ) {
      const second = codePoints[byPair[start]! + 1]!;
      let next = start + 1;
      while (next < end && codePoints[byPair[next]! + 1] === second) next += 1;
      if (second !== blockEnd) add(pairToken(character, second), byPair.subarray(start, next), allPositions);
      start = next;
      if (words.sizeBytes >= chunkBytes) yield close();
    }
    if (end > bounds[character]!) add(characterToken(character), byCharacter.subarray(bounds[character], end), (document, first) => Number(first < titleEnds[document]!));
  }
  if (wordCount > 0) yield close();
}

/** How many positions of a word in a document are written, the first ones; `first` is the place of its first. */
type Positions = (document: number, first: number, count: number) => number;
const allPositions: Positions = (_document, _first, count) => count;

function writeWord(cbor: CborWriter, word: string, places: Uint32Array, stream: TextStream, positions: Positions): void {
  const { documentOf, documentStarts } = stream;
  cbor.array(3);
  cbor.ascii(word);
  cbor.array(countDocuments(places, documentOf));
  let earlierDocument = 0;
  for (let start = 0; start < places.length; ) {
    const document = documentOf[places[start]!]!;
    let end = start + 1;
    while (end < places.length && documentOf[places[end]!] === document) end += 1;
    cbor.array(3);
    cbor.unsigned(document - earlierDocument);
    const written = positions(document, places[start]!, end - start);
    cbor.array(written);
    let earlierPlace = documentStarts[document]!;
    for (let index = start; index < start + written; index += 1) {
      cbor.unsigned(places[index]! - earlierPlace);
      earlierPlace = places[index]!;
    }
    cbor.array(0);
    earlierDocument = document;
    start = end;
  }
  cbor.array(0);
}

/** @param places - in ascending order */
function countDocuments(places: Uint32Array, documentOf: Uint32Array): number {
  let count = 0;
  let last = -1;
  for (const place of places) {
    const document = documentOf[place]!;
    if (document !== last) count += 1;
    last = document;
  }
  return count;
}
