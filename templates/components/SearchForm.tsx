import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import * as parameters from '../../src/client/parameters.ts';
import type { View } from '../view.ts';

/** Leads to the search page with the words typed; works without JavaScript. The search page has a form of its own. */
export function SearchForm({ view }: { readonly view: View }): VNode {
  const { words } = view;
  return (
    <form role="search" action={view.to(paths.search)}>
      <input type="search" name={parameters.query} aria-label={words.searchLabel} placeholder={words.searchLabel} />
      {/* Other spellings of a name are searched for too, and the address says so. */}
      <button name={parameters.names} value={parameters.set}>
        {words.search}
      </button>
    </form>
  );
}
