/** Finds the names of the list in a literal piece of text. */
import type { KnownName, NameList } from './nameList.ts';

/** A piece of a text: a name of the list, or what stands between names. */
export type NamePiece = KnownName | string;

const latin = /[a-z0-9]/;

/**
 * Divides a text into names and the rest, from left to right, the longest name first. A name inside a longer one, in
 * one of its `not`, or inside a longer Latin word is none.
 *
 * @param text - folded
 * @example readNames(fold('北韓國防'), nameList) // [北韓, '国防']: 韓國 is not read across 北韓
 */
export function readNames(text: string, { names, maxNameLength: longest }: NameList): readonly NamePiece[] {
  const pieces: NamePiece[] = [];
  let rest = 0;
  for (let start = 0; start < text.length; ) {
    const name = longestAt(start);
    if (!name) {
      start++;
      continue;
    }
    if (start > rest) pieces.push(text.slice(rest, start));
    pieces.push(name);
    start += name.folded.length;
    rest = start;
  }
  if (rest < text.length) pieces.push(text.slice(rest));
  return pieces;

  function longestAt(start: number): KnownName | null {
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const name = names.get(text.slice(start, start + length));
      if (name && countsAt(text, start, name)) return name;
    }
    return null;
  }
}

/** The text of a piece. */
export function textOf(piece: NamePiece): string {
  return typeof piece === 'string' ? piece : piece.folded;
}

function countsAt(text: string, start: number, { folded, not }: KnownName): boolean {
  const end = start + folded.length;
  if (latin.test(folded.charAt(0)) && latin.test(text.charAt(start - 1))) return false;
  if (latin.test(folded.charAt(folded.length - 1)) && latin.test(text.charAt(end))) return false;
  return !not.some(
    ({ before, after }) =>
      before.length <= start && text.startsWith(before, start - before.length) && text.startsWith(after, end),
  );
}
