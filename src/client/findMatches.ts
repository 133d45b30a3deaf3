/** Where a text has what was searched for, in places of the text as printed. */
import { fold } from '../search/text/fold.ts';
import { foldWithMap } from '../search/text/foldWithMap.ts';

export type Range = readonly [start: number, end: number];

export interface FoundRange {
  readonly range: Range;
  /** Number of the literal in the list. */
  readonly literal: number;
}

/** Finds every place of a text that the literals match, by start; those of one literal do not overlap. */
export type FindMatches = (text: string) => FoundRange[];

/**
 * @param literals - as typed
 * @param exact - characters must be those typed; else both sides are folded
 */
export function matchFinder(literals: readonly string[], exact: boolean): FindMatches {
  const needles = literals.map((literal) => (exact ? literal : fold(literal).trim()));
  const mayHave = (text: string): boolean => {
    const folded = exact ? text : fold(text);
    return needles.some((needle) => folded.includes(needle));
  };
  return (text) => {
    // Most blocks have no match; to fold them in one go takes a hundredth of the time.
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
