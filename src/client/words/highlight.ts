/** What an article says to a reader who comes from the search. */
import { fill } from '../../locales/format.ts';
import { highlightData } from './highlightData.ts';

export const highlightWords = {
  ...highlightData,
  /** @param number - from 1 */
  matchOf: (number: number, total: number): string =>
    fill(highlightData.matchOf, { number: String(number), total: String(total) }),
};
