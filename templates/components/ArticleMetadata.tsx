import type { VNode } from 'preact';
import type { ArticlePage } from '../../src/plan/pages.ts';
import { formatNewsArticle } from '../formatNewsArticle.ts';
import { toOutside } from '../outside.ts';
import type { View } from '../view.ts';

interface ArticleMetadataProps {
  readonly view: View;
  readonly page: ArticlePage;
}

/**
 * Metadata for reference managers (Highwire's `citation_*`), link previews (OpenGraph) and search engines
 * (schema.org). Each line is needed by one of them. Zotero takes title, author, date, language and address from
 * `citation_*` only, the publisher's name from `citation_journal_title`, and from `og:type` that it is a newspaper
 * article. The address is that of the publisher, because the original should be cited.
 */
export function ArticleMetadata({ view, page }: ArticleMetadataProps): VNode {
  const { article } = page;
  const publicUrl = toOutside(article.url);
  return (
    <>
      <meta name="citation_title" property="og:title" content={view.title(article.title)} />
      {page.reporter !== null && <meta name="citation_author" content={page.reporter} />}
      <meta name="citation_journal_title" content={article.sourceName} />
      <meta name="citation_publication_date" content={article.day.replaceAll('-', '/')} />
      <meta name="citation_language" content={article.lang} />
      {publicUrl !== null && <meta name="citation_public_url" content={publicUrl} />}
      <meta property="og:type" content="article" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatNewsArticle(page) }} />
    </>
  );
}
