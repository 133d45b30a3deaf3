/** The filter of dates: a histogram by month with two handles, two fields, and a heat strip of years and months. */
import { toDaySpan, type DaySpan } from '../../search/query/readDates.ts';
import type { Day } from '../../types.ts';
import { button, drawing, element } from '../element.ts';
import type { ValueCount } from '../messages.ts';
import type { Filters } from '../searchRequest.ts';
import { searchWords } from '../words/search.ts';

export interface DatesView {
  readonly element: HTMLElement;
  choose(from: Day | null, to: Day | null): void;
  count(months: readonly ValueCount[], archive: DaySpan, filters: Filters): void;
}

const barsHeight = 40;
const shades = 5;

/** @param changed - called with the first and last day that the reader has set, null for no limit */
export function datesView(changed: (from: Day | null, to: Day | null) => void): DatesView {
  const chosen: { from: Day | null; to: Day | null } = { from: null, to: null };
  let months: readonly string[] = [];
  const bars = drawing('svg', { class: 'bars', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const [start, end] = [handle(searchWords.fromMonth), handle(searchWords.toMonth)];
  const [from, to] = [dateField(searchWords.from), dateField(searchWords.to)];
  const strip = element('table', { class: 'month-strip' });
  const clear = button(searchWords.clearDates, () => changed(null, null), { hidden: '' });
  const fieldset = element(
    'fieldset',
    { hidden: '', class: 'dates' },
    element('legend', {}, searchWords.dates),
    element('div', { class: 'histogram' }, bars, start, end),
    element(
      'p',
      { class: 'date-fields' },
      element('label', {}, searchWords.from, ' ', from),
      element('label', {}, searchWords.to, ' ', to),
    ),
    clear,
    strip,
  );

  const spanAt = (range: HTMLInputElement): DaySpan | null => toDaySpan(months[Number(range.value)] ?? '');
  const slide = (): void => {
    for (const range of [start, end])
      range.setAttribute('aria-valuetext', searchWords.month(months[Number(range.value)] ?? '0-0'));
    shade();
  };
  const slid = (): void => {
    if (Number(start.value) > Number(end.value)) [start.value, end.value] = [end.value, start.value];
    changed(
      start.value === '0' ? null : (spanAt(start)?.firstDay ?? null),
      Number(end.value) === months.length - 1 ? null : (spanAt(end)?.lastDay ?? null),
    );
  };
  for (const range of [start, end]) {
    range.addEventListener('input', slide);
    range.addEventListener('change', slid);
  }
  const typed = (field: HTMLInputElement, side: 'from' | 'to'): void => {
    const span = toDaySpan(field.value);
    const isBad = span === null && field.value.trim() !== '';
    field.setCustomValidity(isBad ? searchWords.badDate : '');
    field.setAttribute('aria-invalid', String(isBad));
    if (isBad) return;
    const day = side === 'from' ? (span?.firstDay ?? null) : (span?.lastDay ?? null);
    if (day !== chosen[side]) changed(side === 'from' ? day : chosen.from, side === 'to' ? day : chosen.to);
  };
  for (const [field, side] of [
    [from, 'from'],
    [to, 'to'],
  ] as const) {
    field.addEventListener('change', () => typed(field, side));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) typed(field, side);
    });
  }

  const setHandles = (): void => {
    const monthAt = (day: Day | null, otherwise: number): number => {
      const at = day === null ? -1 : months.findIndex((month) => month >= day.slice(0, 7));
      return at === -1 ? (day === null || otherwise === 0 ? otherwise : months.length - 1) : at;
    };
    for (const range of [start, end]) range.max = String(Math.max(0, months.length - 1));
    start.value = String(monthAt(chosen.from, 0));
    end.value = String(monthAt(chosen.to, Math.max(0, months.length - 1)));
    slide();
  };
  const shade = (): void => {
    const [low, high] = [Number(start.value), Number(end.value)].sort((a, b) => a - b) as [number, number];
    for (const [index, bar] of [...bars.children].entries()) bar.classList.toggle('out', index < low || index > high);
  };

  return {
    element: fieldset,
    choose: (first, last) => {
      [chosen.from, chosen.to] = [first, last];
      from.value = first ?? '';
      to.value = last ?? '';
      for (const field of [from, to]) {
        field.setCustomValidity('');
        field.removeAttribute('aria-invalid');
      }
      clear.hidden = first === null && last === null;
      setHandles();
    },
    count: (counts, archive, filters) => {
      fieldset.hidden = false;
      months = monthsOf(archive);
      [from.placeholder, to.placeholder] = [archive.firstDay, archive.lastDay];
      const countOf = new Map(counts.map(({ value, count }) => [value, count]));
      const max = Math.max(1, ...countOf.values());
      bars.setAttribute('viewBox', `0 0 ${months.length} ${barsHeight}`);
      bars.replaceChildren(
        ...months.map((month, index) => {
          const height = Math.ceil(((countOf.get(month) ?? 0) * barsHeight) / max);
          return drawing('rect', { x: index + 0.1, y: barsHeight - height, width: 0.8, height });
        }),
      );
      setHandles();
      fillStrip(strip, months, countOf, max, filters, (month) => {
        const span = toDaySpan(month);
        if (span === null) return;
        const isChosen = chosen.from === span.firstDay && chosen.to === span.lastDay;
        changed(isChosen ? null : span.firstDay, isChosen ? null : span.lastDay);
      });
    },
  };
}

const handle = (label: string): HTMLInputElement =>
  element('input', { type: 'range', min: '0', max: '0', value: '0', 'aria-label': label });

const dateField = (label: string): HTMLInputElement =>
  element('input', { type: 'text', autocomplete: 'off', 'aria-label': searchWords.dateField(label) });

/** All months of a span, in order, such as `2021-01`. */
function monthsOf({ firstDay, lastDay }: DaySpan): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = firstDay.split('-').map(Number);
  for (
    let text = firstDay.slice(0, 7);
    text <= lastDay.slice(0, 7);
    text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  ) {
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/** One row for each year, one cell for each month; a cell sets the filter to its month. */
function fillStrip(
  strip: HTMLTableElement,
  months: readonly string[],
  countOf: ReadonlyMap<string, number>,
  max: number,
  { from, to }: Filters,
  pick: (month: string) => void,
): void {
  const focused =
    document.activeElement instanceof HTMLElement && strip.contains(document.activeElement)
      ? document.activeElement.dataset['month']
      : undefined;
  const isKnown = new Set(months);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].reverse();
  const rows = years.map((year) => {
    const cells = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      if (!isKnown.has(month)) return element('td');
      const count = countOf.get(month) ?? 0;
      const isOutside = (from !== null && month < from.slice(0, 7)) || (to !== null && month > to.slice(0, 7));
      if (count === 0)
        return element(
          'td',
          { title: isOutside ? searchWords.notCounted(month) : searchWords.monthCount(month, 0) },
          '·',
        );
      const heat = Math.min(shades, Math.ceil((shades * count) / max));
      const label = searchWords.monthCount(month, count);
      const cell = button('', () => pick(month), {
        class: `heat-${heat}${isOutside ? ' out' : ''}`,
        title: label,
        'aria-label': label,
        'data-month': month,
      });
      return element('td', {}, cell);
    });
    return element('tr', {}, element('th', { scope: 'row' }, year), ...cells);
  });
  strip.replaceChildren(element('caption', {}, searchWords.byMonth), element('tbody', {}, ...rows));
  if (focused !== undefined) strip.querySelector<HTMLElement>(`[data-month="${focused}"]`)?.focus();
}
