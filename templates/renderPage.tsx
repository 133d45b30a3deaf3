/** From a page of the plan to its HTML. Same page, same site, same bytes. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, SiteInfo } from '../src/plan/pages.ts';
import { AboutPage } from './pages/AboutPage.tsx';
import { AliasPage } from './pages/AliasPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { DayPage } from './pages/DayPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { MonthPage } from './pages/MonthPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { SearchPage } from './pages/SearchPage.tsx';
import { TopicIndexPage } from './pages/TopicIndexPage.tsx';
import { TopicMonthPage } from './pages/TopicMonthPage.tsx';
import { TopicPage } from './pages/TopicPage.tsx';
import { VersionPage } from './pages/VersionPage.tsx';
import { YearPage } from './pages/YearPage.tsx';
import { makeView, type View } from './view.ts';

/**
 * Gives the complete document of one page.
 *
 * @param page - from `src/plan/`; only `bodyHtml` is trusted as HTML
 * @param site - the site: `{ title: '剪報', lang: 'zh-Hant', basePath: '/archive/', … }`
 */
export function renderPage(page: Page, site: SiteInfo): string {
  return `<!doctype html>${renderToString(toDocument(page, makeView(site)))}\n`;
}

function toDocument(page: Page, view: View): VNode {
  switch (page.kind) {
    case 'article':
      return <ArticlePage view={view} page={page} />;
    case 'version':
      return <VersionPage view={view} page={page} />;
    case 'alias':
      return <AliasPage view={view} page={page} />;
    case 'day':
      return <DayPage view={view} page={page} />;
    case 'month':
      return <MonthPage view={view} page={page} />;
    case 'year':
      return <YearPage view={view} page={page} />;
    case 'tag':
    case 'source':
      return <TopicPage view={view} page={page} />;
    case 'tag-month':
    case 'source-month':
      return <TopicMonthPage view={view} page={page} />;
    case 'tag-index':
    case 'source-index':
      return <TopicIndexPage view={view} page={page} />;
    case 'home':
      return <HomePage view={view} page={page} />;
    case 'search':
      return <SearchPage view={view} page={page} />;
    case 'about':
      return <AboutPage view={view} page={page} />;
    case 'not-found':
      return <NotFoundPage view={view} page={page} />;
  }
}
