/** Sorts the places of a text by the pair of letters that starts there, in linear time and without a single object. */
import type { Letters } from './textStream.ts';

/** The pairs that start with a few letters next to each other in the alphabet. Valid until the next is asked for. */
export interface SortedPairs {
  readonly firstLetter: number;
  /** After the last one. */
  readonly endLetter: number;
  /** Places ordered by their letter, then by place. Those of letter `l` stand from `bounds[l - firstLetter]` to before the next bound. */
  readonly byLetter: Uint32Array;
  /** Places ordered by their letter, the letter after it, then by place; the same bounds. */
  readonly byPair: Uint32Array;
  readonly bounds: Uint32Array;
}

/** Places that are sorted at a time, unless one letter has more: 12 bytes for each are held. */
const placesAtATime = 8_000_000;

/**
 * A radix sort of two passes with the letters as digits, a part of the alphabet at a time, so that memory is bounded
 * by the text alone. Pairs come in the order of the alphabet, however it is parted.
 *
 * @param letters - blocks of text, each closed by a 0, which starts no pair
 */
export function* sortPairs(letters: Letters, letterCount: number, atATime = placesAtATime): Generator<SortedPairs> {
  const counts = new Uint32Array(letterCount);
  for (const letter of letters) counts[letter]! += 1;
  for (const { firstLetter, endLetter, places } of partAlphabet(counts, atATime)) {
    const byLetter = new Uint32Array(places);
    const bySecond = new Uint32Array(places);
    const byPair = new Uint32Array(places);
    const seconds = new Uint32Array(letterCount);
    for (let place = 0; place < letters.length; place += 1) {
      const letter = letters[place]!;
      if (letter >= firstLetter && letter < endLetter) seconds[letters[place + 1]!]! += 1;
    }
    const bounds = startsOf(counts.subarray(firstLetter, endLetter));
    const nextOfLetter = bounds.slice();
    const nextOfSecond = startsOf(seconds);
    for (let place = 0; place < letters.length; place += 1) {
      const letter = letters[place]!;
      if (letter < firstLetter || letter >= endLetter) continue;
      byLetter[nextOfLetter[letter - firstLetter]!++] = place;
      bySecond[nextOfSecond[letters[place + 1]!]!++] = place;
    }
    const nextOfPair = bounds.slice();
    for (const place of bySecond) byPair[nextOfPair[letters[place]! - firstLetter]!++] = place;
    yield { firstLetter, endLetter, byLetter, byPair, bounds };
  }
}

function* partAlphabet(counts: Uint32Array, atATime: number): Generator<{ firstLetter: number; endLetter: number; places: number }> {
  let firstLetter = 1;
  while (firstLetter < counts.length) {
    let endLetter = firstLetter + 1;
    let places = counts[firstLetter]!;
    while (endLetter < counts.length && places + counts[endLetter]! <= atATime) places += counts[endLetter++]!;
    yield { firstLetter, endLetter, places };
    firstLetter = endLetter;
  }
}

/** For each value the place of its first among all, and at the end where the last one ends. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, value) => (starts[value + 1] = starts[value]! + count));
  return starts;
}
