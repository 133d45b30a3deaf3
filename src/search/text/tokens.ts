/**
 * Tokens: the index words that make a search exact. A text is indexed as its overlapping pairs of characters, and
 * each character that an article has once more by itself. A longer query is then some pairs at fixed distances, and
 * matches where, and only where, its characters stand next to each other.
 *
 * Each character is spelled as four base-36 digits, so that neither Pagefind's tokeniser nor the browser's word
 * segmenter has anything to normalise or divide. All tokens are eight letters long: none is another's prefix.
 */

/** Stands in the place of a character between two blocks of text; folding leaves no U+0000 in a text. */
export const blockEnd = 0;

/** What one half of a token can spell, 36⁴: more than there are characters. */
const charactersInToken = 36 ** 4;

/** The last of them: above U+10FFFF, so it spells no character. */
const alone = 'zzzz';
export const aloneNumber = charactersInToken - 1;

/** The token of two adjacent characters, given as code points: `pairToken(0x53f0, 0x5317)` is 台北. */
export function pairToken(first: number, second: number): string {
  return spell(first) + spell(second);
}

/** The token of an article that has this character anywhere. */
export function characterToken(character: number): string {
  return spell(character) + alone;
}

function spell(codePoint: number): string {
  return codePoint.toString(36).padStart(4, '0');
}

/** A token, and where in the literal its first character stands. */
export interface PlacedToken {
  readonly token: string;
  readonly offset: number;
}

/**
 * The tokens that an index is asked for, to find a literal: every second pair covers it, where all stand at their
 * distances from each other. Half of what is downloaded for a phrase of all pairs.
 *
 * @param folded - folded and trimmed
 * @example coveringTokens('台北市') // 台北 at 0, 北市 at 1
 * @example coveringTokens('台北市長') // 台北 at 0, 市長 at 2
 * @returns nothing for an empty text
 */
export function coveringTokens(folded: string): readonly PlacedToken[] {
  const characters = Array.from(folded, (character) => character.codePointAt(0) ?? blockEnd);
  const [first] = characters;
  if (first === undefined) return [];
  if (characters.length === 1) return [{ token: characterToken(first), offset: 0 }];
  const last = characters.length - 2;
  const offsets = [...characters.keys()].filter((at) => at <= last && (at % 2 === 0 || at === last));
  return offsets.map((offset) => ({ token: pairToken(characters[offset]!, characters[offset + 1]!), offset }));
}
