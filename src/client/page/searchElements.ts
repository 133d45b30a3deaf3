/** The elements of the search page, as `templates/pages/SearchPage.tsx` writes them. */
import { searchIds } from '../searchIds.ts';

export interface SearchElements extends Readonly<Record<keyof typeof searchIds, HTMLElement>> {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly exact: HTMLInputElement;
  readonly sort: HTMLSelectElement;
}

/** @throws if the page lacks one of them */
export function findSearchElements(): SearchElements {
  return {
    form: find(searchIds.form, HTMLFormElement),
    input: find(searchIds.input, HTMLInputElement),
    exact: find(searchIds.exact, HTMLInputElement),
    sort: find(searchIds.sort, HTMLSelectElement),
    notes: find(searchIds.notes, HTMLElement),
    status: find(searchIds.status, HTMLElement),
    progress: find(searchIds.progress, HTMLElement),
    filters: find(searchIds.filters, HTMLElement),
    tools: find(searchIds.tools, HTMLElement),
    results: find(searchIds.results, HTMLElement),
  };
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the search page has no #${id}`);
  return found;
}
