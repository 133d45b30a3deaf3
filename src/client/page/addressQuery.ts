/**
 * Keeps the request in the page's address, so that readers can bookmark it, share it and go back to it. A submitted
 * query and a changed filter are new entries of the history; what is typed before replaces the current entry.
 */
import { readRequest, writeRequest, type SearchRequest } from '../searchRequest.ts';

export interface AddressQuery {
  read(): SearchRequest;
  typed(request: SearchRequest): void;
  submitted(request: SearchRequest): void;
  /** Calls back when Back or Forward has changed the request. */
  onTravel(travelled: (request: SearchRequest) => void): void;
}

/** Watches the address of this page. */
export function watchAddress(): AddressQuery {
  const read = (): SearchRequest => readRequest(new URLSearchParams(location.search));
  /** The address of the current entry, before anything was typed. */
  let settled = location.href;
  return {
    read,
    typed: (request) => history.replaceState(null, '', toAddress(request)),
    submitted: (request) => {
      const address = toAddress(request);
      if (address === settled) {
        history.replaceState(null, '', address);
        return;
      }
      history.replaceState(null, '', settled);
      history.pushState(null, '', address);
      settled = address;
    },
    onTravel: (travelled) =>
      addEventListener('popstate', () => {
        settled = location.href;
        travelled(read());
      }),
  };
}

function toAddress(request: SearchRequest): string {
  const url = new URL(location.href);
  url.search = writeRequest(request).toString();
  return url.href;
}
