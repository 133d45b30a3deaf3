/** What the page shows when there are no results: the query, the reason, and suggestions. */
import { button, element } from '../element.ts';
import type { NoResultsReport } from '../messages.ts';
import type { SearchRequest } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';

/** @param go - starts the search that a suggestion stands for */
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
      ...report.suggestions.map((suggestion) =>
        element(
          'li',
          {},
          button(searchWords.suggestion(suggestion), () => go(suggestion.request)),
        ),
      ),
    ),
  );
  return box;
}
