/** Addresses outside the site, from posts and settings. They are not trusted. */

/** Gives an address back if it is http(s), otherwise null: `javascript:` is an address too. */
export const toOutside = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** `https://www.cna.com.tw/news/aopl/202309130119.aspx` → `cna.com.tw`, as readers name a site. */
export function toHost(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

/** Makes the link to the contact for rights holders: a mail or a page; null if the contact is only text. */
export function toContact(contact: string): string | null {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact)) return `mailto:${contact}`;
  return toOutside(contact);
}
