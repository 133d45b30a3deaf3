/** Ids of the search page's elements: its template writes them, its script and the benchmark find them. */
export const searchIds = {
  form: 'search-form',
  input: 'q',
  exact: 'exact',
  sort: 'sort',
  /** How the query was understood. */
  notes: 'search-notes',
  /** How many were found, read aloud. */
  status: 'search-status',
  /** How far the search has come. */
  progress: 'search-progress',
  filters: 'search-filters',
  /** What can be done with the whole result. */
  tools: 'search-tools',
  results: 'results',
} as const;
