import type { ComponentChildren, VNode } from 'preact';
import type { Link } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface PageHeadProps {
  readonly view: View;
  /** The pages above this one, outermost first; without the home page, to which the site's name leads. */
  readonly trail?: readonly Link[];
  readonly title: string;
  /** Small text after the title, such as the weekday. */
  readonly aside?: string;
  /** Counts, spans, a sentence: below the title. */
  readonly children?: ComponentChildren;
}

/** The top of every page that lists something: the pages above it, its `h1`, what it contains. */
export function PageHead({ view, trail = [], title, aside, children }: PageHeadProps): VNode {
  return (
    <header class="page-head">
      {trail.length > 0 && (
        <nav class="trail" aria-label={view.words.trail}>
          {trail.map((link) => (
            <a href={view.to(link.path)}>{link.name}</a>
          ))}
        </nav>
      )}
      <h1>
        {title}
        {aside !== undefined && <small> {aside}</small>}
      </h1>
      {children}
    </header>
  );
}
