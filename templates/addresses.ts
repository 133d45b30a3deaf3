/** How pages name other pages, and the web outside. */

/**
 * Puts the base path in front of a site-absolute path: `/archive/`, `/tags/` → `/archive/tags/`. Leading slashes
 * and backslashes are taken together, so that no path can become the address of another host (`//evil.example`).
 */
export const toAddress = (basePath: string, path: string): string => basePath + path.replace(/^[/\\]+/, '');

/** An address outside the site, or null if it is not plain http(s): posts are untrusted, `javascript:` is an address too. */
export const toOutside = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** `https://www.cna.com.tw/news/aopl/202309130119.aspx` → `cna.com.tw`, as readers name a site. */
export function toHost(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** The Internet Archive's copy nearest to a day: `…/web/20230913/https://…`. */
export const toArchived = (url: string, day: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;

/** Where a rights holder's click leads: a mail, a page, or null if the contact is only words. */
export function toContact(contact: string): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) return `mailto:${contact}`;
  return toOutside(contact);
}

/** Pages that stand at one address on every site. Years, months and days follow from their names. */
export const paths = {
  home: '/',
  years: '/#years',
  search: '/search/',
  tags: '/tags/',
  sources: '/sources/',
  about: '/about/',
  css: '/assets/site.css',
  searchScript: '/assets/search.js',
  articleScript: '/assets/article.js',
} as const;

/** `2021` → `/2021/`, `2021-01` → `/2021/01/`, `2021-01-08` → `/2021/01/08/`. */
export const toPeriodPath = (period: string): string => `/${period.replaceAll('-', '/')}/`;
