/** What a query asks for. */
import { earliestDay, intersect, latestDay, type DaySpan } from './readDates.ts';

interface Part {
  /** As typed, with operator and quotation marks, to compose a changed query. */
  readonly raw: string;
}

/** A piece of text that an article must contain. */
export interface TextTerm extends Part {
  readonly kind: 'text';
  /** Folded. */
  readonly literal: string;
  /** As typed, without operator and quotation marks. */
  readonly typed: string;
  readonly titleOnly: boolean;
  readonly quoted: boolean;
}

/** A source, tag or reporter; `value` is folded. */
export interface FieldTerm extends Part {
  readonly kind: 'source' | 'tag' | 'reporter';
  readonly value: string;
}

export interface DayTerm extends Part {
  readonly kind: 'day';
  readonly span: DaySpan;
}

export type Term = TextTerm | FieldTerm | DayTerm;

/** Something that a reader should know: the query may not have been understood as it was meant. */
export interface Note {
  readonly kind: 'open-quote' | 'empty-operator' | 'empty-field' | 'bad-date' | 'only-excluded' | 'date';
  /** The part of the query that it is about. */
  readonly text: string;
}

export interface Query {
  /** An article must fit one term of each group. */
  readonly groups: readonly (readonly Term[])[];
  /** An article must fit no term of these. */
  readonly excluded: readonly Term[];
  readonly notes: readonly Note[];
}

/** Whether a term is text, not a field or a date. */
export const isText = (term: Term): term is TextTerm => term.kind === 'text';

/** Every text that must be searched for. */
export const textTerms = ({ groups, excluded }: Query): TextTerm[] => [...groups.flat(), ...excluded].filter(isText);

/** The days on which an article that fits can be published; null if there is no such day. */
export function spanOfQuery({ groups }: Query): DaySpan | null {
  let span: DaySpan | null = { firstDay: earliestDay, lastDay: latestDay };
  for (const group of groups) {
    const days = group.flatMap((term) => (term.kind === 'day' ? [term.span] : []));
    if (days.length < group.length || span === null) continue;
    const firstDay = days.map((day) => day.firstDay).sort()[0]!;
    const lastDay = days
      .map((day) => day.lastDay)
      .sort()
      .at(-1)!;
    span = intersect(span, { firstDay, lastDay });
  }
  return span;
}
