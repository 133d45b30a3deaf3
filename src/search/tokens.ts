/**
 * Tokens: the index words that make a search exact. A text is indexed as its overlapping pairs of characters, and
 * each character that an article has once more by itself. A longer query is then a phrase of consecutive pairs, and
 * matches where, and only where, its characters stand next to each other.
 *
 * Each character is spelled as four base-36 digits, so that neither Pagefind's tokeniser nor the browser's word
 * segmenter has anything to normalise or divide. All tokens are eight letters long: none is another's prefix.
 */

/** Stands in the place of a character between two blocks of text; folding leaves no U+0000 in a text. */
export const blockEnd = 0;

/** 36⁴ − 1: above U+10FFFF, so it spells no character. */
const alone = 'zzzz';

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

/**
 * What Pagefind is asked for a literal text: one token for one or two characters, else a quoted phrase.
 *
 * @param folded - folded and trimmed
 * @example queryTokens('台北市') // '"0gkw0gev 0gev0iki"': 台北 directly followed by 北市
 * @returns null for an empty text
 */
export function queryTokens(folded: string): string | null {
  const characters = Array.from(folded, (character) => character.codePointAt(0) ?? blockEnd);
  const [first] = characters;
  if (first === undefined) return null;
  if (characters.length === 1) return characterToken(first);
  const pairs = characters.slice(1).map((second, index) => pairToken(characters[index] ?? blockEnd, second));
  return pairs.length === 1 ? (pairs[0] ?? null) : `"${pairs.join(' ')}"`;
}
