/**
 * The types that the stages of Jianbao exchange, in the order of the stages:
 *
 *     file ─load─▶ RawPost ─clean─▶ CleanPost ─enrich─▶ Article ─plan─▶ Page ─render─▶ file
 *                                                            └──search──▶ index shards
 *
 * A stage may import this file and the stages before it, nothing else (`test/architecture.test.ts`).
 */

import type { ProblemCode } from './problemCodes.ts';

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** `<source>-<publisher's id>`, such as `cna-202309130119`: letters, digits and hyphens only. */
export type ArticleId = Branded<string, 'ArticleId'>;

/** A calendar day in the source's time zone, `YYYY-MM-DD`. */
export type Day = Branded<string, 'Day'>;

/**
 * HTML that the last pass of cleaning built from the allow-list. Only `src/clean/rebuildSafe.ts` makes it;
 * `src/enrich/localiseLinks.ts` may point its links into the archive, `src/enrich/nameEmbeds.ts` gives the links to
 * embeds their words. Templates print nothing else unescaped.
 */
export type SafeHtml = Branded<string, 'SafeHtml'>;

/** `error`: the post is not published because of it. `warning`: it should be examined. `note`: nothing is wrong. */
export type Severity = 'error' | 'warning' | 'note';

/** Something that is wrong with one post. Problems are values and not exceptions: the build goes on. */
export interface Problem {
  /** Path relative to the posts folder, `/` as separator. */
  readonly file: string;
  /** Such as `broken-front-matter`. All codes are in `src/problemCodes.ts`. */
  readonly code: ProblemCode;
  /** One sentence: what is wrong, and what was found. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly hint: string;
  readonly severity: Severity;
}

/**
 * Where a date was found. `src/enrich/weighDates.ts` has the table of what each is worth and decides which one is used.
 */
export type DateOrigin =
  | 'comment'
  | 'front-matter'
  | 'front-matter-update'
  | 'date-line'
  | 'page'
  | 'time-element'
  | 'byline'
  | 'body'
  | 'url'
  | 'stamp'
  | 'file-name';

/**
 * A date as it is written: an instant, a clock time (of the publisher's zone if it names none), or a day. `wallMs` is
 * what the clock shows, as if it were UTC's: milliseconds since 1970.
 */
export type WrittenDate =
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'local'; readonly wallMs: number; readonly zone: string | null }
  | { readonly kind: 'day'; readonly wallMs: number };

/** One date that a post has, before its source's zone is known. */
export interface DateWitness {
  readonly origin: DateOrigin;
  readonly date: WrittenDate;
}

/** A post that was read, with its body as it was saved. */
export interface RawPost {
  /** Path relative to the posts folder, `/` as separator. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly rawSha256: string;
  /** As the feed had it, with entities decoded and white space folded; may be empty. */
  readonly title: string;
  /** Address of the original, absolute http(s), or null if there is none that can be trusted. */
  readonly url: string | null;
  /** Front matter's `author`: often just the source's name. */
  readonly author: string | null;
  /** Front matter's `tags` and `categories`, without repeats. */
  readonly labels: readonly string[];
  /** Every date that could be read, as written: which one counts is decided when the source's zone is known. */
  readonly dates: readonly DateWitness[];
  /** Everything after the heading, untrusted. */
  readonly bodyHtml: string;
}

/** A role that is not printed beside the names: the site names it in its own language. */
export interface UnprintedRole {
  readonly unprinted: 'text' | 'sources' | 'help' | 'production';
}

/** A person or agency with a part in the article: `{ role: '編輯', names: ['陳承功'] }`. */
export interface Credit {
  /** As printed: 記者, 編輯, 譯者, 核稿, 編譯, 綜合報導 … */
  readonly role: string | UnprintedRole;
  readonly names: readonly string[];
}

export interface Picture {
  /** Absolute http(s) address of the publisher's own file, proxies unwrapped. */
  readonly src: string;
  readonly caption: string | null;
}

/** A link that the publisher put beside the article, not in its text. */
export interface RelatedLink {
  readonly title: string;
  /** Absolute http(s). */
  readonly url: string;
}

/** A topic that the publisher's own markup names. */
export interface SeenTag {
  readonly name: string;
  /** The rule that found it: `related-block`, `auto-topic`, `topic-box` … */
  readonly origin: string;
}

/** What one rule removed from one post; shown with the article's provenance. */
export interface Removal {
  /** The rule's name, such as `cna/subscription`. */
  readonly rule: string;
  readonly count: number;
  /** Characters of text, white space not counted. */
  readonly chars: number;
}

