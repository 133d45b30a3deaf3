import type { VNode } from 'preact';
import type { ArticlePage, Neighbours, Place } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface ArticleTurnProps {
  readonly view: View;
  readonly page: ArticlePage;
}

/** Where reading goes on: the neighbours in the same source, those in the whole archive, and the day. */
export function ArticleTurn({ view, page }: ArticleTurnProps): VNode {
  const { strings } = view;
  return (
    <nav class="read-on" aria-labelledby="read-on">
      <h2 id="read-on">{strings.article.more}</h2>
      {!isSame(page.sourceNeighbours, page.neighbours) && turn(view, page.source.name, page.sourceNeighbours)}
      {turn(view, strings.article.allSources, page.neighbours)}
      <p><a href={view.to(page.dayPath)}>{strings.article.day(view.period(page.article.day))}</a></p>
    </nav>
  );
}

/** In an archive of one source, both kinds of neighbours are the same. */
const isSame = (one: Neighbours<Place>, other: Neighbours<Place>): boolean =>
  one.earlier?.path === other.earlier?.path && one.later?.path === other.later?.path;

function turn(view: View, name: string, { earlier, later }: Neighbours<Place>): VNode | null {
  if (earlier === null && later === null) return null;
  const link = (place: Place, rel: 'prev' | 'next', word: string): VNode => (
    <a rel={rel} href={view.to(place.path)}><small>{word}</small>{view.title(place.name)}</a>
  );
  return (
    <div>
      <h3>{name}</h3>
      {earlier !== null && link(earlier, 'prev', view.strings.earlier)}
      {later !== null && link(later, 'next', view.strings.later)}
    </div>
  );
}
