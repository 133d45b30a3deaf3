import type { SafeHtml } from '../types.ts';

/** What cleaning writes at the end of every outgoing link, and nothing else writes. */
const outgoing = /<a href="([^"]*)" rel="noopener nofollow" referrerpolicy="no-referrer">/g;

/**
 * Points links of an article's text into the archive where it holds what they lead to.
 *
 * @param toLocal - address of the original → address on this site, or null
 * @example localiseLinks(html, (url) => (url === 'https://www.dw.com/zh/a-66785896' ? '/2023/09/14/dw-66785896.html' : null))
 */
export function localiseLinks(html: SafeHtml, toLocal: (url: string) => string | null): SafeHtml {
  return html.replace(outgoing, (link, href: string) => {
    const local = toLocal(href.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
    return local === null
      ? link
      : `<a class="local" href="${local.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  }) as SafeHtml;
}
