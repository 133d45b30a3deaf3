/** From a page of the plan to its HTML. Same page, same site, same bytes. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageKind, SiteInfo } from '../src/plan/pages.ts';
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

/** The page of one kind; a topic's pages are of two kinds each. */
type PageOf<Kind extends PageKind, Each = Page> = Each extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Each
    : never
  : never;

type Component<Shown> = (props: { readonly view: View; readonly page: Shown }) => VNode;

const components: { readonly [Kind in PageKind]: Component<PageOf<Kind>> } = {
  article: ArticlePage,
  version: VersionPage,
  alias: AliasPage,
  day: DayPage,
  month: MonthPage,
  year: YearPage,
  tag: TopicPage,
  source: TopicPage,
  'tag-month': TopicMonthPage,
  'source-month': TopicMonthPage,
  'tag-index': TopicIndexPage,
  'source-index': TopicIndexPage,
  home: HomePage,
  search: SearchPage,
  about: AboutPage,
  'not-found': NotFoundPage,
};

/**
 * Gives the complete document of one page.
 *
 * @param page - from `src/plan/`; only `bodyHtml` is trusted as HTML
 * @param site - the site: `{ title: '剪報', lang: 'zh-Hant', basePath: '/archive/', … }`
 */
export function renderPage(page: Page, site: SiteInfo): string {
  // the table pairs each kind with its component: what the compiler cannot see of a kind that is known only here
  const PageComponent = components[page.kind] as Component<Page>;
  return `<!doctype html>${renderToString(<PageComponent view={makeView(site)} page={page} />)}\n`;
}
