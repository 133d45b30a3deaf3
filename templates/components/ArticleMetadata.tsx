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
 * What reference managers (Highwire's `citation_*`), link previews (OpenGraph) and search engines (schema.org) read; each
 * line is read by one of them and said by no other. Zotero takes title, author, date, language and address from
 * `citation_*` alone, the publisher's name from `citation_journal_title`, and that it is a newspaper's article from
 * `og:type`. The publisher's address is the public one: whoever cites, cites the original.
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
