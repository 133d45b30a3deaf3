import type { VNode } from 'preact';
import type { CountedLink } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface CountedLinksProps {
  readonly view: View;
  readonly items: readonly CountedLink[];
}

/** Tags or sources one after another, each with its number of articles. */
export function CountedLinks({ view, items }: CountedLinksProps): VNode {
  return (
    <ul class="counted">
      {items.map((link) => (
        <li>
          <a href={view.to(link.path)}>{link.name}</a> <small>{view.number(link.count)}</small>
        </li>
      ))}
    </ul>
  );
}
