import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import * as parameters from '../../src/client/parameters.ts';
import type { View } from '../view.ts';

/** A form that leads to the search page; works without JavaScript. The search page itself has another form. */
export function SearchForm({ view }: { readonly view: View }): VNode {
  const { words } = view;
  return (
    <form role="search" action={view.to(paths.search)}>
      <input type="search" name={parameters.query} aria-label={words.searchLabel} placeholder={words.searchLabel} />
      {/* Searches for other spellings of names too. */}
      <button name={parameters.names} value={parameters.set}>
        {words.search}
      </button>
    </form>
  );
}
