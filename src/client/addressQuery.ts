/**
 * Keeps the query in the page's address, so that it can be kept, sent and gone back to. A query that was sent is a
 * step that Back returns to; what is typed on the way replaces the present step.
 */

const parameter = 'q';

export interface AddressQuery {
  read(): string;
  typed(query: string): void;
  submitted(query: string): void;
  /** Calls when Back or Forward has changed the query. */
  onTravel(travelled: (query: string) => void): void;
}

export function watchAddress(): AddressQuery {
  const read = (): string => new URLSearchParams(location.search).get(parameter) ?? '';
  /** The query of this step as it was arrived at, before anything was typed. */
  let settled = read();
  return {
    read,
    typed: (query) => history.replaceState(null, '', toAddress(query)),
    submitted: (query) => {
      if (query === settled) {
        history.replaceState(null, '', toAddress(query));
        return;
      }
      history.replaceState(null, '', toAddress(settled));
      history.pushState(null, '', toAddress(query));
      settled = query;
    },
    onTravel: (travelled) =>
      addEventListener('popstate', () => {
        settled = read();
        travelled(settled);
      }),
  };
}

function toAddress(query: string): string {
  const url = new URL(location.href);
  if (query.trim() === '') url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, query);
  return url.href;
}
