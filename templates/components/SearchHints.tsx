import type { VNode } from 'preact';
import type { View } from '../view.ts';

/** Explains queries in a few lines, on the search page and on the page about the site. */
export function SearchHints({ view }: { readonly view: View }): VNode {
  return (
    <ul class="prose">
      {view.words.searchPage.hints.map((hint) => (
        <li>{hint}</li>
      ))}
    </ul>
  );
}
