/** Writes the words of an index with their postings, cut into chunks of bounded size. */
import { CborWriter } from './cbor.ts';
import { sortPairs } from './sortPairs.ts';
import type { TextStream } from './textStream.ts';
import { characterToken, pairToken } from './tokens.ts';

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
 * blocks keeps literals from crossing. A single character is only ever asked for alone: it carries its first position
 * where that is in the title, and none elsewhere.
 *
 * @param chunkBytes - a chunk closes when it has reached this size before compression; one word is never divided
 * @param placesAtATime - see `sortPairs`
 */
export function* packPostings(stream: TextStream, chunkBytes: number, placesAtATime?: number): Generator<IndexChunk> {
  const { letters, alphabet, titleEnds } = stream;
  const words = new CborWriter();
  const chunk = new CborWriter();
  const writeWord = wordWriter(words, stream);
  let wordCount = 0;
  let from = '';
  let to = '';

  const add = (word: string, places: Uint32Array, positions: Positions): void => {
    if (wordCount === 0) from = word;
    to = word;
    wordCount += 1;
    writeWord(word, places, positions);
  };
  const close = (): IndexChunk => {
    chunk.array(1);
    chunk.array(wordCount);
    chunk.append(words.take());
    wordCount = 0;
    return { from, to, bytes: chunk.take() };
  };

  for (const { firstLetter, endLetter, byLetter, byPair, bounds } of sortPairs(letters, alphabet.length, placesAtATime)) {
    for (let letter = firstLetter; letter < endLetter; letter += 1) {
      const character = alphabet[letter]!;
      const first = bounds[letter - firstLetter]!;
      const end = bounds[letter - firstLetter + 1]!;
      for (let start = first; start < end; ) {
        const second = letters[byPair[start]! + 1]!;
        let next = start + 1;
        while (next < end && letters[byPair[next]! + 1] === second) next += 1;
        if (second !== 0) add(pairToken(character, alphabet[second]!), byPair.subarray(start, next), allPositions);
        start = next;
        if (words.sizeBytes >= chunkBytes) yield close();
      }
      add(characterToken(character), byLetter.subarray(first, end), (document, place) => Number(place < titleEnds[document]!));
    }
  }
  if (wordCount > 0) yield close();
}

/** How many positions of a word in a document are written, the first ones; `first` is the place of its first. */
type Positions = (document: number, first: number, count: number) => number;
const allPositions: Positions = (_document, _first, count) => count;

/** Places in ascending order are given to their documents by going on from the document before. */
function wordWriter(cbor: CborWriter, { documentStarts, letters }: TextStream): (word: string, places: Uint32Array, positions: Positions) => void {
  const documentOf = documentFinder(documentStarts, letters.length);

  const countDocuments = (places: Uint32Array): number => {
    let count = 0;
    let end = 0;
    for (const place of places) {
      if (place < end) continue;
      end = documentStarts[documentOf(place) + 1]!;
      count += 1;
    }
    return count;
  };

  return (word, places, positions) => {
    cbor.array(3);
    cbor.ascii(word);
    cbor.array(countDocuments(places));
    let earlierDocument = 0;
    for (let start = 0; start < places.length; ) {
      const document = documentOf(places[start]!);
      const documentEnd = documentStarts[document + 1]!;
      let end = start + 1;
      while (end < places.length && places[end]! < documentEnd) end += 1;
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
  };
}

/** Every so many places, the document is known without looking: fewer than an article has. */
const stride = 256;

function documentFinder(documentStarts: Uint32Array, places: number): (place: number) => number {
  const known = new Uint32Array(Math.ceil(places / stride));
  for (let at = 0, document = 0; at < known.length; at += 1) {
    while (documentStarts[document + 1]! <= at * stride) document += 1;
    known[at] = document;
  }
  return (place) => {
    let document = known[Math.floor(place / stride)]!;
    while (documentStarts[document + 1]! <= place) document += 1;
    return document;
  };
}
