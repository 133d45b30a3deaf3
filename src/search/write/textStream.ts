/** The folded texts of a shard as one stream of letters of two bytes: all that memory holds of them at a time. */
import { fold } from '../text/fold.ts';
import { blockEnd } from '../text/tokens.ts';

/** Letters, as their numbers in the alphabet. */
export type Letters = Uint16Array | Uint32Array;

export interface TextStream {
  /** Title and texts of every document in order, a 0 after each block. */
  readonly letters: Letters;
  /** The code points of the letters, ascending; the first is `blockEnd`. */
  readonly alphabet: Uint32Array;
  /** For each document the offset where its title starts; last, where the last document ends. */
  readonly documentStarts: Uint32Array;
  /** For each document the offset after its title. */
  readonly titleEnds: Uint32Array;
}

export interface TextStreamWriter {
  /** @param blocks - title and texts of the next document, as printed */
  add(blocks: readonly string[]): void;
  take(): TextStream;
}

const firstCapacity = 1 << 16;
const growth = 1.5;

/** Letters get numbers as they come, and at the end new ones by code point: then their order is that of the tokens. */
export function startTextStream(): TextStreamWriter {
  const numbers = new Map<number, number>([[blockEnd, 0]]);
  let letters: Letters = new Uint16Array(firstCapacity);
  let length = 0;
  const documentStarts: number[] = [];
  const titleEnds: number[] = [];

  const reserve = (more: number): void => {
    // In time before there are more letters than two bytes can number.
    const isWide = letters instanceof Uint32Array || numbers.size + more > 0xffff;
    if (length + more <= letters.length && isWide === letters instanceof Uint32Array) return;
    const capacity = Math.max(letters.length, Math.ceil((length + more) * growth));
    const larger = isWide ? new Uint32Array(capacity) : new Uint16Array(capacity);
    larger.set(letters.subarray(0, length));
    letters = larger;
  };
  const numberOf = (codePoint: number): number => {
    const known = numbers.get(codePoint);
    if (known !== undefined) return known;
    numbers.set(codePoint, numbers.size);
    return numbers.size - 1;
  };

  return {
    add(blocks) {
      documentStarts.push(length);
      for (const [at, block] of blocks.entries()) {
        const text = fold(block).trim();
        reserve(text.length + 1);
        for (let index = 0; index < text.length; index += 1) {
          const codePoint = text.codePointAt(index)!;
          if (codePoint > 0xffff) index += 1;
          letters[length++] = numberOf(codePoint);
        }
        letters[length++] = 0;
        if (at === 0) titleEnds.push(length);
      }
    },
    take() {
      const alphabet = Uint32Array.from(numbers.keys()).sort();
      const ranks = new Uint32Array(numbers.size);
      for (const [rank, codePoint] of alphabet.entries()) ranks[numbers.get(codePoint)!] = rank;
      const all = letters.subarray(0, length);
      for (let offset = 0; offset < length; offset += 1) all[offset] = ranks[all[offset]!]!;
      return {
        letters: all,
        alphabet,
        documentStarts: Uint32Array.from([...documentStarts, length]),
        titleEnds: Uint32Array.from(titleEnds),
      };
    },
  };
}
