/** What a reader's words ask for. */
import { fold } from './fold.ts';

export interface Query {
  /** The folded text that title or body must contain. */
  readonly literal: string;
}

/** Signs that may enclose a whole query. */
const quotes: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['「', '」'],
];

/**
 * The whole query is one literal piece of text.
 *
 * @example parseQuery(' 「台北」 ') // { literal: '台北' }
 * @returns null for a query without a visible character
 */
export function parseQuery(input: string): Query | null {
  const text = input.trim();
  const pair = quotes.find(([open, close]) => text.length > 2 && text.startsWith(open) && text.endsWith(close));
  const literal = fold(pair ? text.slice(1, -1) : text).trim();
  return literal === '' ? null : { literal };
}
