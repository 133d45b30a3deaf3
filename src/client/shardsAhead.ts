/** Which shards are asked before it is their turn: each that is asked too early costs bytes, one after the other they cost time. */
import { isText, type Query } from '../search/query.ts';
import type { ListedShard } from '../search/shardList.ts';

/** Hits that a page shows first. */
export const firstHits = 20;

/** Shards that are asked at a time, at most: once the first page is full, and where hardly anything is found. */
export const shardsAtATime = 6;

/**
 * How many of the next shards it takes to fill the first page, if hits are as frequent in them as they were so far.
 *
 * @param number - so many shards were searched
 */
export function shardsToFill(asked: readonly ListedShard[], number: number, hits: number): number {
  if (number === 0) return 1;
  const searched = asked.slice(0, number).reduce((sum, { count }) => sum + count, 0);
  const wanted = (searched / hits) * (firstHits - hits);
  let reached = 0;
  const enough = asked.slice(number).findIndex(({ count }) => (reached += count) >= wanted);
  return enough < 0 ? shardsAtATime : Math.min(shardsAtATime, enough + 1);
}

/** A text of so many characters is rare, as a rule: all will be asked in the end, and bytes are not spared by waiting. */
const rareLength = 4;
export const expectsFew = ({ groups }: Query): boolean => groups.some((group) => group.every((term) => isText(term) && [...term.literal].length >= rareLength));
