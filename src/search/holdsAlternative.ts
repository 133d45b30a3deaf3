import type { NameAlternative } from './names/expandNames.ts';

/**
 * Whether a text has the literal of an alternative anywhere where it counts.
 *
 * @param text - folded
 * @example holdsAlternative(fold('韓國瑜談韓國'), alternative) // true for 韓國, because of the second
 */
export function holdsAlternative(text: string, { literal, not }: NameAlternative): boolean {
  for (let start = text.indexOf(literal); start >= 0; start = text.indexOf(literal, start + 1)) {
    const end = start + literal.length;
    const isOther = not.some(
      ({ before, after }) =>
        start >= before.length && text.startsWith(before, start - before.length) && text.startsWith(after, end),
    );
    if (!isOther) return true;
  }
  return false;
}
