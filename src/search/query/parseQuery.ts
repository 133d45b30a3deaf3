/** Parses what a reader typed. Nothing is an error: what cannot be an operator is text, and a note says so. */
import { fold } from '../text/fold.ts';
import type { Note, Query, Term } from './query.ts';
import { toDayRange, toDaySpan } from './readDates.ts';

const fields = ['title', 'source', 'tag', 'reporter', 'on'] as const;
type Field = (typeof fields)[number];

const fieldStart = new RegExp(`^(${fields.join('|')}):`, 'i');

interface Piece {
  readonly raw: string;
  readonly minus: boolean;
  readonly field: Field | null;
  readonly value: string;
  readonly quoted: boolean;
  /** The quotation mark was never closed. */
  readonly open: boolean;
}

/**
 * A query is groups of terms with spaces between them. An article must fit all groups; `OR` joins its neighbours to one
 * group.
 *
 * - A word without operators is text, including its punctuation: `說：「好」` is searched for as it stands.
 * - Straight quotation marks keep spaces. 「」 and “” are text, because articles contain them.
 * - `-` before a term excludes it if the query asks for something else; alone it is text.
 * - `title:` `source:` `tag:` `reporter:` `on:` at the start of a term; a colon elsewhere is text.
 * - A date with a day, or a range with `..`, is a date; a bare year or month is text.
 *
 * @example parseQuery('渡輪 -"青嵐 港" 2021-01..2021-03')
 * @returns null for a query without a visible character
 */
export function parseQuery(input: string): Query | null {
  const notes: Note[] = [];
  const groups: Term[][] = [];
  const excluded: Term[] = [];
  let joins = false;
  let orRaw: string | null = null;
  for (const piece of toPieces(input)) {
    if (piece.raw === 'OR') {
      const hasNeighbour = groups.length > 0 && !joins && orRaw === null;
      if (hasNeighbour) [joins, orRaw] = [true, piece.raw];
      else notes.push({ kind: 'empty-operator', text: piece.raw });
      continue;
    }
    const term = toTerm(piece, notes);
    if (term === null) continue;
    if (piece.minus) {
      if (joins) notes.push({ kind: 'empty-operator', text: 'OR' });
      excluded.push(term);
    } else if (joins) groups.at(-1)!.push(term);
    else groups.push([term]);
    [joins, orRaw] = [false, null];
  }
  if (joins) notes.push({ kind: 'empty-operator', text: 'OR' });
  if (groups.length > 0) return { groups, excluded, notes };

  const text = input.trim();
  const literal = fold(text).trim();
  if (literal === '' || (excluded.length === 0 && notes.length === 0)) return null;
  // A query that only excludes would find nearly the whole archive, so it is taken as text.
  return {
    groups: [[{ kind: 'text', raw: text, typed: text, literal, titleOnly: false, quoted: false }]],
    excluded: [],
    notes: excluded.length > 0 ? [{ kind: 'only-excluded', text }] : notes,
  };
}

function* toPieces(input: string): Generator<Piece> {
  let rest = input.trimStart();
  while (rest !== '') {
    const piece = toPiece(rest);
    yield piece;
    rest = rest.slice(piece.raw.length).trimStart();
  }
}

function toPiece(text: string): Piece {
  const minus = /^-[^\s]/.test(text);
  const unsigned = minus ? text.slice(1) : text;
  const name = fieldStart.exec(unsigned)?.[1];
  const field = (name?.toLowerCase() ?? null) as Field | null;
  const rest = name === undefined ? unsigned : unsigned.slice(name.length + 1);
  const start = text.length - rest.length;
  // A quotation mark ends the quoted text only where a term can end.
  const quoted = /^"(.*?[^\s].*?)"(?=\s|$)/s.exec(rest);
  if (quoted?.[1] !== undefined)
    return { raw: text.slice(0, start + quoted[0].length), minus, field, value: quoted[1], quoted: true, open: false };
  if (/^"[^"\s]/.test(rest)) return { raw: text, minus, field, value: rest.slice(1), quoted: true, open: true };
  const [value = ''] = /^\S+/.exec(rest) ?? [];
  return { raw: text.slice(0, start + value.length), minus, field, value, quoted: false, open: false };
}

function toTerm(piece: Piece, notes: Note[]): Term | null {
  const { raw, field, value, quoted, open } = piece;
  if (open) notes.push({ kind: 'open-quote', text: value });
  const asText = (typed: string, titleOnly = false): Term | null => {
    const literal = fold(typed).trim();
    return literal === '' ? null : { kind: 'text', raw, typed: typed.trim(), literal, titleOnly, quoted };
  };
  if (field === null) {
    const span = quoted ? null : (toDayRange(value) ?? wholeDay(value));
    if (span === null) return asText(value);
    notes.push({ kind: 'date', text: value });
    return { kind: 'day', raw, span };
  }
  const folded = fold(value).trim();
  if (folded === '') {
    notes.push({ kind: 'empty-field', text: raw });
    return asText(raw);
  }
  if (field === 'title') return asText(value, true);
  if (field !== 'on') return { kind: field, raw, value: folded };
  const span = toDayRange(value) ?? toDaySpan(value);
  if (span !== null) return { kind: 'day', raw, span };
  notes.push({ kind: 'bad-date', text: value });
  return asText(raw);
}

function wholeDay(text: string): ReturnType<typeof toDaySpan> {
  const span = toDaySpan(text);
  return span?.firstDay === span?.lastDay ? span : null;
}
