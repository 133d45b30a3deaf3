/**
 * The fragment of an article's address that says what to highlight: `#q=渡輪&q=復航`. It stands behind the #, so the
 * article keeps one address, and no server learns what was searched for.
 */
import * as parameters from './parameters.ts';

/** A fragment with more literals was not written by us. */
const maxLiterals = 20;

export interface Highlights {
  /** As typed. */
  readonly literals: readonly string[];
  readonly exact: boolean;
}

/** @returns `''` if there is nothing to highlight */
export function writeHighlightFragment({ literals, exact }: Highlights): string {
  const fragment = new URLSearchParams(literals.map((literal) => [parameters.query, literal]));
  if (exact) fragment.set(parameters.exact, parameters.set);
  return literals.length === 0 ? '' : `#${fragment}`;
}

/** @param hash - with its #; any other fragment gives no literals */
export function readHighlightFragment(hash: string): Highlights {
  const fragment = new URLSearchParams(hash.slice(1));
  return {
    literals: fragment
      .getAll(parameters.query)
      .filter((literal) => literal.trim() !== '')
      .slice(0, maxLiterals),
    exact: fragment.get(parameters.exact) === parameters.set,
  };
}

/** Whether it is worth loading the script that highlights. */
export const isHighlightFragment = (hash: string): boolean => new URLSearchParams(hash.slice(1)).has(parameters.query);
