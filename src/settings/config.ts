/** The settings of an archive, as the types that `archive.config.ts` is checked against. */
import type { PartialWords } from '../locales/words.ts';
import type { Profile } from '../sources/profile.ts';
import type { BodyKind, Source } from '../sources/source.ts';
import type { ProblemCode } from '../problemCodes.ts';
import type { ThemeValues } from './themeProperties.ts';

/** Everything but the title has a default. Paths of files are relative to the settings file. */
export interface ArchiveConfig {
  /** Name of the archive, on every page. */
  readonly title: string;
  /** One sentence about it, on the front page and for search engines. Default: none. */
  readonly description?: string;
  /** Language of the site's own words: `zh-Hant`, `zh-Hans`, `en` or, with `words`, any other. Default: `zh-Hant`. */
  readonly lang?: string;
  /**
   * Words of the site that replace those of its language, key by key; all keys are in `src/locales/zh-Hant.ts`.
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
  /**
   * In which form the bodies of posts are written: `html`, `markdown` or `text`. Default: `null`, each body decides,
   * and HTML, Markdown and plain text with empty lines are read as what they are.
   */
  readonly body?: BodyKind | null;
  /** Your own publishers, and known ones with some fields changed. */
  readonly sources?: readonly SourceConfig[];
  /** Codes of problems that fail the build, after it has reported all of them. Default: `['no-posts']`. */
  readonly fatal?: readonly ProblemCode[];
  /** A post larger than this many bytes is reported instead of read. Default: 5,000,000. */
  readonly maxPostBytes?: number;
  /** Folder of files that are copied into the site as they are. Default: `static`, if there is one. */
  readonly static?: string;
  /** Folder of your own pages, in Markdown. Default: `pages`, if there is one. */
  readonly pages?: string;
  /** File of addresses that have moved. Default: `moved.csv`, if there is one. */
  readonly moved?: string;
  /** Entries at the end of the menu. Your own pages are added by their front matter instead. */
  readonly menu?: readonly MenuEntry[];
  /** Your own colours, fonts, pictures. */
  readonly theme?: ThemeConfig;
  /**
   * Your own components, which replace those of the site: name → TSX file with a default export.
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

export interface ThemeConfig {
  /** Shown with the archive's title: a file of any type that browsers show. */
  readonly titlePicture?: string;
  readonly favicon?: string;
  /** Custom properties in light and dark: fonts, measures. */
  readonly properties?: ThemeValues;
  /** In light and on paper: colours. */
  readonly light?: ThemeValues;
  /** In dark: colours. */
  readonly dark?: ThemeValues;
  /** Your own style sheet, which follows that of the site. What it loads must be on the site. */
  readonly styleSheet?: string;
}

/**
 * A source in the settings. With the id of a known source, each field that is given replaces that of the known
 * source. A source with any other id is your own and needs a name.
 */
export interface SourceConfig extends Partial<Omit<Source, 'id' | 'articleId' | 'profile'>> {
  readonly id: string;
  /** A pattern whose first group is the article's id, or the id of a known source whose pattern is used. */
  readonly articleId?: RegExp | string | null;
  /** The name of a known profile, a known profile, or your own; without a name, it is named after the source. */
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
