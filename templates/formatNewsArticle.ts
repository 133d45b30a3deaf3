import type { ArticlePage } from '../src/plan/pages.ts';

/**
 * Describes an article as schema.org's NewsArticle, in JSON-LD that is safe inside `<script>`: every `<` is escaped,
 * so that no title can close the element or begin a comment. It has what search engines read only here; language and
 * original are in other elements of the page.
 */
export function formatNewsArticle(page: ArticlePage): string {
  const { article } = page;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.collected ? article.day : article.published,
    // JSON.stringify leaves out undefined values
    dateModified: article.updated ?? undefined,
    author: page.reporter === null ? undefined : { '@type': 'Person', name: page.reporter },
    publisher: { '@type': 'Organization', name: article.sourceName },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
