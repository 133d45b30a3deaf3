/** Sorts the offsets of a text by the token that starts there, in linear time and without an object for each offset. */
import { shareOfFirst, shareOfSecond } from '../format/chunks.ts';
import { aloneNumber } from '../text/tokens.ts';
import type { TextStream } from './textStream.ts';

/** The tokens of some chunks. Valid until the next are asked for. */
export interface SortedTokens {
  readonly firstChunk: number;
  /** After the last one. */
  readonly endChunk: number;
  /** The tokens of a chunk in order, each as a range of `offsets`. */
  tokensOf(chunk: number): readonly (readonly [start: number, end: number])[];
  /**
   * Ordered by token, then by offset. The token of a single character has only its first offset in each document, with
   * the `aloneMark`.
   */
  readonly offsets: Uint32Array;
}

/** Above every offset, and small enough that an offset with the mark has 31 bits: V8 would box larger integers. */
export const aloneMark = 0x40000000;
/** An offset without its mark. */
export const offsetOf = (marked: number): number => marked & ~aloneMark;

/** Unless one chunk has more. Each takes 8 bytes while it is sorted, and so does each token. */
const maxOffsetsAtATime = 12_000_000;

/**
 * A radix sort of two passes with the letters as digits. It sorts some chunks at a time, so that the memory it takes is
 * bounded; the order is the same however many it takes at a time.
 *
 * The loops are written out: a function called for each offset took longer than all the rest.
 */
export function* sortTokens(stream: TextStream, chunks: number, atATime = maxOffsetsAtATime): Generator<SortedTokens> {
  const shares = sharesOf(stream, chunks);
  for (const { firstChunk, endChunk, size } of partChunks(stream, shares, atATime)) {
    const offsets = new Uint32Array(size);
    const bySecond = new Uint32Array(size);
    takeOffsets(stream, shares, firstChunk, endChunk, offsets);
    sortBySecond(stream, offsets, bySecond);
    sortByFirst(stream, bySecond, offsets);
    const starts = startsOfTokens(stream, offsets);
    const { byChunk, bounds } = sortByChunk(stream, shares, firstChunk, endChunk, offsets, starts);
    const tokensOf = (chunk: number): (readonly [number, number])[] =>
      Array.from(byChunk.subarray(bounds[chunk - firstChunk], bounds[chunk - firstChunk + 1]), (token) => [
        starts[token]!,
        starts[token + 1]!,
      ]);
    yield { firstChunk, endChunk, tokensOf, offsets };
  }
}

/**
 * The shares of the letters in the chunk of a token (`chunks.ts`). The last share of `ofSecond` is that of a single
 * character, which has no second letter.
 */
interface Shares {
  readonly ofFirst: Uint32Array;
  readonly ofSecond: Uint32Array;
  readonly chunks: number;
}

function sharesOf({ alphabet }: TextStream, chunks: number): Shares {
  return {
    ofFirst: alphabet.map((codePoint) => shareOfFirst(codePoint, chunks)),
    ofSecond: Uint32Array.from([...alphabet, aloneNumber], (codePoint) => shareOfSecond(codePoint, chunks)),
    chunks,
  };
}

function chunkOf({ ofFirst, ofSecond, chunks }: Shares, first: number, second: number): number {
  const sum = ofFirst[first]! + ofSecond[second]!;
  return sum < chunks ? sum : sum - chunks;
}

/** Divides the chunks into parts that may be sorted at a time. */
function* partChunks(
  { letters, alphabet, documentStarts }: TextStream,
  shares: Shares,
  atATime: number,
): Generator<{ firstChunk: number; endChunk: number; size: number }> {
  const counts = new Uint32Array(shares.chunks);
  const metIn = new Uint32Array(alphabet.length);
  for (let document = 1; document < documentStarts.length; document += 1) {
    const end = documentStarts[document]!;
    for (let offset = documentStarts[document - 1]!; offset < end; offset += 1) {
      const letter = letters[offset]!;
      if (letter === 0) continue;
      const second = letters[offset + 1]!;
      if (second !== 0) counts[chunkOf(shares, letter, second)]! += 1;
      if (metIn[letter] === document) continue;
      metIn[letter] = document;
      counts[chunkOf(shares, letter, alphabet.length)]! += 1;
    }
  }
  for (let firstChunk = 0; firstChunk < shares.chunks; ) {
    let endChunk = firstChunk + 1;
    let size = counts[firstChunk]!;
    while (endChunk < shares.chunks && size + counts[endChunk]! <= atATime) size += counts[endChunk++]!;
    yield { firstChunk, endChunk, size };
    firstChunk = endChunk;
  }
}

