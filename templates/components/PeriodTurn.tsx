import type { VNode } from 'preact';
import type { Neighbours } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

/** A year, month or day beside the one that is shown. */
export interface Period {
  /** `2021`, `2021-01` or `2021-01-08` */
  readonly period: string;
  readonly path: string;
  readonly count: number;
}

interface PeriodTurnProps {
  readonly view: View;
  /** Name of this navigation; a page with two needs two names. */
  readonly label: string;
  readonly neighbours: Neighbours<Period>;
}

/** Links to the earlier and the later day, month or year; nothing if there is neither. */
export function PeriodTurn({ view, label, neighbours }: PeriodTurnProps): VNode | null {
  const { earlier, later } = neighbours;
  if (earlier === null && later === null) return null;
  const link = (period: Period, rel: 'prev' | 'next'): VNode => (
    <a rel={rel} href={view.to(period.path)}>
      {view.period(period.period)} <small>{view.count(period.count)}</small>
    </a>
  );
  return (
    <nav class="turn" aria-label={label}>
      {earlier !== null && link(earlier, 'prev')}
      {later !== null && link(later, 'next')}
    </nav>
  );
}

/** Gives neighbours of another shape as periods: days by `day`, months by `month`. */
export function toPeriods<T>(neighbours: Neighbours<T>, toPeriod: (each: T) => Period): Neighbours<Period> {
  return {
    earlier: neighbours.earlier && toPeriod(neighbours.earlier),
    later: neighbours.later && toPeriod(neighbours.later),
  };
}
