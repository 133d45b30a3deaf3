/** Finds the matches of a query in a text, as ranges of the text as printed. */
import { fold } from '../search/text/fold.ts';
import { foldWithMap } from '../search/text/foldWithMap.ts';

/** In UTF-16 units. */
export type Range = readonly [start: number, end: number];

export interface FoundRange {
  readonly range: Range;
  /** Index of the literal in the list. */
  readonly literal: number;
}

/** Gives all matches of the literals in a text, ordered by start; matches of the same literal do not overlap. */
export type FindMatches = (text: string) => FoundRange[];

/**
 * @param literals - as typed
 * @param exact - compares characters as typed; otherwise both sides are folded
 */
export function matchFinder(literals: readonly string[], exact: boolean): FindMatches {
  const needles = literals.map((literal) => (exact ? literal : fold(literal).trim()));
  const mayHave = (text: string): boolean => {
    const folded = exact ? text : fold(text);
    return needles.some((needle) => folded.includes(needle));
  };
  return (text) => {
    // Most blocks have no match, and folding without a map takes a hundredth of the time.
    if (!mayHave(text)) return [];
    const { folded, originalRange } = exact
      ? { folded: text, originalRange: (start: number, end: number): Range => [start, end] }
      : foldWithMap(text);
    const found: FoundRange[] = [];
    needles.forEach((needle, literal) => {
      for (
        let at = folded.indexOf(needle);
        at !== -1 && needle !== '';
        at = folded.indexOf(needle, at + needle.length)
      ) {
        found.push({ range: originalRange(at, at + needle.length), literal });
      }
    });
    return found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  };
}
