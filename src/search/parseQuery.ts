/** What a reader's words ask for. */
import { fold } from './fold.ts';

export interface Query {
  /** The folded text that title or body must contain. */
  readonly literal: string;
}

/**
 * The whole query is one literal piece of text. Straight quotation marks around it are taken off; 「」 and “” are not:
 * they stand in the articles, and whoever types them looks for them.
 *
 * @example parseQuery(' "臺北" ') // { literal: '台北' }
 * @returns null for a query without a visible character
 */
export function parseQuery(input: string): Query | null {
  const text = input.trim();
  const quoted = text.length > 2 && text.startsWith('"') && text.endsWith('"');
  const literal = fold(quoted ? text.slice(1, -1) : text).trim();
  return literal === '' ? null : { literal };
}
