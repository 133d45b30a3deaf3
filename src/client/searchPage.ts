/** The search page: joins the form, the address, the worker, the filters and the list of results. */
import type { DaySpan } from '../search/readDates.ts';
import type { Day } from '../types.ts';
import { watchAddress } from './addressQuery.ts';
import { writeArrival } from './arrivalAddress.ts';
import { button, element } from './element.ts';
import { createFiltersView } from './filtersView.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { notesView } from './notesView.ts';
import { createResultsView, type ResultsView } from './resultsView.ts';
import { createSaveView, type SaveView } from './saveView.ts';
import { emptyRequest, findsSame, type SearchRequest, type Sort } from './searchRequest.ts';
import { searchWords } from './searchWords.ts';
import { watchInput } from './watchInput.ts';
import { watchKeys } from './watchKeys.ts';
import { zeroView } from './zeroView.ts';

type State = 'idle' | 'searching' | 'done' | 'failed';
type Message<Type extends FromWorker['type']> = FromWorker & { readonly type: Type };

const form = find('#search-form', HTMLFormElement);
const input = find('#q', HTMLInputElement);
const exact = find('#exact', HTMLInputElement);
const sort = find('#sort', HTMLSelectElement);
const notes = find('#search-notes', HTMLElement);
const status = find('#search-status', HTMLElement);
const progress = find('#search-progress', HTMLElement);
const filtersPlace = find('#search-filters', HTMLElement);
const tools = find('#search-tools', HTMLElement);
const results = find('#results', HTMLElement);

const siteUrl = new URL('..', import.meta.url).href.replace(/\/$/, '');
const worker = new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module' });
const send = (message: ToWorker): void => worker.postMessage(message);

let search = 0;
let request: SearchRequest = emptyRequest;
let view: ResultsView | null = null;
let save: SaveView | null = null;
let arrival = '';
let archive: DaySpan | null = null;
/** The one day that the query is about. */
let day: Day | null = null;
/** What the search ended with, as soon as the worker has ended it. */
let ending: Message<'done'> | Message<'unavailable'> | null = null;

const filters = createFiltersView((changed) => change(changed));
filtersPlace.append(filters.element);

/** @param fresh - forgets what the worker knows of the index: it may have been replaced on the server */
function start(asked: SearchRequest, fresh = false): void {
  search += 1;
  view = null;
  ending = null;
  request = { ...asked, query: asked.query.trim() };
  exact.checked = request.exact;
  sort.value = request.sort;
  filters.choose(request);
  if (request.query === '') {
    for (const place of [results, notes, progress, tools]) place.replaceChildren();
    filtersPlace.hidden = true;
    finish('idle', '');
    return;
  }
  setState('searching');
  send({ type: 'search', search, request, fresh });
}

/** The reader changed something other than the words: a step that Back returns to. */
function change(changed: Partial<SearchRequest>): void {
  const changedRequest: SearchRequest = { ...request, page: 1, ...changed };
  input.value = changedRequest.query;
  address.submitted(changedRequest);
  start(changedRequest);
}

/** What the form asks for; other spellings belong to it, unless the reader has turned them down. */
function fromForm(text: string): SearchRequest {
  const isSame = text.trim() === request.query;
  return { ...request, query: text, page: isSame ? request.page : 1, names: isSame && request.query !== '' ? request.names : true, without: isSame ? request.without : [] };
}

function startIfNew(asked: SearchRequest): void {
  if (!findsSame(asked, request) || results.dataset['state'] === 'failed') start(asked);
}

function receive(message: FromWorker): void {
  if (message.search !== search) return;
  switch (message.type) {
    case 'understood':
      understand(message);
      break;
    case 'found':
      progress.replaceChildren(
        searchWords.searched(yearOf(message.searched.firstDay), yearOf(message.searched.lastDay), yearOf(message.span.firstDay), yearOf(message.span.lastDay)),
        ' ',
        button(searchWords.stop, () => send({ type: 'stop', search })),
      );
      if (archive !== null) filters.count(message.facets, archive);
      filtersPlace.hidden = false;
      // Until there is something to show, the results of the earlier query stay: nothing jumps.
      if (message.hits.length > 0) openView().found(message.hits);
      setState('searching');
      break;
    case 'shown':
      view?.shown(message.first, message.hits);
      break;
    case 'show-failed':
      view?.showFailed(message.first, message.hits);
      break;
    case 'saving':
      save?.progress(message.done, message.total);
      break;
    case 'saved':
      save?.saved(message.hits);
      break;
    case 'save-failed':
      save?.failed();
      break;
    case 'explained':
      showZero(message);
      break;
    case 'done':
      ending = message;
      view?.finish(message.best);
      settle();
      break;
    case 'unavailable':
      ending = message;
      settle();
      break;
  }
}

