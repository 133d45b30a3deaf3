/** The script of the search page: connects form, address and worker with the current search. */
import { searchWorkerName } from '../../addresses.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import { emptyRequest, findsSame, type SearchRequest, type Sort } from '../searchRequest.ts';
import { watchAddress } from './addressQuery.ts';
import { createFiltersView } from './filtersView.ts';
import { findSearchElements } from './searchElements.ts';
import { showSearch, type SearchActions, type SearchDom } from './showSearch.ts';
import { createStateView } from './stateView.ts';
import { watchInput } from './watchInput.ts';
import { watchKeys } from './watchKeys.ts';

const parts = findSearchElements();
const state = createStateView(parts);
const filters = createFiltersView((changed) => change(changed));
parts.filters.append(filters.element);
const address = watchAddress();
const worker = new Worker(new URL(searchWorkerName, import.meta.url), { type: 'module' });
const send = (message: ToWorker): void => worker.postMessage(message);

const dom: SearchDom = { parts, state, filters, siteUrl: new URL('..', import.meta.url).href.replace(/\/$/, '') };
const actions: SearchActions = {
  send,
  isLatest: (number) => number === search,
  change: (changed) => change(changed),
  again: (fresh) => start(request, fresh),
  turned: (page) => {
    request = { ...request, page };
    address.typed(request);
  },
};

/** Number of the current search: answers to earlier ones are ignored. */
let search = 0;
let request: SearchRequest = emptyRequest;
let receive = showSearch(search, request, dom, actions);

function start(asked: SearchRequest, fresh = false): void {
  search += 1;
  request = { ...asked, query: asked.query.trim() };
  receive = showSearch(search, request, dom, actions);
  parts.exact.checked = request.exact;
  parts.sort.value = request.sort;
  filters.choose(request);
  if (request.query === '') {
    for (const target of [parts.results, parts.notes, parts.tools]) target.replaceChildren();
    parts.filters.hidden = true;
    state.ended('idle', 0, '');
    return;
  }
  state.searching(0);
  send({ type: 'search', search, request, fresh });
}

/** The reader changed something other than the query: a new entry of the history. */
function change(changed: Partial<SearchRequest>): void {
  const changedRequest: SearchRequest = { ...request, page: 1, ...changed };
  parts.input.value = changedRequest.query;
  address.submitted(changedRequest);
  start(changedRequest);
}

/** What the form asks for. A new query is searched for with other spellings of names. */
function fromForm(text: string): SearchRequest {
  const isSame = text.trim() === request.query;
  return {
    ...request,
    query: text,
    page: isSame ? request.page : 1,
    names: isSame && request.query !== '' ? request.names : true,
    without: isSame ? request.without : [],
  };
}

function startIfNew(asked: SearchRequest): void {
  if (!findsSame(asked, request) || state.state === 'failed') start(asked);
}

worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
  if (data.search === search) receive(data);
});
worker.addEventListener('error', () => receive({ type: 'unavailable', search }));
watchInput(parts.form, parts.input, {
  typed: (text) => {
    const asked = fromForm(text);
    address.typed(asked);
    startIfNew(asked);
  },
  submitted: (text) => {
    const asked = fromForm(text);
    address.submitted(asked);
    startIfNew(asked);
  },
});
parts.exact.addEventListener('change', () => change({ exact: parts.exact.checked }));
parts.sort.addEventListener('change', () => change({ sort: parts.sort.value as Sort }));
watchKeys(parts.input, parts.results, () => {
  if (state.state === 'searching') send({ type: 'stop', search });
});
address.onTravel((travelled) => {
  parts.input.value = travelled.query;
  start(travelled);
});
const arrived = address.read();
parts.input.value = arrived.query;
// The engine is loaded while the reader types.
if (arrived.query.trim() === '') send({ type: 'open', search });
start(arrived);
