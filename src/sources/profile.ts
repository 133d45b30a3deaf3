/**
 * A source profile: what a publisher's markup contains besides the article, as data. The order in which the parts are
 * used is in `src/clean/pipeline.ts`, what each of them does in `src/clean/steps/`.
 */

/** What every rule has. Its name is shown on the pages of articles. */
export interface Rule {
  /** `profile/what`, such as `cna/subscription`. */
  readonly name: string;
  readonly reason: string;
  /** How often it was seen, and where; every rule of a known source has it. */
  readonly seen?: string;
}

/** The elements that a rule applies to: those that fit everything that is given. */
export interface ElementMatch {
  readonly tags?: readonly string[];
  /** The element has one of these classes. */
  readonly classes?: readonly string[];
  /** One of the element's classes fits: for names that change with every build of the publisher's site. */
  readonly classPattern?: RegExp;
  readonly attribute?: { readonly name: string; readonly value?: RegExp };
  /** The element's text, white space trimmed. */
  readonly text?: RegExp;
  /** A list of links has little other text. Without this limit, an unclosed quote once put a whole article into one. */
  readonly maxCharsOutsideLinks?: number;
}

/** An element that is not part of the article. */
export interface DropRule extends Rule {
  readonly match: ElementMatch;
  /** Keep its links as related ones. */
  readonly related?: true;
  /** Its first line is the name of the author. */
  readonly byline?: true;
  /** Classes of elements inside it whose text is the name of a topic, and the origin of these tags. */
  readonly tagsFrom?: { readonly classes: readonly string[]; readonly origin: string };
}

/** A link, or a paragraph with one, to a player or chart that the publisher's page shows here. */
export interface EmbedLinkRule extends Rule {
  readonly match: ElementMatch;
}

/** A paragraph that is the caption of the embed directly before or after it. */
export interface CaptionLineRule extends Rule {
  readonly pattern: RegExp;
  readonly of: 'before' | 'after';
}

/** Text that recurs in many posts of a source and is part of the articles: `findRecurring` leaves it out. */
export interface KnownText {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** An element that should be another one: `div.floatImg` is a figure. */
export interface RetagRule extends Rule {
  readonly match: ElementMatch;
  readonly to: 'figure' | 'figcaption' | 'p' | 'h3' | 'div';
}

/** An element whose text is the name of a topic, and stays in the article. */
export interface TagRule extends Rule {
  readonly match: ElementMatch;
  readonly origin: string;
  /** The whole text must fit. */
  readonly nameLike?: RegExp;
}

/**
 * Words that are not part of the article, found in the text of one paragraph and cut out of it. Named groups of the
 * pattern are kept: `author`, `place`, `instant` (a time of the source's zone if it names none), `utc` (an instant
 * that is UTC without saying so), `credits`, `people` with `sources`, `contributions`, `producers`, `topic`, `stamp`
 * (a ROC date; nothing is cut if there is no such day), `rights` (notices of any kind that a reader should still see).
 */
export interface CutRule extends Rule {
  readonly pattern: RegExp;
  /** Only in this number of first or last paragraphs, among those that are left. */
  readonly among?: { readonly first: number } | { readonly last: number };
  /** Keep the links in what is cut as related ones. */
  readonly related?: true;
  /** Cut every match in the paragraph, not only the first one. */
  readonly every?: true;
}

/** Glossary boxes within a sentence. */
export interface GlossaryMarkup extends Rule {
  /** Class of the element that is the paragraph. */
  readonly paragraph: string;
  /** Class of the box inside it. */
  readonly box: string;
  /** Classes of buttons and signs inside either. */
  readonly controls: readonly string[];
}

/** A gallery after or within an article: a heading, then a run of `div`, each with a picture and its text. */
export interface GalleryMarkup extends Rule {
  readonly heading: RegExp;
}

/** Addresses that are of no use to readers, to be replaced by public ones. */
export interface AddressRule extends Rule {
  readonly pattern: RegExp;
  /** A path on the publisher's site, or a whole address, with `$1` for the pattern's first group. */
  readonly to: string;
}

export interface Profile {
  readonly name: string;
  readonly addresses?: readonly AddressRule[];
  readonly glossary?: GlossaryMarkup;
  readonly tags?: readonly TagRule[];
  readonly drop?: readonly DropRule[];
  readonly retag?: readonly RetagRule[];
  /** `img` followed by `div > small`, its caption. */
  readonly smallCaptions?: Rule;
  readonly gallery?: GalleryMarkup;
  readonly embedLinks?: readonly EmbedLinkRule[];
  readonly captionLines?: readonly CaptionLineRule[];
  readonly cut?: readonly CutRule[];
  /**
   * Patterns of datelines, with the groups `who` (names and place without a sign between) or `reporter` and `place`;
   * `{agency}` stands for the names of the source's `agencies`. Datelines are read but not cut: they are part of the
   * text.
   */
  readonly datelines?: readonly string[];
  readonly known?: readonly KnownText[];
}
