/**
 * A source profile: what a publisher's markup holds besides the article, as data. `pipeline.ts` says in which order the
 * parts are used, `steps/` what each of them does.
 */

/** What every rule says about itself. Its name is shown on the page and summed in the report. */
export interface Rule {
  /** `profile/what`, such as `cna/subscription`. */
  readonly name: string;
  readonly reason: string;
  /** How often it was seen, and where; every rule of a known source says it. */
  readonly seen?: string;
}

/** Which elements a rule means. All that is given must fit. */
export interface ElementMatch {
  readonly tags?: readonly string[];
  /** The element has one of these classes. */
  readonly classes?: readonly string[];
  /** One of the element's classes fits: for names that change with every build of the publisher's site. */
  readonly classPattern?: RegExp;
  readonly attribute?: { readonly name: string; readonly value?: RegExp };
  /** The element's text, white space trimmed. */
  readonly text?: RegExp;
  /** A list of links has little text beside them. Without this guard an unclosed quote once hid a whole article in one. */
  readonly maxCharsOutsideLinks?: number;
}

/** An element that is no part of the article. */
export interface DropRule extends Rule {
  readonly match: ElementMatch;
  /** Keep its links as related ones. */
  readonly related?: true;
  /** Its first line names the author. */
  readonly byline?: true;
  /** Classes of elements inside whose text names a topic, and the origin that the tag gets. */
  readonly tagsFrom?: { readonly classes: readonly string[]; readonly origin: string };
}

/** A link, or a paragraph of one, that leads to a player or a chart which the publisher's own page shows in this place. */
export interface EmbedLinkRule extends Rule {
  readonly match: ElementMatch;
}

/** A paragraph that is the caption of the embed right before or after it. */
export interface CaptionLineRule extends Rule {
  readonly pattern: RegExp;
  readonly of: 'before' | 'after';
}

/** Text that recurs in many posts of a source and belongs to each of them; the search for recurring text leaves it out. */
export interface KnownText {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** An element that means what another element would say: `div.floatImg` is a figure. */
export interface RetagRule extends Rule {
  readonly match: ElementMatch;
  readonly to: 'figure' | 'figcaption' | 'p' | 'h3' | 'div';
}

/** An element whose text names a topic and stays in the article. */
export interface TagRule extends Rule {
  readonly match: ElementMatch;
  readonly origin: string;
  /** The whole text must fit. */
  readonly nameLike?: RegExp;
}

/**
 * Words that are no part of the article, found in the text of one paragraph and cut out of it. Named groups of the
 * pattern are kept: `author`, `place`, `instant`, `credits`, `people` with `sources`, `contributions`, `producers`,
 * `topic`, `stamp` (a ROC date; the rule acts only if it is a day of the calendar), `rights` (notices of any kind that a
 * reader should still see).
 */
export interface CutRule extends Rule {
  readonly pattern: RegExp;
  /** Only among the first or last so many paragraphs that are left. */
  readonly among?: { readonly first: number } | { readonly last: number };
  /** Keep the links in what is cut as related ones. */
  readonly related?: true;
  /** Cut wherever it stands in the paragraph, not only where it stands first. */
  readonly every?: true;
}

/** Glossary boxes amid a sentence. */
export interface GlossaryMarkup extends Rule {
  /** Class of the element that is the paragraph. */
  readonly paragraph: string;
  /** Class of the box inside it. */
  readonly box: string;
  /** Classes of buttons and signs inside either. */
  readonly controls: readonly string[];
}

/** A gallery put after or into an article: a heading, then a run of `div` that each hold a picture and its text. */
export interface GalleryMarkup extends Rule {
  readonly heading: RegExp;
}

/** Addresses that are of no use to readers, and the public ones they stand for, with `$1` for the pattern's first group. */
export interface AddressRule extends Rule {
  readonly pattern: RegExp;
  /** A path on the publisher's site, or a whole address. */
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
   * How an article opens, with groups `who` (names and place in one) or `reporter` and `place`; `{agency}` stands for
   * the names of the source's `agencies`. Read, not cut: the dateline is part of the text.
   */
  readonly datelines?: readonly string[];
  readonly known?: readonly KnownText[];
}
