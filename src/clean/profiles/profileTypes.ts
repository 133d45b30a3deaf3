/**
 * A source profile: what a publisher's markup holds besides the article, as data. `pipeline.ts` says in which order the
 * parts are used, `steps/` what each of them does.
 */

/** What every rule says about itself. Its name is shown on the page and summed in the report. */
export interface Rule {
  /** `profile/what`, such as `cna/subscription`. */
  readonly name: string;
  readonly reason: string;
  /** How often the survey saw it. */
  readonly seen: string;
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
  readonly mostCharsOutsideLinks?: number;
}

/** An element that is no part of the article. */
export interface DropRule extends Rule {
  readonly match: ElementMatch;
  /** Keep its links as related ones. */
  readonly related?: true;
  /** Classes of elements inside whose text names a topic, and the origin that the tag gets. */
  readonly tagsFrom?: { readonly classes: readonly string[]; readonly origin: string };
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
 * pattern are kept: `author`, `instant`, `credits`, `people` with `sources`, `stamp` (a ROC date; the rule acts only if
 * it is a day of the calendar), `rights`.
 */
export interface CutRule extends Rule {
  readonly pattern: RegExp;
  /** Only among the first or last so many paragraphs that are left. */
  readonly among?: { readonly first: number } | { readonly last: number };
  /** Keep the paragraph's links as related ones. */
  readonly related?: true;
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

/** Addresses that are of no use to readers, and the public ones they stand for. */
export interface AddressRule extends Rule {
  readonly pattern: RegExp;
  /** Path on the publisher's site, with `$1` for the pattern's first group. */
  readonly publicPath: string;
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
  readonly cut?: readonly CutRule[];
  /**
   * How an article opens, with groups `who` (names and place in one) or `reporter` and `place`; `{agency}` stands for
   * the names of the source's `agencies`. Read, not cut: the dateline is part of the text.
   */
  readonly datelines?: readonly string[];
}
