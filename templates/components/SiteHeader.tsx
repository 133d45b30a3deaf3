import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import { toOutside } from '../outside.ts';
import type { View } from '../view.ts';
import { SearchForm } from './SearchForm.tsx';

interface SiteHeaderProps {
  readonly view: View;
  /** Address of the page that is shown: its entry is marked. */
  readonly path: string | null;
  readonly search: boolean;
}

/** The header: the site's name, its menu, and a search form. */
export function SiteHeader({ view, path, search }: SiteHeaderProps): VNode {
  const { words } = view;
  const { title, titlePicture, menu } = view.site;
  const entry = (name: string, target: string): VNode => (
    <a href={toOutside(target) ?? view.to(target)} aria-current={target === path ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <header>
      <a href={view.to(paths.home)}>
        {titlePicture !== null && <img src={view.to(titlePicture)} alt="" />}
        {title}
      </a>
      <nav aria-label={words.siteNav}>
        {entry(words.dates, paths.years)}
        {entry(words.tags, paths.tags)}
        {entry(words.sources, paths.sources)}
        {entry(words.about, paths.about)}
        {menu.filter(({ path }) => path !== paths.about).map(({ name, path: target }) => entry(name, target))}
      </nav>
      {search && <SearchForm view={view} />}
    </header>
  );
}