/** The article: all of it, and nothing else. */
export interface CleanPost {
  /** The headline without what the profile's `titles` take off it; may be empty. */
  readonly title: string;
  /** Text of the article as a page shows it, with its figures; links to embeds have no words yet. */
  readonly bodyHtml: SafeHtml;
  /**
   * The article's text in order: paragraphs, headings, list items, table cells, quotations, glossary boxes, and in a
   * post that is only a picture gallery, the texts of its pictures. No captions, credits, rights, embeds, related
   * lists.
   */
  readonly paragraphs: readonly string[];
  /** Texts of pictures, of embedded posts, and of galleries after an article, in order. */
  readonly captions: readonly string[];
  readonly images: readonly Picture[];
  readonly reporter: string | null;
  readonly place: string | null;
  readonly credits: readonly Credit[];
  /** The publisher's rights notice as printed. */
  readonly rights: string | null;
  readonly tags: readonly SeenTag[];
  readonly related: readonly RelatedLink[];
  /** Every outgoing address in `bodyHtml`, without repeats: the articles of some may be in the archive. */
  readonly links: readonly string[];
  /** An instant printed in the body (the DW header line). */
  readonly publishedInBodyMs: number | null;
  /** The day of a ROC date stamp: `1120913` → 2023-09-13. */
  readonly stampedDay: Day | null;
  /** The publisher shows the rest to subscribers only, and said so where the text ends. */
  readonly isCutOff: boolean;
  readonly removed: readonly Removal[];
  /** Name of the profile that was used, `generic` if the source has none. */
  readonly profile: string;
  readonly problems: readonly Problem[];
}

/** What a link to something embedded leads to. */
export type EmbedKind =
  | 'youtube-video'
  | 'facebook-video'
  | 'facebook-post'
  | 'twitter-post'
  | 'instagram-post'
  | 'infogram-chart'
  | 'reuters-chart'
  | 'flourish-chart'
  | 'getty-picture'
  | 'vimeo-video'
  | 'google-map'
  | 'google-document'
  | 'slideshare-slides'
  | 'audio'
  | 'video'
  | 'other';

/** Language of a text; `zh` if its characters are of both scripts, or could be either. */
export type Lang = 'zh-Hant' | 'zh-Hans' | 'zh' | 'en';

/** Language of a site's own words: a BCP 47 tag in its canonical case, such as `zh-Hant`, `en` or `ja`. */
export type SiteLang = string;

/** An earlier post of the same article. */
export interface Version {
  readonly file: string;
  readonly title: string;
  /** ISO 8601 with the source's offset: `2023-09-13T13:07:00+08:00`. */
  readonly published: string;
  readonly publishedMs: number;
  readonly rawSha256: string;
  /** Address of the page with its differences from the next version; null if there are none. */
  readonly path: string | null;
}

/**
 * Everything that is known about an article except its text, which stays in the store and is read when its page is
 * rendered.
 */
export interface Article {
  readonly id: ArticleId;
  /** Site-absolute, without the base path: `/2023/09/13/cna-202309130119.html`. */
  readonly path: string;
  /** The newest post of the article; its text is the one shown. */
  readonly file: string;
  readonly rawSha256: string;
  /** Source id, such as `cna`. */
  readonly source: string;
  readonly sourceName: string;
  readonly url: string | null;
  readonly title: string;
  /** Instant of the first version, ISO 8601 with the source's offset. */
  readonly published: string;
  readonly publishedMs: number;
  /** Set if only the day is the publisher's: `published` then has the clock time at which the feed was pulled. */
  readonly collected?: true;
  /** Day of the first version in the source's zone; part of the address. */
  readonly day: Day;
  /** Instant of the newest version if there is more than one, else null. */
  readonly updated: string | null;
  readonly lang: Lang;
  readonly tags: readonly string[];
  /** Column or series, such as 早安世界; null if neither headline nor markup names one. */
  readonly series: string | null;
  /** First words of the text, for lists and descriptions; at most 80 characters. */
  readonly lead: string;
  /** Earlier posts of this article, oldest first. */
  readonly versions: readonly Version[];
  /** Ids of the articles that its links lead to; they may or may not be in the archive. */
  readonly linkIds: readonly ArticleId[];
  /** SHA-256 of title and paragraphs, joined by line feeds; hex. */
  readonly textSha256: string;
  /** Characters of title and paragraphs. */
  readonly textChars: number;
  /** Words of title and paragraphs: each Chinese character is one, each run of Latin letters or digits is one. */
  readonly words: number;
  /** Digest of the records of all its posts: changes whenever anything that is known about the article changes. */
  readonly digest: string;
}
