import { bareHost, hostToSourceId } from '../load/findSource.ts';
import type { Source } from '../sources/source.ts';
import type { ArticleId } from '../types.ts';
import { urlToArticleId } from './urlToArticleId.ts';

/** Gives the id that the article at an address has if it is in the archive; null if no source has the address. */
export type LinkToArticleId = (url: string, ownUrl: string | null) => ArticleId | null;

/**
 * Makes the function that recognises articles behind links. Links count if they lead to a host of a known source, or to
 * that of the article that they are in, whatever that is.
 *
 * @example linkToArticleId([dw])('https://api.dw.com/api/detail/article/66785896', null) // 'dw-66785896'
 */
export function linkToArticleId(sources: readonly Source[]): LinkToArticleId {
  const byHost = new Map<string, Source>();
  for (const source of sources) for (const host of source.hosts) if (!byHost.has(host)) byHost.set(host, source);
  return (url, ownUrl) => {
    if (!/^https?:/.test(url) || !URL.canParse(url)) return null;
    const host = bareHost(url);
    const source = byHost.get(host);
    if (source) return urlToArticleId(url, source);
    return ownUrl !== null && bareHost(ownUrl) === host
      ? urlToArticleId(url, { id: hostToSourceId(host), articleId: null })
      : null;
  };
}
