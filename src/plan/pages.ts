/**
 * The pages of the site: for each kind, everything that it shows. `src/plan/` makes these values, `templates/` turns
 * them into HTML, with one template for each kind. Addresses are site-absolute without the base path; templates add it.
 */
import type { Locale } from '../locales/words.ts';
import type { Article, Credit, Day, Lang, Removal, SafeHtml, SiteLang } from '../types.ts';

/** A link to a page of the site. */
export interface Link {
  readonly name: string;
  readonly path: string;
}

/** A link with the number of articles that it leads to. */
export interface CountedLink extends Link {
  readonly count: number;
}

/** One article in a list. */
export interface ListItem {
  readonly path: string;
  readonly title: string;
  readonly lang: Lang;
  readonly source: Link;
  readonly day: Day;
  /** Clock time in the source's zone: `13:07`. */
  readonly time: string;
  /** The clock time is not the publisher's: see `Article`. */
  readonly collected?: true;
  /** ISO 8601 with offset. */
  readonly published: string;
  readonly lead: string;
}

/** The articles of one day, newest first. */
export interface DayList {
  readonly day: Day;
  readonly path: string;
  readonly count: number;
  readonly items: readonly ListItem[];
}

/** Earlier and later neighbours; null at the ends of the archive. */
export interface Neighbours<T> {
  readonly earlier: T | null;
  readonly later: T | null;
}

/** One month of a calendar: every day that has articles, with its count. */
export interface MonthCount {
  /** `2021-01` */
  readonly month: string;
  readonly path: string;
  readonly count: number;
}

export interface DayCount {
  readonly day: Day;
  readonly path: string;
  readonly count: number;
}

interface PageBase {
  /** Where it is written: `/tags/金正恩/index.html`. Unescaped. */
  readonly file: string;
  /** Its address, percent-encoded where needed, without the base path. */
  readonly path: string;
}

export interface RelatedItem {
  readonly title: string;
  /** Local path, or the publisher's address. */
  readonly href: string;
  readonly local: boolean;
}

export interface VersionItem {
  readonly title: string;
  readonly published: string;
  readonly path: string;
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article';
  readonly article: Article;
  readonly source: Link;
  readonly tags: readonly Link[];
  readonly bodyHtml: SafeHtml;
  readonly reporter: string | null;
  readonly place: string | null;
  readonly credits: readonly Credit[];
  readonly rights: string | null;
  /** The publisher shows the rest to subscribers only. */
  readonly isCutOff: boolean;
  readonly related: readonly RelatedItem[];
  readonly removed: readonly Removal[];
  readonly profile: string;
  readonly versions: readonly VersionItem[];
  /** In the whole archive, in order of publication. */
  readonly neighbours: Neighbours<Link>;
  /** Among articles of the same source. */
  readonly sourceNeighbours: Neighbours<Link>;
  /** Path of the day's page. There is no count, or every new post would change all article pages of its day. */
  readonly dayPath: string;
}

/** A piece of a comparison: text that both versions have, or only the earlier (`removed`) or later (`added`) one. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** An earlier version of an article, shown as the changes from it to the next one. */
export interface VersionPage extends PageBase {
  readonly kind: 'version';
  readonly article: Article;
  readonly source: Link;
  readonly title: string;
  readonly published: string;
  /** Number of this version, the earliest is 1. */
  readonly number: number;
  readonly total: number;
  readonly next: VersionItem;
  /** One list for each paragraph. */
  readonly titleDiff: readonly DiffPart[];
  readonly paragraphs: readonly (readonly DiffPart[])[];
  readonly rawSha256: string;
}

/** An address that an article had under another day: it redirects to the present one. */
export interface AliasPage extends PageBase {
  readonly kind: 'alias';
  readonly target: Link;
}

export interface DayPage extends PageBase {
  readonly kind: 'day';
  readonly day: Day;
  /** Newest first within each source; sources by number of articles. */
  readonly groups: readonly { readonly source: CountedLink; readonly items: readonly ListItem[] }[];
  readonly count: number;
  readonly neighbours: Neighbours<DayCount>;
  /** The same calendar day in other years of the archive, newest first. */
  readonly otherYears: readonly DayCount[];
}

