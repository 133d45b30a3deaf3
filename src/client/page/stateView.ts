/** What the page says about the search: how far it has come, and how it ended. */
import type { SearchElements } from './searchElements.ts';

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

export interface StateView {
  readonly state: SearchState;
  /** @param progress - how far the search has come; empty before the first answer */
  searching(total: number, ...progress: readonly (Node | string)[]): void;
  ended(state: Exclude<SearchState, 'searching'>, total: number, text: string): void;
}

/** The state is also in `data-state` and `data-total` of the results, where the style sheet and tests read it. */
export function createStateView({
  status,
  progress,
  results,
}: Pick<SearchElements, 'status' | 'progress' | 'results'>): StateView {
  let state: SearchState = 'idle';
  const mark = (marked: SearchState, total: number): void => {
    state = marked;
    results.dataset['state'] = marked;
    results.dataset['total'] = String(total);
  };
  return {
    get state() {
      return state;
    },
    searching: (total, ...words) => {
      // The number of hits of an earlier search is no longer true.
      status.textContent = '';
      progress.replaceChildren(...words);
      mark('searching', total);
    },
    ended: (ended, total, text) => {
      progress.replaceChildren();
      status.textContent = text;
      mark(ended, total);
    },
  };
}
