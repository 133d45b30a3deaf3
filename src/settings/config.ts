/** What an archive's settings may say: the types that `archive.config.ts` is written against. */
import type { PartialWords } from '../locales/words.ts';
import type { Profile } from '../sources/profile.ts';
import type { Source } from '../sources/source.ts';
import type { ProblemCode } from './problemCodes.ts';

/** Everything but the title has a default. Paths of files are relative to the settings file. */
export interface ArchiveConfig {
  /** Name of the archive, on every page. */
  readonly title: string;
  /** One sentence about it, on the front page and for search engines. Default: none. */
  readonly description?: string;
  /** Language of the site's own words: `zh-Hant`, `zh-Hans`, `en` or, with `words`, any other. Default: `zh-Hant`. */
  readonly lang?: string;
  /**
   * What the site says in other words than its language does, key by key; all words are in `src/locales/zh-Hant.ts`.
   *
   * @example { page: { about: '關於本站' } }
   */
  readonly words?: PartialWords;
  /** Scheme and host of the site, for canonical addresses: `https://news.example`. Default: `null`, not known. */
  readonly origin?: string | null;
  /** Path under which the site is published: `/` or `/archive/`. Default: `/`. */
  readonly basePath?: string;
  /** Mail or page address that rights holders write to. Default: `null`, none. */
  readonly contact?: string | null;
  /** IANA zone of sources that name none, such as `Asia/Taipei`, which is the default. */
  readonly zone?: string;
  /** Publishers of one's own, and known ones of which some fields are changed. */
  readonly sources?: readonly SourceConfig[];
  /** Codes of problems that fail the build, after it has reported all of them. Default: `['no-posts']`. */
  readonly fatal?: readonly ProblemCode[];
  /** A post larger than this many bytes is reported instead of read. Default: 5,000,000. */
  readonly maxPostBytes?: number;
  /** Folder of files that are copied into the site as they are. Default: `static`, if there is one. */
  readonly static?: string;
  /** Folder of pages of one's own, in Markdown. Default: `pages`, if there is one. */
  readonly pages?: string;
  /** Entries at the end of the menu. Pages of one's own enter it by their front matter. */
  readonly menu?: readonly MenuEntry[];
  /** Colours, fonts, pictures of one's own. */
  readonly theme?: ThemeConfig;
  /**
   * Components of one's own in the place of the site's: name → file in TSX with a default export.
   *
   * @example { SiteFooter: 'components/SiteFooter.tsx' }
   */
  readonly components?: Readonly<Record<string, string>>;
}

export interface MenuEntry {
  readonly name: string;
  /** `/tags/` on the site, or an address that begins with `https://`. */
  readonly path: string;
}

/** Names of properties are those of `templates/css/tokens.css`, without `--`: `{ accent: '#036' }`. */
export interface ThemeConfig {
  /** Shown with the archive's title: a file of any type that browsers show. */
  readonly titlePicture?: string;
  readonly favicon?: string;
  /** Custom properties by day and by night: fonts, measures. */
  readonly properties?: Readonly<Record<string, string>>;
  /** By day and on paper: colours. */
  readonly light?: Readonly<Record<string, string>>;
  /** For readers who have chosen dark. */
  readonly dark?: Readonly<Record<string, string>>;
  /** A style sheet of one's own; it comes after the site's. What it loads must be on the site. */
  readonly styleSheet?: string;
}

/**
 * What the settings may say of a source. With the id of a known source, what is given replaces that source's own, field
 * by field; all else stays. Any other id is a publisher of one's own and needs a name.
 */
export interface SourceConfig extends Partial<Omit<Source, 'id' | 'articleId' | 'profile'>> {
  readonly id: string;
  /** A pattern whose first group is the article's id, or the id of a known source whose pattern fits. */
  readonly articleId?: RegExp | string | null;
  /** The name of a known profile, a known profile, or one of one's own, named after the source if it says no name. */
  readonly profile?: string | (Omit<Profile, 'name'> & { readonly name?: string });
}

/** Types the settings for editors: `export default defineArchive({ title: '剪報' })`. */
export const defineArchive = (config: ArchiveConfig): ArchiveConfig => config;

/**
 * Types a source for editors.
 *
 * @example defineSource({ id: 'qinglan', name: '青嵐通訊社', hosts: ['news.qinglan.example'], profile: cna.profile })
 */
export const defineSource = (source: SourceConfig): SourceConfig => source;
