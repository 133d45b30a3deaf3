/** From the places of some tokens to the places of the literal that they cover. */
import type { Positions } from './matchShard.ts';
import type { TokenPositions } from './pagefindEngine.ts';

export interface FoundToken {
  /** Where the token stands in the literal. */
  readonly offset: number;
  readonly found: TokenPositions;
}

/**
 * For each document in which all tokens stand at their distances from each other, the first such place.
 *
 * @example 台北 at 3 and 9, 市長 at 11 of the same document: 台北市長 is at 9
 */
export function joinTokens(tokens: readonly FoundToken[]): Positions {
  const [rarest, ...others] = [...tokens].sort((a, b) => a.found.size - b.found.size);
  const joined: [document: number, position: number][] = [];
  for (const [document, positions] of rarest?.found ?? []) {
    const first =
      others.length === 0 ? firstOf(positions) : firstCommon(document, startsOf(positions, rarest!.offset), others);
    if (first !== null) joined.push([document, first]);
  }
  // Pagefind orders documents by its own score; their numbers are their order in time.
  return new Map(joined.sort(([a], [b]) => a - b));
}

/** −1 for a character whose places are not known. */
const firstOf = (positions: readonly number[]): number =>
  positions.length === 0 ? -1 : positions.reduce((first, position) => Math.min(first, position));

const startsOf = (positions: readonly number[], offset: number): number[] =>
  positions.map((position) => position - offset);

function firstCommon(document: number, starts: readonly number[], others: readonly FoundToken[]): number | null {
  let common = starts;
  for (const { offset, found } of others) {
    const there = new Set(startsOf(found.get(document) ?? [], offset));
    common = common.filter((start) => there.has(start));
    if (common.length === 0) return null;
  }
  return firstOf(common);
}
