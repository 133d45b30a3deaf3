import type { VNode } from 'preact';
import { toHeat } from '../toHeat.ts';
import type { View } from '../view.ts';

interface CountCellProps {
  readonly view: View;
  readonly path: string;
  /** The visible text: `8`, `1月`. */
  readonly label: string;
  /** The accessible name of the link, around the label and the count, such as 2021年1月{day}日，{count} 篇. */
  readonly name: readonly (string | { readonly slot: string })[];
  readonly count: number;
  /** The largest count of the same calendar. */
  readonly max: number;
}

/** A day or month of a calendar: shade, number and count. `<i>` is read aloud, but not visible. */
export function CountCell({ view, path, label, name, count, max }: CountCellProps): VNode {
  const show = (part: CountCellProps['name'][number]): VNode | string => {
    if (typeof part === 'string') return <i>{part}</i>;
    return part.slot === 'count' ? <b>{view.number(count)}</b> : label;
  };
  return (
    <a class={`heat-${toHeat(count, max)}`} href={view.to(path)}>
      {name.map(show)}
    </a>
  );
}
