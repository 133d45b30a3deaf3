import type { VNode } from 'preact';
import { formatNumber } from '../formatNumber.ts';
import { toHeat } from '../toHeat.ts';
import type { View } from '../view.ts';

interface CountCellProps {
  readonly view: View;
  readonly path: string;
  /** What is seen: `8`, `1月`. */
  readonly label: string;
  /** What is only heard before and after it, so that the link's name is whole: 2021年1月8日，122 則. */
  readonly around: readonly [before: string, between: string];
  readonly count: number;
  /** The largest count of the same calendar. */
  readonly max: number;
}

/** A day or month of a calendar: shade, number and count. `<i>` is hidden from sight by the style sheet, not from speech. */
export function CountCell({ view, path, label, around, count, max }: CountCellProps): VNode {
  const [before, between] = around;
  return (
    <a class={`heat-${toHeat(count, max)}`} href={view.to(path)}>
      {before !== '' && <i>{before}</i>}
      {label}
      <i>{between}</i>
      <b>{formatNumber(count)}</b>
      <i>{view.strings.afterCount(count)}</i>
    </a>
  );
}
