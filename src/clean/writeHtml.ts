/** The few strings of markup that `rebuildSafe.ts` is made of. */

export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/**
 * Opens an outgoing link. `src/enrich/localiseLinks.ts` looks for exactly this string, attributes in this order.
 *
 * @param url - absolute, judged by `resolveLink`
 */
export const openLink = (url: string): string =>
  `<a href="${escapeAttribute(url)}" rel="noopener nofollow" referrerpolicy="no-referrer">`;

/**
 * A picture that loads late and tells its host nothing about the page.
 *
 * @param size - ` width="640" height="480"`, or empty where it is not known
 */
export const writeImage = (src: string, alt: string, size: string): string =>
  `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${size} loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