export interface MonthPage extends PageBase {
  readonly kind: 'month';
  /** `2021-01` */
  readonly month: string;
  readonly count: number;
  readonly days: readonly DayCount[];
  readonly sources: readonly CountedLink[];
  readonly tags: readonly CountedLink[];
  readonly neighbours: Neighbours<MonthCount>;
}

export interface YearPage extends PageBase {
  readonly kind: 'year';
  /** `2021` */
  readonly year: string;
  readonly count: number;
  readonly months: readonly {
    readonly month: string;
    readonly path: string;
    readonly count: number;
    readonly days: readonly DayCount[];
  }[];
  readonly neighbours: Neighbours<CountedLink>;
}

/** A tag or a source: its newest days, and links to all its months. */
export interface TopicPage extends PageBase {
  readonly kind: 'tag' | 'source';
  readonly name: string;
  readonly count: number;
  /** Publisher's home, for a source whose host is known. */
  readonly homeUrl: string | null;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** All articles if there are few (`complete`), else those of the newest days. */
  readonly days: readonly DayList[];
  readonly complete: boolean;
  /** Months with articles, newest first; each has a page of its own unless `complete`. */
  readonly months: readonly MonthCount[];
}

/** The articles of one tag or source in one month; or in one day where a month has too many. */
export interface TopicMonthPage extends PageBase {
  readonly kind: 'tag-month' | 'source-month';
  readonly topic: Link;
  /** `2021-01` or `2021-01-08` */
  readonly period: string;
  readonly count: number;
  /** Empty where the month is split; then `split` leads to its days. */
  readonly days: readonly DayList[];
  readonly split: readonly DayCount[];
  readonly neighbours: Neighbours<MonthCount>;
}

export interface TopicIndexPage extends PageBase {
  readonly kind: 'tag-index' | 'source-index';
  /** Tags by number of articles, then name; sources likewise, with their spans of days. */
  readonly topics: readonly (CountedLink & { readonly firstDay: Day; readonly lastDay: Day })[];
}

export interface HomePage extends PageBase {
  readonly kind: 'home';
  readonly count: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** The newest days, cut at a number of items; `count` of each says how many the whole day has. */
  readonly days: readonly DayList[];
  readonly years: readonly {
    readonly year: string;
    readonly path: string;
    readonly count: number;
    readonly months: readonly MonthCount[];
  }[];
  readonly sources: readonly CountedLink[];
  readonly tags: readonly CountedLink[];
}

export interface SearchPage extends PageBase {
  readonly kind: 'search';
  readonly years: readonly CountedLink[];
}

export interface AboutPage extends PageBase {
  readonly kind: 'about';
  readonly count: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly sources: readonly CountedLink[];
}

/** A page that the archive's owner has written. */
export interface OwnPage extends PageBase {
  readonly kind: 'own';
  readonly title: string;
  readonly description: string;
  /** Language of its text; null if it is that of the site. */
  readonly lang: string | null;
  /** Trusted, as the settings are. */
  readonly html: string;
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
}

export type Page =
  | ArticlePage
  | VersionPage
  | AliasPage
  | DayPage
  | MonthPage
  | YearPage
  | TopicPage
  | TopicMonthPage
  | TopicIndexPage
  | HomePage
  | SearchPage
  | AboutPage
  | OwnPage
  | NotFoundPage;

export type PageKind = Page['kind'];

/** What every template gets besides its page. */
export interface SiteInfo {
  readonly title: string;
  readonly description: string;
  readonly lang: SiteLang;
  /** All words of the site. */
  readonly locale: Locale;
  /** Starts and ends with `/`. */
  readonly basePath: string;
  /** `https://news.example`, without the base path; null if the settings have none. */
  readonly origin: string | null;
  /** Contact for rights holders, or null. */
  readonly contact: string | null;
  /** Entries after the site's own: the archive's own pages, and those of the settings. */
  readonly menu: readonly Link[];
  /** Paths of the archive's own pictures, or null. */
  readonly titlePicture: string | null;
  readonly favicon: string | null;
  /** Whether the archive adds styles, which may load fonts from the site. */
  readonly ownStyles: boolean;
}
