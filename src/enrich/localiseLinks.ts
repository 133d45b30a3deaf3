import { escapeAttribute, outgoingLinks, unescapeText } from '../clean/writeHtml.ts';
import type { SafeHtml } from '../types.ts';

/**
 * Makes links of an article's text lead into the archive, if it has the article behind the link.
 *
 * @param toLocal - address of the original → address on this site, or null
 * @example localiseLinks(html, (url) => paths.get(url) ?? null)
 */
export const localiseLinks = (html: SafeHtml, toLocal: (url: string) => string | null): SafeHtml =>
  html.replace(outgoingLinks, (link, href: string) => {
    const local = toLocal(unescapeText(href));
    return local === null ? link : `<a class="local" href="${escapeAttribute(local)}">`;
  }) as SafeHtml;