/** Takes the offsets of all pairs and, once for each document, of its characters, if their tokens are in the chunks. */
function takeOffsets(
  { letters, alphabet, documentStarts }: TextStream,
  shares: Shares,
  firstChunk: number,
  endChunk: number,
  offsets: Uint32Array,
): void {
  const metIn = new Uint32Array(alphabet.length);
  let taken = 0;
  for (let document = 1; document < documentStarts.length; document += 1) {
    const end = documentStarts[document]!;
    for (let offset = documentStarts[document - 1]!; offset < end; offset += 1) {
      const letter = letters[offset]!;
      if (letter === 0) continue;
      const second = letters[offset + 1]!;
      const chunk = chunkOf(shares, letter, second);
      if (second !== 0 && chunk >= firstChunk && chunk < endChunk) offsets[taken++] = offset;
      if (metIn[letter] === document) continue;
      metIn[letter] = document;
      const ofAlone = chunkOf(shares, letter, alphabet.length);
      if (ofAlone >= firstChunk && ofAlone < endChunk) offsets[taken++] = offset | aloneMark;
    }
  }
}

function sortBySecond({ letters, alphabet }: TextStream, from: Uint32Array, to: Uint32Array): void {
  const next = new Uint32Array(alphabet.length + 2);
  for (let at = 0; at < from.length; at += 1) {
    const marked = from[at]!;
    next[(marked >= aloneMark ? alphabet.length : letters[marked + 1]!) + 1]! += 1;
  }
  addUp(next);
  for (let at = 0; at < from.length; at += 1) {
    const marked = from[at]!;
    to[next[marked >= aloneMark ? alphabet.length : letters[marked + 1]!]!++] = marked;
  }
}

function sortByFirst({ letters, alphabet }: TextStream, from: Uint32Array, to: Uint32Array): void {
  const next = new Uint32Array(alphabet.length + 1);
  for (let at = 0; at < from.length; at += 1) next[letters[from[at]! & ~aloneMark]! + 1]! += 1;
  addUp(next);
  for (let at = 0; at < from.length; at += 1) {
    const marked = from[at]!;
    to[next[letters[marked & ~aloneMark]!]!++] = marked;
  }
}

/** Where each token starts among the sorted offsets; last, where the last token ends. */
function startsOfTokens({ letters, alphabet }: TextStream, offsets: Uint32Array): Uint32Array {
  const starts: number[] = [];
  let first = -1;
  let second = -1;
  for (let at = 0; at < offsets.length; at += 1) {
    const marked = offsets[at]!;
    const itsFirst = letters[marked & ~aloneMark]!;
    const itsSecond = marked >= aloneMark ? alphabet.length : letters[marked + 1]!;
    if (itsFirst === first && itsSecond === second) continue;
    first = itsFirst;
    second = itsSecond;
    starts.push(at);
  }
  return Uint32Array.from([...starts, offsets.length]);
}

/** The tokens' numbers sorted by chunk, and where those of each chunk start. */
function sortByChunk(
  { letters, alphabet }: TextStream,
  shares: Shares,
  firstChunk: number,
  endChunk: number,
  offsets: Uint32Array,
  starts: Uint32Array,
): { byChunk: Uint32Array; bounds: Uint32Array } {
  const chunkOfToken = Uint32Array.from(starts.subarray(0, -1), (start) => {
    const marked = offsets[start]!;
    return (
      chunkOf(shares, letters[offsetOf(marked)]!, marked >= aloneMark ? alphabet.length : letters[marked + 1]!) -
      firstChunk
    );
  });
  const bounds = new Uint32Array(endChunk - firstChunk + 1);
  for (const chunk of chunkOfToken) bounds[chunk + 1]! += 1;
  addUp(bounds);
  const next = bounds.slice();
  const byChunk = new Uint32Array(chunkOfToken.length);
  for (let token = 0; token < chunkOfToken.length; token += 1) byChunk[next[chunkOfToken[token]!]!++] = token;
  return { byChunk, bounds };
}

/** Turns counts, each stored one after its number, into starts. */
function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at += 1) counts[at]! += counts[at - 1]!;
}
