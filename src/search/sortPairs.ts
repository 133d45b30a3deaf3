/** Sorts the places of a text by the pair of characters that starts there, in linear time and without a single object. */
import { blockEnd } from './tokens.ts';

const codePointCount = 0x110000;

export interface SortedPairs {
  /** Places ordered by their character, then by place. Those of character `c` stand from `bounds[c]` to before `bounds[c + 1]`. */
  readonly byCharacter: Uint32Array;
  /** Places ordered by their character, the character after it, then by place; the same bounds. */
  readonly byPair: Uint32Array;
  readonly bounds: Uint32Array;
}

/**
 * A radix sort of two passes with the characters as digits. Places that hold `blockEnd` start no pair: their bounds
 * are there, but their order in `byPair` means nothing.
 *
 * @param codePoints - blocks of text, each closed by a `blockEnd`
 */
export function sortPairs(codePoints: Uint32Array): SortedPairs {
  const bounds = new Uint32Array(codePointCount + 1);
  for (const character of codePoints) bounds[character + 1]! += 1;
  for (let character = 0; character < codePointCount; character += 1) bounds[character + 1]! += bounds[character]!;

  const byCharacter = new Uint32Array(codePoints.length);
  let next = bounds.slice();
  for (let place = 0; place < codePoints.length; place += 1) byCharacter[next[codePoints[place]!]!++] = place;

  // Walking the places in the order of their characters, the place before each is met in the order of its second character.
  const byPair = new Uint32Array(codePoints.length);
  next = bounds.slice();
  for (const second of byCharacter) {
    if (second === 0) continue;
    const first = second - 1;
    const character = codePoints[first]!;
    if (character !== blockEnd) byPair[next[character]!++] = first;
  }
  return { byCharacter, byPair, bounds };
}
