import type { ArticlePage } from '../src/plan/pages.ts';

/**
 * The article as schema.org's NewsArticle, in JSON-LD that is safe inside `<script>`: every `<` is written as an
 * escape, so that no title can close the element or open a comment. It holds what search engines name as theirs to read
 * and no `<meta>` says to them: language and original stand in the page itself.
 */
export function formatNewsArticle(page: ArticlePage): string {
  const { article } = page;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    // JSON.stringify leaves out what is undefined
    dateModified: article.updated ?? undefined,
    author: page.reporter === null ? undefined : { '@type': 'Person', name: page.reporter },
    publisher: { '@type': 'Organization', name: article.sourceName },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
