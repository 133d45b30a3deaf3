/** Shows one search: how its query was understood, its hits as they come, how it ended. */
import { periodPath } from '../../addresses.ts';
import type { DaySpan } from '../../search/query/readDates.ts';
import type { Day } from '../../types.ts';
import { button, element } from '../element.ts';
import { writeHighlightFragment } from '../highlightFragment.ts';
import type { FromWorker, ToWorker } from '../messages.ts';
import type { SearchRequest } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';
import { describeEnding, type EndMessage } from './describeEnding.ts';
import type { FiltersView } from './filtersView.ts';
import { noResultsView } from './noResultsView.ts';
import { notesView } from './notesView.ts';
import { createResultsView, type ResultsView } from './resultsView.ts';
import { createSaveView, type SaveView } from './saveView.ts';
import type { SearchElements } from './searchElements.ts';
import type { StateView } from './stateView.ts';

type Message<Type extends FromWorker['type']> = FromWorker & { readonly type: Type };

/** What a search is shown with. */
export interface SearchDom {
  readonly parts: SearchElements;
  readonly state: StateView;
  readonly filters: FiltersView;
  /** The site's address, without a slash at the end. */
  readonly siteUrl: string;
}

/** What a search can cause. */
export interface SearchActions {
  readonly send: (message: ToWorker) => void;
  /** False once a later search has begun. */
  readonly isLatest: (search: number) => boolean;
  /** The reader wants something else: other filters, other spellings, a suggestion. */
  readonly change: (changed: Partial<SearchRequest>) => void;
  /** @param fresh - reads the index again: it may have been replaced on the server */
  readonly again: (fresh: boolean) => void;
  /** The reader has asked for another page of hits; `page` is how many are shown now. */
  readonly turned: (page: number) => void;
}

/**
 * @param search - its number
 * @returns a function for the worker's answers to this search, as long as no later search has begun
 */
export function showSearch(
  search: number,
  request: SearchRequest,
  { parts, state, filters, siteUrl }: SearchDom,
  { send, isLatest, change, again, turned }: SearchActions,
): (message: FromWorker) => void {
  let view: ResultsView | null = null;
  let save: SaveView | null = null;
  let highlightFragment = '';
  let archive: DaySpan | null = null;
  /** The day that the query is about, if it is a single one. */
  let day: Day | null = null;
  /** The message that ended the search, until the page has shown it. */
  let ending: EndMessage | null = null;

  const understand = ({ notes, names, literals, sources, archive: whole, span }: Message<'understood'>): void => {
    archive = whole;
    day = span !== null && span.firstDay === span.lastDay ? span.firstDay : null;
    highlightFragment = writeHighlightFragment({ literals, exact: request.exact });
    filters.name(sources);
    const changeName = (name: string, used: boolean): void => {
      const others = request.names ? request.without : names.map((each) => each.name);
      change({ names: true, without: used ? others.filter((other) => other !== name) : [...others, name] });
    };
    parts.notes.replaceChildren(...notesView(notes, names, changeName));
  };

  const openView = (): ResultsView => {
    const opened = createResultsView({
      toUrl: (path) => siteUrl + path + highlightFragment,
      pages: request.page,
      show: (first, count) => send({ type: 'show', search, first, count }),
      // The list of an earlier search may still be filled.
      changed: () => isLatest(search) && settle(),
      turned,
    });
    parts.results.replaceChildren(opened.element);
    return opened;
  };

  const find = ({ hits, searched, span, facets }: Message<'found'>): void => {
    // Until there are hits, the results of the earlier query stay, so that the page does not jump. The worker cuts
    // excerpts while the filters are updated here.
    if (hits.length > 0) {
      view ??= openView();
      view.found(hits);
    }
    if (archive !== null) filters.count(facets, archive);
    parts.filters.hidden = false;
    const progress = searchWords.searched(
      yearOf(searched.firstDay),
      yearOf(searched.lastDay),
      yearOf(span.firstDay),
      yearOf(span.lastDay),
    );
    state.searching(
      view?.total ?? 0,
      progress,
      button(searchWords.stop, () => send({ type: 'stop', search })),
    );
  };

  /** Shows the end of the search, once the worker has ended it and all hits are on the page. */
  const settle = (): void => {
    if (ending === null || (ending.type === 'done' && view !== null && !view.complete)) return;
    const ended = ending;
    ending = null;
    const total = view?.total ?? 0;
    const { state: endState, text, notice } = describeEnding(ended, total, request.query, navigator.onLine);
    if (view === null || ended.type === 'unavailable') parts.results.replaceChildren();
    if (ended.type === 'done') parts.tools.replaceChildren(...tools(total));
    if (notice?.way === 'go-on')
      parts.results.prepend(
        element(
          'p',
          { class: 'search-stopped' },
          notice.text,
          ' ',
          button(searchWords.goOn, () => again(false)),
        ),
      );
    else if (notice !== null)
      parts.results.prepend(
        element(
          'p',
          { class: 'search-failed' },
          notice.text,
          ' ',
          button(searchWords.retry, () => again(true)),
        ),
      );
    else if (total === 0) parts.results.replaceChildren(noResultsView(request.query, null, change));
    state.ended(endState, total, text);
  };

  const tools = (total: number): HTMLElement[] => {
    if (total === 0) return [];
    save = createSaveView(
      () => send({ type: 'save', search }),
      (path) => siteUrl + path,
    );
    if (day === null || archive === null || day < archive.firstDay || day > archive.lastDay) return [save.element];
    // A query about one day leads to the page of that day, if the archive includes it.
    const dayUrl = siteUrl + periodPath(day);
    return [
      save.element,
      element('p', { class: 'browse-day' }, element('a', { href: dayUrl }, searchWords.browseDay(day))),
    ];
  };

  const explain = ({ report }: Message<'explained'>): void => {
    if (view !== null) return;
    parts.results.replaceChildren(noResultsView(request.query, report, change));
    state.ended(
      'done',
      0,
      `${searchWords.noneFits(request.query)}${searchWords.fullStop}${searchWords.reason(report)}`,
    );
  };

  return (message) => {
    switch (message.type) {
      case 'understood':
        return understand(message);
      case 'found':
        return find(message);
      case 'shown':
        return view?.shown(message.first, message.hits);
      case 'show-failed':
        return view?.showFailed(message.first, message.hits);
      case 'saving':
        return save?.progress(message.done, message.total);
      case 'saved':
        return save?.saved(message.hits);
      case 'save-failed':
        return save?.failed();
      case 'explained':
        return explain(message);
      case 'done':
        ending = message;
        view?.finish(message.best);
        return settle();
      case 'unavailable':
        ending = message;
        return settle();
    }
  };
}

const yearOf = (day: Day): string => day.slice(0, 4);
