/** The words of each of the browser's scripts, so that none has the words of another. */
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
    // the names of months are left out if no pattern uses them, as in Chinese
    const ifNamed = (part: string, names: readonly string[]): readonly string[] =>
      JSON.stringify([day, month]).includes(`{${part}}`) ? names : [];
    const monthNames = ifNamed('monthName', dates.monthNames);
    const monthsShort = ifNamed('monthShort', dates.monthsShort);
    return { lang, numbers, dates: { day, month, monthNames, monthsShort, span, years }, search };
  },
  article: ({ article }: Locale): ArticleData => article,
  highlight: ({ highlight }: Locale): HighlightData => highlight,
} as const;
