import type { TextRef } from '../store/packs.ts';
import type { ArticleId, Article } from '../types.ts';
import type { ArticlePage, Page, PageKind, VersionPage } from './pages.ts';

/** What of an article's page comes out of its stored text. */
export type FromText = 'bodyHtml' | 'reporter' | 'place' | 'credits' | 'rights' | 'related' | 'removed' | 'profile';

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

/** A page as far as it is known before texts are read: small enough to be sent to another process. */
export type PageDraft = ArticleDraft | VersionDraft | { readonly kind: 'listing'; readonly page: ListingPage };

/** A page that shall stand in the output folder. */
export interface PagePlan {
  readonly kind: PageKind;
  readonly file: string;
  /** Of everything that the page shows and of the code that renders it. */
  readonly digest: string;
  /** Makes the page; called only if it has to be rendered. */
  readonly draft: () => PageDraft;
}

/** Where the text of a post lies, by its file. */
export type TextOf = (file: Article['file']) => TextRef;
