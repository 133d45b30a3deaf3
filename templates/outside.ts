/** Addresses of the web outside, as posts and settings give them: none is trusted. */

/** An address outside the site, or null if it is not plain http(s): `javascript:` is an address too. */
export const toOutside = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** `https://www.cna.com.tw/news/aopl/202309130119.aspx` → `cna.com.tw`, as readers name a site. */
export function toHost(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** Where a rights holder's click leads: a mail, a page, or null if the contact is only words. */
export function toContact(contact: string): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) return `mailto:${contact}`;
  return toOutside(contact);
}
