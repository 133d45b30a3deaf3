/** All components of the site, by name. An archive can replace each of them (`components` in its settings). */
import type { VNode } from 'preact';
import { ArticleCard } from './components/ArticleCard.tsx';
import { ArticleList, DayLists } from './components/ArticleList.tsx';
import { ArticleMetadata } from './components/ArticleMetadata.tsx';
import { ArticleTurn } from './components/ArticleTurn.tsx';
import { CountCell } from './components/CountCell.tsx';
import { CountedLinks } from './components/CountedLinks.tsx';
import { Document } from './components/Document.tsx';
import { Head } from './components/Head.tsx';
import { Headline } from './components/Headline.tsx';
import { MonthCalendar } from './components/MonthCalendar.tsx';
import { OutsideLink } from './components/OutsideLink.tsx';
import { PageHead } from './components/PageHead.tsx';
import { PeriodTurn } from './components/PeriodTurn.tsx';
import { RelatedArticles } from './components/RelatedArticles.tsx';
import { SearchForm } from './components/SearchForm.tsx';
import { SearchHints } from './components/SearchHints.tsx';
import { SiteFooter } from './components/SiteFooter.tsx';
import { SiteHeader } from './components/SiteHeader.tsx';
import { YearMonths } from './components/YearMonths.tsx';
import { AboutPage } from './pages/AboutPage.tsx';
import { AliasPage } from './pages/AliasPage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { DayPage } from './pages/DayPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { MonthPage } from './pages/MonthPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { OwnPage } from './pages/OwnPage.tsx';
import { SearchPage } from './pages/SearchPage.tsx';
import { TopicIndexPage } from './pages/TopicIndexPage.tsx';
import { TopicMonthPage } from './pages/TopicMonthPage.tsx';
import { TopicPage } from './pages/TopicPage.tsx';
import { VersionPage } from './pages/VersionPage.tsx';
import { YearPage } from './pages/YearPage.tsx';

/** A component: a function from properties, whose type is in the component's file, to markup. */
// biome-ignore lint/suspicious/noExplicitAny: each component has other properties
export type Component = (props: any) => VNode | null;

export const components = {
  ArticleCard,
  ArticleList,
  DayLists,
  ArticleMetadata,
  ArticleTurn,
  CountCell,
  CountedLinks,
  Document,
  Head,
  Headline,
  MonthCalendar,
  OutsideLink,
  PageHead,
  PeriodTurn,
  RelatedArticles,
  SearchForm,
  SearchHints,
  SiteFooter,
  SiteHeader,
  YearMonths,
  AboutPage,
  AliasPage,
  ArticlePage,
  DayPage,
  HomePage,
  MonthPage,
  NotFoundPage,
  OwnPage,
  SearchPage,
  TopicIndexPage,
  TopicMonthPage,
  TopicPage,
  VersionPage,
  YearPage,
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;

/**
 * The site's components, for use inside the components that replace them: these are never replaced themselves.
 *
 * @example export default (props) => <><original.SiteFooter {...props} /><p>…</p></>;
 */
export const original = Object.fromEntries(
  Object.entries(components).map(([name, component]) => [name, (props: never) => component(props)]),
) as typeof components;
