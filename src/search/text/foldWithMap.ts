/** Folding that remembers where each folded character came from, to mark matches in the text as printed. */
import { fold, invisibleClass } from './fold.ts';

export interface FoldedText {
  readonly folded: string;
  /** The part of the text that became `folded.slice(start, end)`, widened to whole characters. */
  originalRange(start: number, end: number): readonly [start: number, end: number];
}

/**
 * A piece that normalisation never joins with its neighbours: a character with its combining marks, or Hangul jamo
 * that form syllables. The marks include characters that become marks only when folded: half-width voiced sound
 * marks, Thai and Lao AM.
 */
const cluster = (() => {
  const mark = '\\p{M}\\uff9e\\uff9f\\u0e33\\u0eb3';
  // With letters whose compatibility form is a jamo (ㄱ, ㉠, ﾡ), and Kirat Rai, the one other script that joins letters
  // like that.
  const jamo = '\\u1100-\\u11ff\\u3131-\\u318e\\u3260-\\u327e\\uffa1-\\uffdc\\u{16d63}-\\u{16d6a}';
  return new RegExp(`(?:[\\uac00-\\ud7a3]?(?:[${invisibleClass}]*[${jamo}])+|[^])[${mark}${invisibleClass}]*`, 'gu');
})();

/**
 * Folds a text like `fold` and maps offsets in the folded text back to the text.
 *
 * @example foldWithMap('㎞：臺北').originalRange(0, 2) // [0, 1]: both letters of `km` came from one character
 */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    const end = index + piece.length;
    for (const unit of fold(piece).split('')) {
      if (unit === ' ' && folded.endsWith(' ')) {
        ends[ends.length - 1] = end;
      } else {
        folded += unit;
        starts.push(index);
        ends.push(end);
      }
    }
  }
  return {
    folded,
    originalRange: (start, end) => [
      starts[start] ?? text.length,
      end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    ],
  };
}
