import type { VNode } from 'preact';
import type { ArticlePage, Neighbours, Link } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface ArticleTurnProps {
  readonly view: View;
  readonly page: ArticlePage;
}

/**
 * Links from an article to its neighbours of the same source, to those in the whole archive, and to its day. A
 * neighbour of both kinds is linked once, under its source (of 100 articles, 31 have two such neighbours, 37 have
 * one).
 */
export function ArticleTurn({ view, page }: ArticleTurnProps): VNode {
  const words = view.words.article;
  return (
    <nav aria-labelledby="read-on">
      <h2 id="read-on">{words.more}</h2>
      {turn(view, page.source.name, page.sourceNeighbours)}
      {turn(view, words.allSources, without(page.neighbours, page.sourceNeighbours))}
      <p>
        <a href={view.to(page.dayPath)}>{view.say(words.day, { day: view.period(page.article.day) })}</a>
      </p>
    </nav>
  );
}

function without({ earlier, later }: Neighbours<Link>, named: Neighbours<Link>): Neighbours<Link> {
  return {
    earlier: earlier?.path === named.earlier?.path ? null : earlier,
    later: later?.path === named.later?.path ? null : later,
  };
}

function turn(view: View, name: string, { earlier, later }: Neighbours<Link>): VNode | null {
  if (earlier === null && later === null) return null;
  const link = (target: Link, rel: 'prev' | 'next', word: string): VNode => (
    <a rel={rel} href={view.to(target.path)}>
      <small>{word}</small>
      {view.title(target.name)}
    </a>
  );
  return (
    <>
      <h3>{name}</h3>
      {earlier !== null && link(earlier, 'prev', view.words.earlier)}
      {later !== null && link(later, 'next', view.words.later)}
    </>
  );
}
