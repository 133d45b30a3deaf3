/**
 * The part of an article's address that says what to mark on arrival: `#q=渡輪&q=復航`. It stays behind the #, so
 * that the article keeps one address, no server needs to know it, and none is told.
 */

const key = 'q';
const exactKey = 'exact';

export interface Highlights {
  /** As typed. */
  readonly literals: readonly string[];
  readonly exact: boolean;
}

/** @returns `''` if there is nothing to mark */
export function writeHighlightFragment({ literals, exact }: Highlights): string {
  const parameters = new URLSearchParams(literals.map((literal) => [key, literal]));
  if (exact) parameters.set(exactKey, '1');
  return literals.length === 0 ? '' : `#${parameters}`;
}

/** @param hash - with its #; anything else than an arrival gives no literals */
export function readHighlightFragment(hash: string): Highlights {
  const parameters = new URLSearchParams(hash.slice(1));
  return {
    literals: parameters
      .getAll(key)
      .filter((literal) => literal.trim() !== '')
      .slice(0, 20),
    exact: parameters.get(exactKey) === '1',
  };
}
