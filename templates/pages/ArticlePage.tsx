import type { VNode } from 'preact';
import { articleScriptName, assetPath } from '../../src/addresses.ts';
import type { ArticlePage as Page } from '../../src/plan/pages.ts';
import { ArticleCard } from '../components/ArticleCard.tsx';
import { ArticleMetadata } from '../components/ArticleMetadata.tsx';
import { ArticleTurn } from '../components/ArticleTurn.tsx';
import { Document } from '../components/Document.tsx';
import { Headline } from '../components/Headline.tsx';
import { RelatedArticles } from '../components/RelatedArticles.tsx';
import { splitInstant } from '../dates.ts';
import type { View } from '../view.ts';

/** One article, in its own language; then a card about it, related articles, and links to its neighbours. */
export function ArticlePage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { article, source } = page;
  const title = view.title(article.title);
  const { time } = splitInstant(article.published);
  return (
    <Document
      view={view}
      path={page.path}
      title={title}
      description={
        article.lead === ''
          ? view.say(view.words.named, { name: article.sourceName, detail: view.period(article.day) })
          : article.lead
      }
      kind="page-article"
      metadata={
        <>
          <ArticleMetadata view={view} page={page} />
          <script type="module" src={view.to(assetPath(articleScriptName))}></script>
        </>
      }
    >
      <article class="clipping" lang={article.lang}>
        <header lang={article.lang === view.site.lang ? undefined : view.site.lang}>
          <p class="stamp">
            <a href={view.to(source.path)}>{source.name}</a>{' '}
            {article.series !== null && (
              <>
                <span class="series" lang={view.lang(article.lang)}>
                  {article.series}
                </span>{' '}
              </>
            )}
            <time datetime={article.collected ? article.day : article.published}>
              <a href={view.to(page.dayPath)}>{view.period(article.day)}</a>{' '}
              {article.collected ? view.say(view.words.article.collected, { time }) : time}
            </time>
          </p>
          <h1 lang={view.lang(article.lang)}>
            <Headline title={title} />
          </h1>
          <Byline view={view} page={page} />
        </header>
        <div class="text" dangerouslySetInnerHTML={{ __html: page.bodyHtml }} />
        {page.isCutOff && (
          <p class="cut-off" lang={article.lang === view.site.lang ? undefined : view.site.lang}>
            {view.words.article.cutOff}
          </p>
        )}
      </article>
      <ArticleCard view={view} page={page} />
      <RelatedArticles view={view} items={page.related} />
      <ArticleTurn view={view} page={page} />
    </Document>
  );
}

/**
 * Reporter, place, and whether the text was changed later; nothing if none of these is known. The class is not
 * `byline`, because Zotero takes all text with that class for an author if there is no `citation_author`.
 */
function Byline({ view, page }: { readonly view: View; readonly page: Page }): VNode | null {
  const { reporter, place, article, versions } = page;
  const words = view.words.article;
  const parts = [
    reporter !== null && (
      <span>
        {words.reporter} <b>{reporter}</b>
      </span>
    ),
    place !== null && (
      <span>
        {words.place} <b>{place}</b>
      </span>
    ),
    article.updated !== null && (
      <span>{view.say(words.updated, { instant: view.instant(article.updated), count: versions.length + 1 })}</span>
    ),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <p class="dateline">{parts}</p>;
}
