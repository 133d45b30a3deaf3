/** What every component gets besides its part of the page: the site, its words, and functions that format them. */
import { toAddress } from '../src/addresses.ts';
import { format, formatNumber, type Values } from '../src/locales/format.ts';
import { formatPeriod } from '../src/locales/formatDate.ts';
import type { Locale, Message } from '../src/locales/words.ts';
import type { SiteInfo } from '../src/plan/pages.ts';
import type { Lang } from '../src/types.ts';
import { splitInstant } from './dates.ts';

export interface View {
  readonly site: SiteInfo;
  readonly locale: Locale;
  /** The words of pages. */
  readonly words: Locale['page'];
  /** Formats a message with its values. */
  readonly say: <Name extends string>(message: Message<Name>, values: Values<Name>) => string;
  /** Adds the base path to a path of the site. */
  readonly to: (path: string) => string;
  /** A year, month or day in words. */
  readonly period: (period: string) => string;
  /** Both ends of a span of days in words. */
  readonly span: (firstDay: string, lastDay: string) => string;
  /** Day and clock time in words: `2023-09-13T13:07:00+08:00` → 2023年9月13日 13:07. */
  readonly instant: (iso: string) => string;
  /** `12756` → 12,756. */
  readonly number: (value: number) => string;
  /** `122` → 122 篇. */
  readonly count: (count: number) => string;
  /** The text of a link to an article: its title, or other words if it has none. */
  readonly title: (title: string) => string;
  /** The `lang` attribute for a text; undefined if its language is that of the site. */
  readonly lang: (lang: Lang) => Lang | undefined;
}

export function makeView(site: SiteInfo): View {
  const { locale } = site;
  const { page: words, dates } = locale;
  const say: View['say'] = (message, values) => format(locale, message, values);
  const period = (of: string): string => formatPeriod(locale, of);
  return {
    site,
    locale,
    words,
    say,
    to: (path) => toAddress(site.basePath, path),
    period,
    span: (first, last) => say(dates.span, { first: period(first), last: period(last) }),
    instant: (iso) => {
      const { day, time } = splitInstant(iso);
      return say(dates.instant, { date: period(day), time });
    },
    number: (value) => formatNumber(locale, value),
    count: (count) => say(words.articles, { count }),
    title: (title) => (title.trim() === '' ? words.untitled : title),
    lang: (lang) => (lang === site.lang ? undefined : lang),
  };
}
