import type { VNode } from 'preact';
import type { CountedPlace } from '../../src/plan/pages.ts';
import { formatNumber } from '../formatNumber.ts';
import type { View } from '../view.ts';

interface CountedPlacesProps {
  readonly view: View;
  readonly items: readonly CountedPlace[];
}

/** Tags or sources in a running line, each with its number of articles. */
export function CountedPlaces({ view, items }: CountedPlacesProps): VNode {
  return (
    <ul class="counted">
      {items.map((place) => (
        <li>
          <a href={view.to(place.path)}>{place.name}</a> <small>{formatNumber(place.count)}</small>
        </li>
      ))}
    </ul>
  );
}
