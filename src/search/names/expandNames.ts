/**
 * Expands a literal search by name variants: 川普 finds 特朗普 too. Pure, and the same at build and in the browser.
 *
 * A text has one reading: the names in it, and the rest. Its alternatives are all texts of the same reading, with other
 * spellings of the same groups at the same positions and everything else unchanged. So expansion is symmetric, and
 * never chains: the alternatives of an alternative are the same texts again.
 */
import { fold } from '../text/fold.ts';
import { toNameList, type KnownName, type NameList, type Surroundings } from './nameList.ts';
import { nameVariantGroups } from './nameVariantGroups.ts';

const nameList = toNameList(nameVariantGroups);

/** Each alternative is one more search in the reader's browser. */
const maxAlternatives = 8;

/** What readers see, and can take away: 「也搜尋：普京 ✕」. */
export interface NameVariant {
  /** As the list prints it: 普京. */
  readonly name: string;
  /** The spelling that was asked for, as the list prints it: 普丁. */
  readonly from: string;
  /** Index into the groups of the list. */
  readonly group: number;
}

/** A literal to search for, and where it does not count. */
export interface Spelling {
  /** Folded. */
  readonly literal: string;
  /** Longer literals in which it is something else: 四川普 for 川普. A text must have it elsewhere too. Folded. */
  readonly not: readonly string[];
}

export interface NameExpansion {
  /** Every variant of the literal, whether it was taken away or not, in the order of the text and the list. */
  readonly variants: readonly NameVariant[];
  /** At most 8, without those that need a variant that was taken away. */
  readonly alternatives: readonly Spelling[];
}

/**
 * @param literal - one literal piece of a query, folded
 * @param removed - names that the reader took away, in any script
 * @example expandNames(fold('普丁訪北韓'), new Set(['蒲亭', '北朝鮮']))
 *   // variants 普京, 蒲亭, 朝鮮, 北朝鮮; alternatives 普丁訪朝鮮, 普京訪北韓, 普京訪朝鮮, folded
 */
export function expandNames(
  literal: string,
  removed: ReadonlySet<string> = new Set(),
  list: NameList = nameList,
): NameExpansion {
  const reading = readNames(literal, list);
  const takenAway = new Set([...removed].map(fold));
  // A spelling can join with its neighbours to another name, or to a string in which it does not count.
  const stable = combine(choicesOf(reading, list)).filter((other) => samePieces(other, readNames(toText(other), list)));
  const others = stable.filter((other) => !samePieces(other, reading));
  const wanted = others.filter(
    (other) => !other.some((piece, at) => piece !== reading[at] && takenAway.has(textOf(piece))),
  );
  return {
    variants: collectVariants(reading, others, list),
    alternatives: wanted.map((other) => toSpelling(other, reading)),
  };
}

/**
 * Whether a text has a spelling at an offset where no longer literal covers it.
 *
 * @param text - folded
 * @example countsIn(fold('韓國瑜談韓國'), { literal: '韩国', not: ['韩国瑜'] }) // true, because of the second
 */
export function countsIn(text: string, { literal, not }: Spelling): boolean {
  const covered = not.flatMap((longer) =>
    offsetsOf(text, longer).map((start) => [start, start + longer.length] as const),
  );
  return offsetsOf(text, literal).some(
    (start) => !covered.some(([from, to]) => from <= start && start + literal.length <= to),
  );
}

/** Also those that overlap. */
function offsetsOf(text: string, literal: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) offsets.push(at);
  return offsets;
}

/** A piece of a text: a name of the list, or what stands between names. */
type NamePiece = KnownName | string;

/**
 * Divides a text into names and the rest, from left to right, the longest name first. A name is not read inside a
 * longer one, inside one of its `not`, or inside a longer Latin word.
 *
 * @param text - folded
 * @example readNames(fold('北韓國防'), nameList) // [北韓, '国防']: 韓國 is not read across 北韓
 */
function readNames(text: string, { names, maxNameLength }: NameList): readonly NamePiece[] {
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
    for (let length = Math.min(maxNameLength, text.length - start); length > 0; length--) {
      const name = names.get(text.slice(start, start + length));
      if (name && isNameAt(text, start, name)) return name;
    }
    return null;
  }
}

const latin = /[a-z0-9]/;

function isNameAt(text: string, start: number, { folded, not }: KnownName): boolean {
  const end = start + folded.length;
  if (latin.test(folded.charAt(0)) && latin.test(text.charAt(start - 1))) return false;
  if (latin.test(folded.charAt(folded.length - 1)) && latin.test(text.charAt(end))) return false;
  return !not.some(
    ({ before, after }) =>
      before.length <= start && text.startsWith(before, start - before.length) && text.startsWith(after, end),
  );
}

const textOf = (piece: NamePiece): string => (typeof piece === 'string' ? piece : piece.folded);
const toText = (pieces: readonly NamePiece[]): string => pieces.map(textOf).join('');

const samePieces = (one: readonly NamePiece[], other: readonly NamePiece[]): boolean =>
  one.length === other.length && one.every((piece, at) => piece === other[at]);

/** What each piece may be. A name with so many spellings that the bound would be exceeded stays as it was typed. */
function choicesOf(reading: readonly NamePiece[], { groups }: NameList): readonly (readonly NamePiece[])[] {
  let total = 1;
  return reading.map((piece) => {
    const names = typeof piece === 'string' ? [] : (groups[piece.group] ?? []);
    if (names.length === 0 || total * names.length > maxAlternatives + 1) return [piece];
    total *= names.length;
    return names;
  });
}

function combine(choices: readonly (readonly NamePiece[])[]): readonly (readonly NamePiece[])[] {
  return choices.reduce<readonly (readonly NamePiece[])[]>(
    (starts, pieces) => starts.flatMap((start) => pieces.map((piece) => [...start, piece])),
    [[]],
  );
}

function collectVariants(
  reading: readonly NamePiece[],
  others: readonly (readonly NamePiece[])[],
  { groups }: NameList,
): readonly NameVariant[] {
  const variants = new Map<string, NameVariant>();
  for (const [at, from] of reading.entries()) {
    if (typeof from === 'string') continue;
    const used = new Set(others.map((other) => other[at]));
    for (const name of groups[from.group] ?? []) {
      if (name !== from && used.has(name))
        variants.set(name.printed, { name: name.printed, from: from.printed, group: from.group });
    }
  }
  return [...variants.values()];
}

/** The whole literal does not count where one of the names put into it does not. */
function toSpelling(alternative: readonly NamePiece[], reading: readonly NamePiece[]): Spelling {
  const literal = toText(alternative);
  const surroundings = alternative.flatMap((piece, at) =>
    typeof piece === 'string' || piece === reading[at]
      ? []
      : outside(piece, toText(alternative.slice(0, at)), toText(alternative.slice(at + 1))),
  );
  return { literal, not: surroundings.map(({ before, after }) => before + literal + after) };
}

/** The surroundings of a name, seen from the ends of the literal that has `left` and `right` beside it. */
function outside({ not }: KnownName, left: string, right: string): readonly Surroundings[] {
  return not.flatMap(({ before, after }) => {
    const fits =
      (before.endsWith(left) || left.endsWith(before)) && (after.startsWith(right) || right.startsWith(after));
    return fits
      ? [{ before: before.slice(0, Math.max(0, before.length - left.length)), after: after.slice(right.length) }]
      : [];
  });
}
