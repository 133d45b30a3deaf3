/** What the page shows when nothing was found: the query, the part that failed, and ways that lead on. */
import { button, element } from '../element.ts';
import type { NoResultsReport } from '../messages.ts';
import type { SearchRequest } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';

/** @param go - starts a search that is known to find something */
export function noResultsView(
  query: string,
  report: NoResultsReport | null,
  go: (request: SearchRequest) => void,
): HTMLElement {
  const box = element(
    'div',
    { class: 'no-hits' },
    element('p', { class: 'no-hits-query' }, `${searchWords.noneFits(query)}${searchWords.fullStop}`),
  );
  if (report === null) return box;
  box.append(element('p', { class: 'no-hits-reason' }, searchWords.reason(report)));
  if (report.suggestions.length === 0) return box;
  box.append(
    element('p', {}, searchWords.suggestions),
    element(
      'ul',
      { class: 'ways-out' },
      ...report.suggestions.map((way) =>
        element(
          'li',
          {},
          button(searchWords.suggestion(way), () => go(way.request)),
        ),
      ),
    ),
  );
  return box;
}
