/**
 * Tokens: the words of the index that make a search exact. A text is indexed as its overlapping pairs of characters,
 * and every character of an article also alone. A longer query asks for some pairs at fixed distances: it matches
 * where, and only where, its characters stand next to each other.
 *
 * Each character is spelled as four base-36 digits, so Pagefind's tokeniser and the browser's word segmenter find
 * nothing to normalise or divide. All tokens have eight letters, so no token is a prefix of another.
 */

/** Stands between two blocks of text like a character; folding leaves no U+0000 in a text. */
export const blockEnd = 0;

/** The numbers that half a token can spell, 36⁴: more than there are characters. */
const charactersInToken = 36 ** 4;

/** The last of them: above U+10FFFF, so it is not a character. */
const alone = 'zzzz';
export const aloneNumber = charactersInToken - 1;

/** The token of two adjacent characters, given as code points: `pairToken(0x53f0, 0x5317)` is 台北. */
export function pairToken(first: number, second: number): string {
  return spell(first) + spell(second);
}

/** The token of a character that stands anywhere in an article. */
export function characterToken(character: number): string {
  return spell(character) + alone;
}

function spell(codePoint: number): string {
  return codePoint.toString(36).padStart(4, '0');
}

/** A token, and the offset of its first character in the literal. */
export interface LiteralToken {
  readonly token: string;
  readonly offset: number;
}

/**
 * The tokens to ask an index for to find a literal. Every second pair is enough: where they stand at their distances
 * from each other, the literal stands. That downloads half of what all pairs would.
 *
 * @param folded - folded and trimmed
 * @example coveringTokens('台北市') // 台北 at 0, 北市 at 1
 * @example coveringTokens('台北市長') // 台北 at 0, 市長 at 2
 * @returns an empty list for an empty text
 */
export function coveringTokens(folded: string): readonly LiteralToken[] {
  const characters = Array.from(folded, (character) => character.codePointAt(0) ?? blockEnd);
  const [first] = characters;
  if (first === undefined) return [];
  if (characters.length === 1) return [{ token: characterToken(first), offset: 0 }];
  const last = characters.length - 2;
  const offsets = [...characters.keys()].filter((at) => at <= last && (at % 2 === 0 || at === last));
  return offsets.map((offset) => ({ token: pairToken(characters[offset]!, characters[offset + 1]!), offset }));
}
