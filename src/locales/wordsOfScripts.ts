/** What each of the browser's scripts needs of a locale: no script carries the words of another. */
import type { DateStyle } from './formatDate.ts';
import type { Locale } from './words.ts';

export interface SearchData extends DateStyle {
  readonly dates: Pick<Locale['dates'], 'day' | 'month' | 'monthNames' | 'monthsShort' | 'span' | 'years'>;
  readonly search: Locale['search'];
}

export type ArticleData = Locale['article'];

export type HighlightData = Locale['highlight'];

export const wordsOfScripts = {
  search: ({ lang, numbers, dates, search }: Locale): SearchData => {
    const { day, month, span, years } = dates;
    // Chinese writes months as numbers, and needs no list of their names
    const ifNamed = (part: string, names: readonly string[]): readonly string[] =>
      JSON.stringify([day, month]).includes(`{${part}}`) ? names : [];
    const monthNames = ifNamed('monthName', dates.monthNames);
    const monthsShort = ifNamed('monthShort', dates.monthsShort);
    return { lang, numbers, dates: { day, month, monthNames, monthsShort, span, years }, search };
  },
  article: ({ article }: Locale): ArticleData => article,
  highlight: ({ highlight }: Locale): HighlightData => highlight,
} as const;
