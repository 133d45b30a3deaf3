/** The parts of the search page, as `templates/pages/SearchPage.tsx` writes them. */
export interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly exact: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  /** How the query was understood. */
  readonly notes: HTMLElement;
  /** How many were found, read aloud. */
  readonly status: HTMLElement;
  /** How far the search has come. */
  readonly progress: HTMLElement;
  readonly filters: HTMLElement;
  /** What can be done with all that was found. */
  readonly tools: HTMLElement;
  readonly results: HTMLElement;
}

export function findSearchElements(): SearchElements {
  return {
    form: find('#search-form', HTMLFormElement),
    input: find('#q', HTMLInputElement),
    exact: find('#exact', HTMLInputElement),
    sort: find('#sort', HTMLSelectElement),
    notes: find('#search-notes', HTMLElement),
    status: find('#search-status', HTMLElement),
    progress: find('#search-progress', HTMLElement),
    filters: find('#search-filters', HTMLElement),
    tools: find('#search-tools', HTMLElement),
    results: find('#results', HTMLElement),
  };
}

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
  return found;
}
