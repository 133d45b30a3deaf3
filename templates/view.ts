/** What every component is given besides its own part of the page: the site, its words, and the ways to write them. */
import type { SiteInfo } from '../src/plan/pages.ts';
import type { Lang } from '../src/types.ts';
import { toAddress } from './addresses.ts';
import { formatInstant, formatPeriod } from './dates.ts';
import { formatNumber } from './formatNumber.ts';
import { pickStrings, type Strings } from './strings.ts';

export interface View {
  readonly site: SiteInfo;
  readonly strings: Strings;
  /** A path of the site with the base path in front. */
  readonly to: (path: string) => string;
  /** A year, month or day in words. */
  readonly period: (period: string) => string;
  /** Day and clock time in words. */
  readonly instant: (iso: string) => string;
  /** `122` → 122 則. */
  readonly count: (count: number) => string;
  /** A title as a link needs it: never empty. */
  readonly title: (title: string) => string;
  /** The `lang` attribute of text in another language than the site's; nothing where it is the same. */
  readonly lang: (lang: Lang) => Lang | undefined;
}

export function makeView(site: SiteInfo): View {
  const strings = pickStrings(site.lang);
  return {
    site,
    strings,
    to: (path) => toAddress(site.basePath, path),
    period: (period) => formatPeriod(strings, period),
    instant: (iso) => formatInstant(strings, iso),
    count: (count) => strings.formatCount(formatNumber(count)),
    title: (title) => (title.trim() === '' ? strings.untitled : title),
    lang: (lang) => (lang === site.lang ? undefined : lang),
  };
}
