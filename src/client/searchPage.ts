/** The search page: joins the form, the address, the worker and the list of results. */
import { watchAddress } from './addressQuery.ts';
import { element } from './element.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createResultsView, type ResultsView } from './resultsView.ts';
import { searchWords } from './searchWords.ts';
import { watchInput } from './watchInput.ts';

type State = 'idle' | 'searching' | 'done' | 'failed';

const form = find('#search-form', HTMLFormElement);
const input = find('#q', HTMLInputElement);
const status = find('#search-status', HTMLElement);
const results = find('#results', HTMLElement);

const siteUrl = new URL('..', import.meta.url).href.replace(/\/$/, '');
const worker = new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module' });
const send = (message: ToWorker): void => worker.postMessage(message);

let search = 0;
let query = '';
let view: ResultsView | null = null;
/** What the search ended with, as soon as the worker has ended it. */
let ending: (FromWorker & { readonly type: 'done' | 'unavailable' }) | null = null;

/** @param fresh - forgets what the worker knows of the index: it may have been replaced on the server */
function start(text: string, fresh = false): void {
  search += 1;
  view = null;
  ending = null;
  query = text.trim();
  if (query === '') {
    results.replaceChildren();
    finish('idle', '');
    return;
  }
  setState('searching');
  send({ type: 'search', search, query, fresh });
}

function startIfNew(text: string): void {
  if (text.trim() !== query || results.dataset['state'] === 'failed') start(text);
}

function receive(message: FromWorker): void {
  if (message.search !== search) return;
  switch (message.type) {
    case 'found':
      status.textContent = searchWords.searched(message.searched.firstDay.slice(0, 4), message.searched.lastDay.slice(0, 4));
      // Until there is something to show, the results of the earlier query stay: nothing jumps.
      if (message.hits.length > 0) openView().found(message.hits);
      setState('searching');
      break;
    case 'shown':
      view?.shown(message.hits);
      break;
    case 'show-failed':
      view?.showFailed();
      break;
    case 'done':
    case 'unavailable':
      ending = message;
      settle();
      break;
  }
}

function openView(): ResultsView {
  if (view) return view;
  const mine = search;
  view = createResultsView({ siteUrl, show: (places) => send({ type: 'show', search: mine, places }), changed: () => mine === search && settle() });
  results.replaceChildren(view.element);
  return view;
}

/** Ends the search on the page, once the worker has ended it and all that it found is in the page. */
function settle(): void {
  if (ending === null || (view !== null && !view.complete)) return;
  const ended = ending;
  ending = null;
  if (ended.type === 'unavailable') {
    results.replaceChildren(failure(searchWords.unavailable));
    finish('failed', searchWords.unavailable);
    return;
  }
  const total = view?.total ?? 0;
  if (view === null) results.replaceChildren();
  if (ended.failed.length > 0) {
    const text = searchWords.failed(ended.failed.map(({ firstDay, lastDay }) => searchWords.span(firstDay, lastDay)));
    results.prepend(failure(text));
    finish('failed', `${searchWords.found(total)}。${text}`);
    return;
  }
  if (total === 0) results.replaceChildren(element('p', { class: 'no-hits' }, `${searchWords.noneFound(query)}。`));
  finish('done', total === 0 ? searchWords.noneFound(query) : searchWords.found(total));
}

function failure(text: string): HTMLElement {
  const retry = element('button', { type: 'button' }, searchWords.retry);
  retry.addEventListener('click', () => start(query, true));
  return element('p', { class: 'search-failed' }, text, ' ', retry);
}

function finish(state: State, text: string): void {
  status.textContent = text;
  setState(state);
}

function setState(state: State): void {
  results.dataset['state'] = state;
  results.dataset['total'] = String(view?.total ?? 0);
}

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
  return found;
}

const address = watchAddress();
worker.addEventListener('message', (event: MessageEvent<FromWorker>) => receive(event.data));
worker.addEventListener('error', () => receive({ type: 'unavailable', search }));
watchInput(form, input, {
  typed: (text) => {
    address.typed(text);
    startIfNew(text);
  },
  submitted: (text) => {
    address.submitted(text);
    startIfNew(text);
  },
});
address.onTravel((text) => {
  input.value = text;
  start(text);
});
input.value = address.read();
start(input.value);