function understand({ notes: remarks, names, literals, sources, archive: whole, span }: Message<'understood'>): void {
  archive = whole;
  day = span !== null && span.firstDay === span.lastDay ? span.firstDay : null;
  arrival = writeArrival({ literals, exact: request.exact });
  filters.name(sources);
  const changeName = (name: string, used: boolean): void => {
    const others = request.names ? request.without : names.map((each) => each.name);
    change({ names: true, without: used ? others.filter((other) => other !== name) : [...others, name] });
  };
  notes.replaceChildren(...notesView(remarks, names, changeName));
}

function openView(): ResultsView {
  if (view) return view;
  const mine = search;
  const isMine = (): boolean => mine === search;
  view = createResultsView({
    toUrl: (path) => siteUrl + path + arrival,
    pages: request.page,
    show: (first, count) => send({ type: 'show', search: mine, first, count }),
    changed: () => isMine() && settle(),
    turned: (page) => {
      request = { ...request, page };
      address.typed(request);
    },
  });
  results.replaceChildren(view.element);
  return view;
}

/** Ends the search on the page, once the worker has ended it and all that it found is in the page. */
function settle(): void {
  if (ending === null || (ending.type === 'done' && view !== null && !view.complete)) return;
  const ended = ending;
  ending = null;
  progress.replaceChildren();
  if (ended.type === 'unavailable') {
    const words = navigator.onLine ? searchWords.unavailable : searchWords.offline;
    results.replaceChildren(failure(words));
    finish('failed', words);
    return;
  }
  const total = view?.total ?? 0;
  if (view === null) results.replaceChildren();
  openTools(total);
  if (ended.stopped) {
    const text = searchWords.stopped(ended.searched && searchWords.span(ended.searched.firstDay, ended.searched.lastDay));
    results.prepend(element('p', { class: 'search-stopped' }, text, ' ', button(searchWords.goOn, () => start(request))));
    finish('done', `${searchWords.found(total)}。${text}`);
    return;
  }
  if (ended.failed.length > 0) {
    const text = searchWords.failed(ended.failed.map(({ firstDay, lastDay }) => searchWords.span(firstDay, lastDay)));
    results.prepend(failure(text));
    finish('failed', `${searchWords.found(total)}。${text}`);
    return;
  }
  if (total === 0) results.replaceChildren(zeroView(request.query, null, change));
  finish('done', total === 0 ? searchWords.noneFits(request.query) : searchWords.found(total));
}

function openTools(total: number): void {
  save = total === 0 ? null : createSaveView(() => send({ type: 'save', search }), (path) => siteUrl + path);
  tools.replaceChildren(...(save === null ? [] : [save.element]), ...dayLink());
}

/** A query about one day leads to the page of that day, if the archive reaches so far. */
function dayLink(): HTMLElement[] {
  if (day === null || archive === null || day < archive.firstDay || day > archive.lastDay || view === null) return [];
  return [element('p', { class: 'browse-day' }, element('a', { href: `${siteUrl}/${day.replaceAll('-', '/')}/` }, searchWords.browseDay(day)))];
}

function showZero({ report }: Message<'explained'>): void {
  if (view !== null) return;
  results.replaceChildren(zeroView(request.query, report, change));
  status.textContent = `${searchWords.noneFits(request.query)}。${searchWords.reason(report)}`;
}

function failure(text: string): HTMLElement {
  return element('p', { class: 'search-failed' }, text, ' ', button(searchWords.retry, () => start(request, true)));
}

function finish(state: State, text: string): void {
  status.textContent = text;
  setState(state);
}

function setState(state: State): void {
  results.dataset['state'] = state;
  results.dataset['total'] = String(view?.total ?? 0);
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
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
exact.addEventListener('change', () => change({ exact: exact.checked }));
sort.addEventListener('change', () => change({ sort: sort.value as Sort }));
watchKeys(input, results, () => {
  if (results.dataset['state'] === 'searching') send({ type: 'stop', search });
});
address.onTravel((travelled) => {
  input.value = travelled.query;
  start(travelled);
});
const arrived = address.read();
input.value = arrived.query;
// The engine is on its way while the reader still types.
if (arrived.query.trim() === '') send({ type: 'open', search });
start(arrived);
