import type { VNode } from 'preact';
import * as parameters from '../../src/client/parameters.ts';
import { paths } from '../addresses.ts';
import type { View } from '../view.ts';

/** Leads to the search page with the words typed; works without JavaScript. The search page has a form of its own. */
export function SearchForm({ view }: { readonly view: View }): VNode {
  const { strings } = view;
  return (
    <form role="search" action={view.to(paths.search)}>
      <input type="search" name={parameters.query} aria-label={strings.searchLabel} placeholder={strings.searchLabel} />
      {/* Other spellings of a name are searched for too, and the address says so. */}
      <button name={parameters.names} value={parameters.set}>
        {strings.search}
      </button>
    </form>
  );
}
