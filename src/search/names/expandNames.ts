/**
 * Expands a literal search by name variants: 川普 finds 特朗普 too. Pure, and the same at build and in the browser.
 *
 * A text has one reading (`readNames.ts`), and its alternatives are all texts of the same reading: other spellings of
 * the same groups in the same places, everything else as it is. So expansion is symmetric, and never chains: the
 * alternatives of an alternative are the same texts again.
 */
import { fold } from '../text/fold.ts';
import { nameList, type KnownName, type NameList, type Surroundings } from './nameList.ts';
import { readNames, textOf, type NamePiece } from './readNames.ts';

/** So many further searches a reader's browser bears for one piece. */
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

/** Another literal to search for. */
export interface NameAlternative {
  /** Folded. */
  readonly literal: string;
  /**
   * Where the literal stands between one of these, it is something else and does not count: 川普 between 四 and
   * nothing. Folded.
   */
  readonly not: readonly Surroundings[];
}

export interface NameExpansion {
  /** Every variant that the piece has, whether it was taken away or not, in the order of the text and the list. */
  readonly variants: readonly NameVariant[];
  /** At most 8, without those that need a variant that was taken away. */
  readonly alternatives: readonly NameAlternative[];
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
  // A spelling can join with what stands beside it to another name, or to a string in which it does not count.
  const stable = combine(spellings(reading, list)).filter((other) => samePieces(other, readNames(toText(other), list)));
  const others = stable.filter((other) => !samePieces(other, reading));
  const wanted = others.filter(
    (other) => !other.some((piece, at) => piece !== reading[at] && takenAway.has(textOf(piece))),
  );
  return {
    variants: collectVariants(reading, others, list),
    alternatives: wanted.map((other) => ({ literal: toText(other), not: surroundings(other, reading) })),
  };
}

/** What may stand in each place. A name whose spellings would lead past the bound stays as it was typed. */
function spellings(reading: readonly NamePiece[], { groups }: NameList): readonly (readonly NamePiece[])[] {
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
    (starts, spellings_) => starts.flatMap((start) => spellings_.map((piece) => [...start, piece])),
    [[]],
  );
}

function samePieces(one: readonly NamePiece[], other: readonly NamePiece[]): boolean {
  return one.length === other.length && one.every((piece, at) => piece === other[at]);
}

function toText(pieces: readonly NamePiece[]): string {
  return pieces.map(textOf).join('');
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

/** Where the whole literal does not count, because one of the names put into it does not. */
function surroundings(alternative: readonly NamePiece[], reading: readonly NamePiece[]): readonly Surroundings[] {
  return alternative.flatMap((piece, at) =>
    typeof piece === 'string' || piece === reading[at]
      ? []
      : outside(piece, toText(alternative.slice(0, at)), toText(alternative.slice(at + 1))),
  );
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
