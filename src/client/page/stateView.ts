/** What the page says of the search itself: how far it has come, and how it ended. */
import type { SearchElements } from './searchElements.ts';

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

export interface StateView {
  readonly state: SearchState;
  /** @param progress - how far it has come; nothing before the first answer */
  searching(total: number, ...progress: readonly (Node | string)[]): void;
  ended(state: Exclude<SearchState, 'searching'>, total: number, text: string): void;
}

/** The state stands in `data-state` and `data-total` of the results too: style sheet and tests read it there. */
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
      // What an earlier search found is no longer said while this one runs.
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
