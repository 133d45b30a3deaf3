import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
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
  const { words } = view;
  const entry = (name: string, target: string): VNode => (
    <a href={view.to(target)} aria-current={target === path ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <header>
      <a href={view.to(paths.home)}>{view.site.title}</a>
      <nav aria-label={words.siteNav}>
        {entry(words.dates, paths.years)}
        {entry(words.tags, paths.tags)}
        {entry(words.sources, paths.sources)}
        {entry(words.about, paths.about)}
      </nav>
      {search && <SearchForm view={view} />}
    </header>
  );
}
