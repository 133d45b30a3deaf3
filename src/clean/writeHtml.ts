/**
 * The few strings of markup that `rebuildSafe.ts` is made of, and how those are found again that a page completes.
 * Text of a post never looks like one of them: its angle brackets are escaped.
 */
import type { EmbedKind } from '../types.ts';

export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Undoes both. */
export const unescapeText = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** At the end of every outgoing link, and nowhere else. */
const linkEnd = '" rel="noopener nofollow" referrerpolicy="no-referrer">';

/**
 * Opens an outgoing link.
 *
 * @param url - absolute, judged by `resolveLink`
 */
export const openLink = (url: string): string => `<a href="${escapeAttribute(url)}${linkEnd}`;

/** What `openLink` writes; the group is the escaped address. */
export const outgoingLinks = new RegExp(`<a href="([^"]*)${linkEnd}`, 'g');

/**
 * Stands for the words of a link to something embedded: each site says them in its own language.
 *
 * @example writeEmbedName('other', 'map.example') // '<!--embed other map.example-->'
 */
export const writeEmbedName = (kind: EmbedKind, host: string): string =>
  `<!--embed ${kind}${kind === 'other' ? ` ${escapeText(host)}` : ''}-->`;

/** What `writeEmbedName` writes; the groups are the kind and the escaped host, if it is named. */
export const embedNames = /<!--embed ([a-z-]+)(?: ([^<>]*))?-->/g;

/**
 * A picture that loads late and tells its host nothing about the page.
 *
 * @param size - ` width="640" height="480"`, or empty where it is not known
 */
export const writeImage = (src: string, alt: string, size: string): string =>
  `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${size} loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
