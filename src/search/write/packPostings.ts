/** Writes the tokens of an index with their postings, chunk by chunk. */
import { CborWriter } from '../format/cbor.ts';
import { chunkFile, largeTokenFile, largeTokenMark } from '../format/chunks.ts';
import { characterToken, pairToken } from '../text/tokens.ts';
import type { IndexLimits } from './indexLimits.ts';
import { aloneMark, offsetOf, sortTokens } from './sortTokens.ts';
import type { TextStream } from './textStream.ts';

export interface PackedPostings {
  /** Relative to the folder of the shard. */
  readonly path: string;
  /** CBOR; valid until the next file is asked for. */
  readonly bytes: Uint8Array;
}

/**
 * All tokens of a text, in Pagefind's shape: `[[ [word, [[page delta, [position deltas]] …]] … ]]`. Pagefind itself
 * writes two more lists, for metadata and variants of a word. Both would be empty here, and its engine accepts a file
 * without them.
 *
 * A pair has the positions where it starts, counted from the start of its document; a gap of one between two blocks
 * keeps literals from crossing it. A single character is only ever asked for alone: it has its first position if that
 * is in the title, and otherwise no position.
 *
 * @param maxOffsetsAtATime - see `sortTokens`
 * @returns every chunk, and a separate file for each token with too many postings for a chunk
 */
export function* packPostings(
  stream: TextStream,
  { chunks, largeTokenBytes }: IndexLimits,
  maxOffsetsAtATime?: number,
): Generator<PackedPostings> {
  const words = new CborWriter();
  const word = new CborWriter();
  const file = new CborWriter();
  const write = wordWriter(word, stream);
  const close = (count: number, content: Uint8Array): Uint8Array => {
    file.array(1);
    file.array(count);
    file.append(content);
    return file.take();
  };

  for (const { firstChunk, endChunk, tokensOf, offsets } of sortTokens(stream, chunks, maxOffsetsAtATime)) {
    for (let chunk = firstChunk; chunk < endChunk; chunk += 1) {
      const tokens = tokensOf(chunk);
      for (const [start, end] of tokens) {
        const token = tokenAt(stream, offsets[start]!);
        write(token, offsets.subarray(start, end));
        const bytes = word.take();
        if (bytes.length < largeTokenBytes) {
          words.append(bytes);
        } else {
          yield { path: largeTokenFile(token), bytes: close(1, bytes) };
          writeMark(words, token);
        }
      }
      yield { path: chunkFile(chunk), bytes: close(tokens.length, words.take()) };
    }
  }
}

/** Given to the first document, because a word must be in some document; readers only ask whether it is there. */
function writeMark(cbor: CborWriter, token: string): void {
  cbor.array(2);
  cbor.ascii(largeTokenMark(token));
  cbor.array(1);
  cbor.array(2);
  cbor.unsigned(0);
  cbor.array(0);
}

function tokenAt({ letters, alphabet }: TextStream, marked: number): string {
  const first = alphabet[letters[offsetOf(marked)]!]!;
  return marked >= aloneMark ? characterToken(first) : pairToken(first, alphabet[letters[marked + 1]!]!);
}

/** Writes one token with its offsets, which are ascending: each document is looked for after the one before. */
function wordWriter(
  cbor: CborWriter,
  { documentStarts, titleEnds, letters }: TextStream,
): (word: string, offsets: Uint32Array) => void {
  const documentOf = documentFinder(documentStarts, letters.length);

  const countDocuments = (offsets: Uint32Array): number => {
    let count = 0;
    let end = 0;
    for (const offset of offsets) {
      if (offset < end) continue;
      end = documentStarts[documentOf(offset) + 1]!;
      count += 1;
    }
    return count;
  };

  const writeAlone = (offsets: Uint32Array): void => {
    let earlierDocument = 0;
    for (const marked of offsets) {
      const offset = offsetOf(marked);
      const document = documentOf(offset);
      cbor.array(2);
      cbor.unsigned(document - earlierDocument);
      const isInTitle = offset < titleEnds[document]!;
      cbor.array(Number(isInTitle));
      if (isInTitle) cbor.unsigned(offset - documentStarts[document]!);
      earlierDocument = document;
    }
  };

  const writePair = (offsets: Uint32Array): void => {
    let earlierDocument = 0;
    for (let start = 0; start < offsets.length; ) {
      const document = documentOf(offsets[start]!);
      const documentEnd = documentStarts[document + 1]!;
      let end = start + 1;
      while (end < offsets.length && offsets[end]! < documentEnd) end += 1;
      cbor.array(2);
      cbor.unsigned(document - earlierDocument);
      cbor.array(end - start);
      let earlierOffset = documentStarts[document]!;
      for (; start < end; start += 1) {
        cbor.unsigned(offsets[start]! - earlierOffset);
        earlierOffset = offsets[start]!;
      }
      earlierDocument = document;
    }
  };

  return (word, offsets) => {
    const isAlone = offsets[0]! >= aloneMark;
    cbor.array(2);
    cbor.ascii(word);
    cbor.array(isAlone ? offsets.length : countDocuments(offsets));
    if (isAlone) writeAlone(offsets);
    else writePair(offsets);
  };
}

/** The documents of every 256th offset are stored; the search for a document starts there. Most articles are longer. */
const stride = 256;

function documentFinder(documentStarts: Uint32Array, offsets: number): (offset: number) => number {
  const known = new Uint32Array(Math.ceil(offsets / stride));
  for (let at = 0, document = 0; at < known.length; at += 1) {
    while (documentStarts[document + 1]! <= at * stride) document += 1;
    known[at] = document;
  }
  return (offset) => {
    let document = known[Math.floor(offset / stride)]!;
    while (documentStarts[document + 1]! <= offset) document += 1;
    return document;
  };
}
