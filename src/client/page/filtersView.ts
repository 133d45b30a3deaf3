/** The filters beside the results: sources, scripts, tags and dates, each choice with the number of hits. */
import type { DaySpan } from '../../search/query/readDates.ts';
import { button, element } from '../element.ts';
import type { FacetCounts, ValueCount } from '../messages.ts';
import { isFiltered, withoutFilters, type Filters } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';
import { datesView } from './datesView.ts';

export interface FiltersView {
  readonly element: HTMLElement;
  /** Shows what is chosen, also before anything is counted. */
  choose(filters: Filters): void;
  /** @param archive - the days of the whole archive */
  count(facets: FacetCounts, archive: DaySpan): void;
  name(sources: readonly { readonly id: string; readonly name: string }[]): void;
}

type ListKey = 'sources' | 'langs' | 'tags';

/** From this width on, the filters are beside the results and open (`search.css`). */
const beside = '(min-width: 60rem)';

/** @param changed - called with the filters that the reader has changed */
export function createFiltersView(changed: (filters: Partial<Filters>) => void): FiltersView {
  let current: Filters = withoutFilters;
  const names = new Map<string, string>();
  const lists: Readonly<Record<ListKey, Choices>> = {
    sources: createChoices(
      searchWords.sources,
      (id) => names.get(id) ?? id,
      (sources) => changed({ sources }),
    ),
    langs: createChoices(searchWords.langs, searchWords.lang, (langs) => changed({ langs })),
    tags: createChoices(
      searchWords.tags,
      (tag) => tag,
      (tags) => changed({ tags }),
    ),
  };
  const dates = datesView((from, to) => changed({ from, to }));
  const clear = button(searchWords.clearFilters, () => changed(withoutFilters), { hidden: '' });
  const keys = Object.keys(lists) as ListKey[];
  const all = element(
    'details',
    { class: 'filters' },
    element('summary', {}, searchWords.filters),
    dates.element,
    ...keys.map((key) => lists[key].element),
    clear,
  );
  all.open = matchMedia(beside).matches;

  return {
    element: all,
    choose: (filters) => {
      current = filters;
      for (const key of keys) lists[key].choose(filters[key]);
      dates.choose(filters.from, filters.to);
      clear.hidden = !isFiltered(filters);
    },
    count: (facets, archive) => {
      for (const key of keys) lists[key].count(key === 'sources' ? withAll(facets.sources, names.keys()) : facets[key]);
      dates.count(facets.months, archive, current);
    },
    name: (sources) => {
      for (const { id, name } of sources) names.set(id, name);
    },
  };
}

/** There are few sources, so those without hits are listed too. */
function withAll(counts: readonly ValueCount[], values: Iterable<string>): ValueCount[] {
  const known = new Set(counts.map(({ value }) => value));
  return [...counts, ...[...values].filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
}

interface Choices {
  readonly element: HTMLFieldSetElement;
  choose(values: readonly string[]): void;
  count(counts: readonly ValueCount[]): void;
}

function createChoices(
  title: string,
  nameOf: (value: string) => string,
  changed: (values: readonly string[]) => void,
): Choices {
  const list = element('ul');
  const fieldset = element('fieldset', { hidden: '' }, element('legend', {}, title), list);
  const items = new Map<
    string,
    {
      readonly item: HTMLLIElement;
      readonly box: HTMLInputElement;
      readonly name: HTMLElement;
      readonly count: HTMLElement;
    }
  >();
  let chosen: readonly string[] = [];

  const itemOf = (value: string) => {
    const known = items.get(value);
    if (known) return known;
    const box = element('input', { type: 'checkbox' });
    const [name, count] = [element('span'), element('b')];
    const made = { item: element('li', {}, element('label', {}, box, name, ' ', count)), box, name, count };
    box.addEventListener('change', () =>
      changed(box.checked ? [...chosen, value] : chosen.filter((other) => other !== value)),
    );
    items.set(value, made);
    return made;
  };

  return {
    element: fieldset,
    choose: (values) => {
      chosen = values;
      for (const [value, { box }] of items) box.checked = values.includes(value);
    },
    count: (counts) => {
      const wanted = counts.map(({ value, count }) => {
        const { item, box, name, count: number } = itemOf(value);
        name.textContent = nameOf(value);
        number.textContent = searchWords.count(count);
        box.checked = chosen.includes(value);
        // A choice without hits stays visible, and can be undone if it is made already.
        box.disabled = count === 0 && !box.checked;
        return item;
      });
      for (const [value, { item }] of items)
        if (!wanted.includes(item)) {
          item.remove();
          items.delete(value);
        }
      if (wanted.some((item, index) => list.children[index] !== item)) {
        const focused = document.activeElement;
        list.replaceChildren(...wanted);
        if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      }
      fieldset.hidden = counts.length === 0;
    },
  };
}
