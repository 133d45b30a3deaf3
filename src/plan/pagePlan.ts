import type { TextRef } from '../store/postEntry.ts';
import type { ArticleId } from '../types.ts';
import type { ArticlePage, Page, PageKind, VersionPage } from './pages.ts';

/** Parts of an article's page that come from its stored text. */
export type FromText =
  | 'bodyHtml'
  | 'reporter'
  | 'place'
  | 'credits'
  | 'rights'
  | 'isCutOff'
  | 'related'
  | 'removed'
  | 'profile';

export interface ArticleDraft {
  readonly kind: 'article';
  readonly page: Omit<ArticlePage, FromText>;
  readonly text: TextRef;
  /** Articles of the archive that its links lead to: id → path. */
  readonly locals: Readonly<Record<ArticleId, string>>;
}

export interface VersionDraft {
  readonly kind: 'version';
  readonly page: Omit<VersionPage, 'titleDiff' | 'paragraphs'>;
  readonly text: TextRef;
  readonly nextText: TextRef;
}

/** Pages that are complete without any article's text. */
export type ListingPage = Exclude<Page, ArticlePage | VersionPage>;

/** A page without what must be read from the store: small enough to be sent to a worker. */
export type PageDraft = ArticleDraft | VersionDraft | { readonly kind: 'listing'; readonly page: ListingPage };

/** A page that is to be in the output folder. */
export interface PagePlan {
  readonly kind: PageKind;
  readonly file: string;
  /** Digest of everything that the page shows. */
  readonly digest: string;
  /** Number of articles in its lists. */
  readonly items: number;
  /** Makes the page; called only if it has to be rendered. */
  readonly draft: () => PageDraft;
}

/** Pages that are planned together or not at all, such as those of one day's articles or of one tag. */
export interface PageGroup {
  readonly name: string;
  /** Digest of everything that any of its pages shows. If it is the same as before, the pages need not be planned. */
  readonly key: string;
  readonly pages: () => Iterable<PagePlan>;
}
