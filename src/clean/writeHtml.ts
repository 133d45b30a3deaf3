/**
 * The markup that `rebuildSafe.ts` writes, and patterns that find in it what is completed later. Text of a post can
 * never match them, because its angle brackets are escaped.
 */
import type { EmbedKind } from '../types.ts';

/** Escapes `&`, `<` and `>` for text of an element. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** Escapes text for an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/** Undoes `escapeText` and `escapeAttribute`. */
export const unescapeText = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** At the end of every outgoing link, and nowhere else. */
const linkEnd = '" rel="noopener nofollow" referrerpolicy="no-referrer">';

/**
 * Opens an outgoing link.
 *
 * @param url - absolute, from `resolveLink`
 */
export const openLink = (url: string): string => `<a href="${escapeAttribute(url)}${linkEnd}`;

/** What `openLink` writes; the group is the escaped address. */
export const outgoingLinks = new RegExp(`<a href="([^"]*)${linkEnd}`, 'g');

/**
 * A placeholder for the words of a link to an embed, which each site writes in its own language.
 *
 * @example writeEmbedName('other', 'map.example') // '<!--embed other map.example-->'
 */
export const writeEmbedName = (kind: EmbedKind, host: string): string =>
  `<!--embed ${kind}${kind === 'other' ? ` ${escapeText(host)}` : ''}-->`;

/** What `writeEmbedName` writes; the groups are the kind and the escaped host, if it is named. */
export const embedNames = /<!--embed ([a-z-]+)(?: ([^<>]*))?-->/g;

/**
 * A picture that is loaded when it is needed, without telling its host about the page.
 *
 * @param size - ` width="640" height="480"`, or empty where it is not known
 */
export const writeImage = (src: string, alt: string, size: string): string =>
  `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${size}` +
  ' loading="lazy" decoding="async" referrerpolicy="no-referrer">';
