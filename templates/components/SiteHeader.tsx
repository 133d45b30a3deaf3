import type { VNode } from 'preact';
import { places } from '../addresses.ts';
import type { View } from '../view.ts';
import { SearchForm } from './SearchForm.tsx';

interface SiteHeaderProps {
  readonly view: View;
  /** Address of the page that is shown: its own entry is marked. */
  readonly path: string | null;
  readonly search: boolean;
}

/** The nameplate: the site's name, the four ways in, and a search form. */
export function SiteHeader({ view, path, search }: SiteHeaderProps): VNode {
  const { strings } = view;
  const entry = (name: string, target: string): VNode => (
    <a href={view.to(target)} aria-current={target === path ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <header>
      <a href={view.to(places.home)}>{view.frame.title}</a>
      <nav aria-label={strings.siteNav}>
        {entry(strings.dates, places.years)}
        {entry(strings.tags, places.tags)}
        {entry(strings.sources, places.sources)}
        {entry(strings.about, places.about)}
      </nav>
      {search && <SearchForm view={view} />}
    </header>
  );
}
