/** Which documents of a shard fit a query, and how well: set arithmetic on the positions of each literal. */
import { maxLeadChars } from '../../limits.ts';
import type { TableRow } from '../../search/format/documentTable.ts';
import { isText, type Query, type Term, type TextTerm } from '../../search/query/query.ts';
import { fold, scriptOf } from '../../search/text/fold.ts';

/** For each document with a literal, the position of its first match; −1 for one character that is not in the title. */
export type Positions = ReadonlyMap<number, number>;

/** What the index says about a literal. */
export type PositionsOf = (literal: string) => Positions;

/** The literals that a term can match with; its own is the first. */
export type SpellingsOf = (term: TextTerm) => readonly string[];

export interface Match {
  readonly index: number;
  /** Higher is better; equals are ordered by date. */
  readonly rank: number;
}

const none: Positions = new Map();

/** Terms within this distance are near each other: a sentence or two. */
const maxNearChars = 60;

/**
 * The documents that can fit, decided by text alone: if there are none, the table need not be read. Null if every
 * document can fit, because no group consists of text only.
 */
export function candidates(
  query: Query,
  positionsOf: PositionsOf,
  spellingsOf: SpellingsOf,
): ReadonlySet<number> | null {
  const sets = query.groups
    .filter((group) => group.every(isText))
    .map(
      (group) =>
        new Set(group.flatMap((term) => spellingsOf(term).flatMap((literal) => [...positionsOf(literal).keys()]))),
    );
  const [first, ...others] = sets.sort((a, b) => a.size - b.size);
  return first === undefined
    ? null
    : new Set([...first].filter((index) => others.every((having) => having.has(index))));
}

/** @param phrase - all terms of the query in one piece, if it has several; documents with it rank higher */
export function matchShard({
  query,
  indexes,
  rowAt,
  positionsOf,
  spellingsOf,
  phrase,
}: {
  readonly query: Query;
  /** Ascending. */
  readonly indexes: Iterable<number>;
  readonly rowAt: (index: number) => TableRow;
  readonly positionsOf: PositionsOf;
  readonly spellingsOf: SpellingsOf;
  readonly phrase: string | null;
}): Match[] {
  const script = scriptOf(
    query.groups
      .flat()
      .filter(isText)
      .map(({ typed }) => typed)
      .join(''),
  );
  const phrases = phrase === null ? none : positionsOf(phrase);
  const matches: Match[] = [];
  for (const index of indexes) {
    const row = rowAt(index);
    const found = query.groups.map((group) =>
      bestOf(group.flatMap((term) => findTerm(term, index, row, positionsOf, spellingsOf))),
    );
    if (found.some((best) => best === null)) continue;
    if (query.excluded.some((term) => findTerm(term, index, row, positionsOf, spellingsOf).length > 0)) continue;
    const texts = found.filter((best) => best !== null && best.tier > 0) as Finding[];
    matches.push({ index, rank: rankOf(texts, row, script, texts.length < 2 || phrases.has(index)) });
  }
  return matches;
}

interface Finding {
  /** 4 the whole title, 3 title, 2 lead, 1 text; 0 for a term that is not text. */
  readonly tier: number;
  readonly position: number;
  /** True for the spelling of the query, false for another spelling of a name. */
  readonly own: boolean;
}

function findTerm(
  term: Term,
  index: number,
  row: TableRow,
  positionsOf: PositionsOf,
  spellingsOf: SpellingsOf,
): Finding[] {
  const here: Finding = { tier: 0, position: -1, own: true };
  switch (term.kind) {
    case 'source':
      return fold(row.source) === term.value ? [here] : [];
    case 'tag':
      return row.tags.some((tag) => fold(tag).trim() === term.value) ? [here] : [];
    case 'reporter':
      return fold(row.reporter).includes(term.value) ? [here] : [];
    case 'day':
      return term.span.firstDay <= row.day && row.day <= term.span.lastDay ? [here] : [];
    case 'text':
      return spellingsOf(term).flatMap((literal, spelling): Finding[] => {
        const position = positionsOf(literal).get(index);
        if (position === undefined) return [];
        const tier = tierOf(position, literal, row.titleChars);
        return term.titleOnly && tier < 3 ? [] : [{ tier, position, own: spelling === 0 }];
      });
  }
}

function tierOf(position: number, literal: string, titleChars: number): number {
  if (position < 0) return 1;
  if (position === 0 && [...literal].length === titleChars) return 4;
  if (position < titleChars) return 3;
  return position <= titleChars + maxLeadChars ? 2 : 1;
}

const bestOf = (findings: readonly Finding[]): Finding | null =>
  findings.reduce<Finding | null>(
    (best, finding) =>
      best === null || finding.tier * 2 + Number(finding.own) > best.tier * 2 + Number(best.own) ? finding : best,
    null,
  );

/**
 * First, matches as typed before another script and other spellings; then by tier; then the whole phrase, terms near
 * each other, terms far apart.
 */
function rankOf(texts: readonly Finding[], row: TableRow, script: string | null, whole: boolean): number {
  const asTyped = Number((script === null || row.lang === script) && texts.every(({ own }) => own));
  const tier = texts.length === 0 ? 0 : Math.min(...texts.map((text) => text.tier));
  const known = texts.map(({ position }) => position);
  const near = known.every((position) => position >= 0) && Math.max(...known) - Math.min(...known) <= maxNearChars;
  return asTyped * 100 + tier * 10 + (whole ? 2 : Number(near));
}
