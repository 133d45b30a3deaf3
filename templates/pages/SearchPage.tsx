import type { VNode } from 'preact';
import * as parameters from '../../src/client/parameters.ts';
import { searchIds } from '../../src/client/searchIds.ts';
import { assetPath, paths, searchScriptName } from '../../src/addresses.ts';
import type { SearchPage as Page } from '../../src/plan/pages.ts';
import { CountedLinks } from '../components/CountedLinks.tsx';
import { Document } from '../components/Document.tsx';
import { SearchHints } from '../components/SearchHints.tsx';
import type { View } from '../view.ts';

/** The search page, before its script (`src/client/page/searchPage.ts`) runs. */
export function SearchPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const words = view.words.searchPage;
  return (
    <Document
      view={view}
      path={page.path}
      title={view.words.search}
      description={words.description}
      kind="page-search"
      headerSearch={false}
      wasm
      metadata={<script type="module" src={view.to(assetPath(searchScriptName))}></script>}
    >
      <h1>{view.words.search}</h1>
      <form id={searchIds.form} role="search" action={view.to(paths.search)}>
        <label for={searchIds.input}>{view.words.searchLabel}</label>
        <input
          type="search"
          id={searchIds.input}
          name={parameters.query}
          autocomplete="off"
          enterkeyhint="search"
          aria-keyshortcuts="/"
        />
        <button type="submit">{view.words.search}</button>
        <p class="search-options">
          <label>
            <input type="checkbox" id={searchIds.exact} name={parameters.exact} value={parameters.set} />
            {words.exact}
          </label>
          <label>
            {words.sort}{' '}
            <select id={searchIds.sort} name={parameters.sort}>
              <option value="best">{words.best}</option>
              <option value="newest">{words.newest}</option>
              <option value="oldest">{words.oldest}</option>
            </select>
          </label>
        </p>
      </form>
      <noscript>
        <p>{words.noScript}</p>
        <CountedLinks view={view} items={page.years} />
        <p>
          <a href={view.to(paths.tags)}>{view.words.tags}</a> <a href={view.to(paths.sources)}>{view.words.sources}</a>
        </p>
      </noscript>
      <div id={searchIds.notes}></div>
      <div class="search-state">
        <p id={searchIds.status} role="status" aria-live="polite"></p>
        <p id={searchIds.progress}></p>
      </div>
      <div class="search-body">
        <div id={searchIds.filters} hidden></div>
        <div class="search-found">
          <div id={searchIds.tools}></div>
          <div id={searchIds.results} data-state="idle" data-total="0"></div>
        </div>
      </div>
      <section class="hints">
        <h2>{words.hintsTitle}</h2>
        <SearchHints view={view} />
      </section>
    </Document>
  );
}
