/** Renders a page as HTML. The same page of the same site always gives the same bytes. */
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Page, PageKind, SiteInfo } from '../src/plan/pages.ts';
import { components, type Component as AnyComponent, type ComponentName } from './components.ts';
import { makeView, type View } from './view.ts';

/** The type of the pages of one kind; the two types of topic pages have two kinds each. */
type PageOf<Kind extends PageKind, Each = Page> = Each extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Each
    : never
  : never;

type Component<Shown> = (props: { readonly view: View; readonly page: Shown }) => VNode;

const pageComponents: { readonly [Kind in PageKind]: Component<PageOf<Kind>> } = {
  article: components.ArticlePage,
  version: components.VersionPage,
  alias: components.AliasPage,
  day: components.DayPage,
  month: components.MonthPage,
  year: components.YearPage,
  tag: components.TopicPage,
  source: components.TopicPage,
  'tag-month': components.TopicMonthPage,
  'source-month': components.TopicMonthPage,
  'tag-index': components.TopicIndexPage,
  'source-index': components.TopicIndexPage,
  home: components.HomePage,
  search: components.SearchPage,
  about: components.AboutPage,
  own: components.OwnPage,
  'not-found': components.NotFoundPage,
};

/** The archive's own components, by the names of those that they replace. */
export type Replacements = Readonly<Partial<Record<ComponentName, AnyComponent>>>;

/**
 * Gives the complete document of one page.
 *
 * @param page - from `src/plan/`; only `bodyHtml` and the HTML of the archive's own pages are trusted as HTML
 * @param site - the site: `{ title: '剪報', lang: 'zh-Hant', basePath: '/archive/', … }`
 */
export function renderPage(page: Page, site: SiteInfo, replacements: Replacements = {}): string {
  // The compiler cannot know that this component is for pages of this kind; the type of the table ensures it.
  const PageComponent = pageComponents[page.kind] as Component<Page>;
  return withReplacements(replacements, () => {
    const document = <PageComponent view={makeView(site)} page={page} />;
    return `<!doctype html>${renderToString(document)}\n`;
  });
}

let replaced: ReadonlyMap<unknown, AnyComponent> = new Map();

// Preact calls this for every element that is made, so components can be replaced without changing any template.
const otherHook = options.vnode;
options.vnode = (vnode) => {
  const own = replaced.get(vnode.type);
  if (own !== undefined) vnode.type = own;
  otherHook?.(vnode);
};

function withReplacements<T>(replacements: Replacements, work: () => T): T {
  const entries = Object.entries(replacements) as [ComponentName, AnyComponent][];
  replaced = new Map(entries.map(([name, own]) => [components[name], own]));
  try {
    return work();
  } finally {
    replaced = new Map();
  }
}
