/** Sorts the places of a text by the token that starts there, in linear time and without a single object. */
import { chunkOf } from './chunks.ts';
import type { TextStream } from './textStream.ts';
import { aloneNumber } from './tokens.ts';

/** The tokens of a few chunks. Valid until the next are asked for. */
export interface SortedTokens {
  readonly firstChunk: number;
  /** After the last one. */
  readonly endChunk: number;
  /**
   * Places ordered by chunk, token, place. A place of a single character bears the `aloneMark`; of these there is one for
   * each document, its first.
   */
  readonly places: Uint32Array;
  /** Those of chunk `c` stand from `bounds[c - firstChunk]` to before the next bound. */
  readonly bounds: Uint32Array;
}

export const aloneMark = 0x80000000;
export const placeOf = (marked: number): number => marked & ~aloneMark;

/** Places that are sorted at a time, unless one chunk has more: 8 bytes for each are held. */
const placesAtATime = 12_000_000;

/**
 * A radix sort of three passes, its digits the second letter, the first, and the chunk; some chunks at a time, so that memory
 * is bounded by the text alone. The order is the same, however many are sorted at a time.
 */
export function* sortTokens(stream: TextStream, chunks: number, atATime = placesAtATime): Generator<SortedTokens> {
  const { letters, alphabet } = stream;
  const firstOf = (marked: number): number => letters[placeOf(marked)]!;
  const secondOf = (marked: number): number => (marked >= aloneMark ? alphabet.length : letters[marked + 1]!);
  const chunkAt = (marked: number): number => chunkOf(alphabet[firstOf(marked)]!, marked >= aloneMark ? aloneNumber : alphabet[letters[marked + 1]!]!, chunks);

  const counts = new Uint32Array(chunks);
  forEachToken(stream, (marked) => {
    counts[chunkAt(marked)]! += 1;
  });
  for (const { firstChunk, endChunk, size } of partChunks(counts, atATime)) {
    const one = new Uint32Array(size);
    const other = new Uint32Array(size);
    const areAll = endChunk - firstChunk === chunks;
    let taken = 0;
    forEachToken(stream, (marked) => {
      const chunk = areAll ? firstChunk : chunkAt(marked);
      if (chunk >= firstChunk && chunk < endChunk) one[taken++] = marked;
    });
    sortBy(secondOf, countDigits(secondOf, alphabet.length + 1, one), one, other);
    sortBy(firstOf, countDigits(firstOf, alphabet.length, one), other, one);
    const bounds = sortBy((marked) => chunkAt(marked) - firstChunk, counts.subarray(firstChunk, endChunk), one, other);
    yield { firstChunk, endChunk, places: other, bounds };
  }
}

/** All pairs of a text and, once for each document, its characters, in the order of their places. */
function forEachToken({ letters, alphabet, documentStarts }: TextStream, visit: (marked: number) => void): void {
  const metIn = new Uint32Array(alphabet.length);
  for (let document = 1; document < documentStarts.length; document += 1) {
    const end = documentStarts[document]!;
    for (let place = documentStarts[document - 1]!; place < end; place += 1) {
      const letter = letters[place]!;
      if (letter === 0) continue;
      if (letters[place + 1] !== 0) visit(place);
      if (metIn[letter] === document) continue;
      metIn[letter] = document;
      visit((place | aloneMark) >>> 0);
    }
  }
}

function* partChunks(counts: Uint32Array, atATime: number): Generator<{ firstChunk: number; endChunk: number; size: number }> {
  for (let firstChunk = 0; firstChunk < counts.length; ) {
    let endChunk = firstChunk + 1;
    let size = counts[firstChunk]!;
    while (endChunk < counts.length && size + counts[endChunk]! <= atATime) size += counts[endChunk++]!;
    yield { firstChunk, endChunk, size };
    firstChunk = endChunk;
  }
}

function countDigits(digitOf: (marked: number) => number, digits: number, places: Uint32Array): Uint32Array {
  const counts = new Uint32Array(digits);
  for (let at = 0; at < places.length; at += 1) counts[digitOf(places[at]!)]! += 1;
  return counts;
}

/** A stable counting sort. Gives for each digit the place of its first, and at the end where the last one ends. */
function sortBy(digitOf: (marked: number) => number, counts: Uint32Array, from: Uint32Array, to: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, digit) => (starts[digit + 1] = starts[digit]! + count));
  const next = starts.slice();
  for (let at = 0; at < from.length; at += 1) {
    const marked = from[at]!;
    to[next[digitOf(marked)]!++] = marked;
  }
  return starts;
}
