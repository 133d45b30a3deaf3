import { escapeAttribute, outgoingLinks, unescapeText } from '../clean/writeHtml.ts';
import type { SafeHtml } from '../types.ts';

/**
 * Points links of an article's text into the archive where it holds what they lead to.
 *
 * @param toLocal - address of the original → address on this site, or null
 * @example localiseLinks(html, (url) => (url === 'https://www.dw.com/zh/a-66785896' ? '/2023/09/14/dw-66785896.html' : null))
 */
export const localiseLinks = (html: SafeHtml, toLocal: (url: string) => string | null): SafeHtml =>
  html.replace(outgoingLinks, (link, href: string) => {
    const local = toLocal(unescapeText(href));
    return local === null ? link : `<a class="local" href="${escapeAttribute(local)}">`;
  }) as SafeHtml;
