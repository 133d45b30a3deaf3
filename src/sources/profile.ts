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
  /** An element with one of these classes, or with this attribute, is inside. */
  readonly holds?: Pick<ElementMatch, 'tags' | 'classes' | 'attribute'>;
  /** A list of links has little other text. Without this limit, an unclosed quote once put a whole article into one. */
  readonly maxCharsOutsideLinks?: number;
  /** Classes inside it whose text says nothing new, and is not counted: clock times, the article's own headline. */
  readonly notCounting?: readonly string[];
}

/** An element that is not part of the article. Named groups of `match.text` are kept as those of a `CutRule` are. */
export interface DropRule extends Rule {
  readonly match: ElementMatch;
  /** Keep its links as related ones. */
  readonly related?: true;
  /** Addresses of links that are none. */
  readonly notRelated?: RegExp;
  /** Its first line is the name of the author, or the words of its links are those of the authors. */
  readonly byline?: true | 'links';
  /**
   * Classes of elements inside it whose text is the name of a topic, and the origin of these tags; with `numbered`, a
   * number at the end is that of a part.
   */
  readonly tagsFrom?: { readonly classes: readonly string[]; readonly origin: string; readonly numbered?: true };
  /** It says that only subscribers may read on: the text above it is cut off. */
  readonly paywall?: true;
}

/** An element whose text is the name of the author, such as `a[rel=author]`; it stays if no other rule takes it. */
export interface BylineRule extends Rule {
  readonly match: ElementMatch;
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
  /** Fits the paragraph, or the address of the picture. */
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
 * pattern are kept: `author`, `who` (names, then a place), `place`, `instant` (a time of the source's zone if it names
 * none), `utc` (an instant that is UTC without saying so), `credits`, `people` with `sources`, `contributions`,
 * `producers`, `topic`, `stamp` (a ROC date; nothing is cut if there is no such day), `rights` (notices of any kind that
 * a reader should still see), `role` with `names` (a credit, as printed on either side of a sign that parts them),
 * `speakers` (lines with a role, a name and an office).
 */
export interface CutRule extends Rule {
  readonly pattern: RegExp;
  /** In captions instead of the text. */
  readonly of?: 'captions';
  /** Only in this number of first or last paragraphs, among those that are left. */
  readonly among?: { readonly first: number } | { readonly last: number };
  /** Keep the links in what is cut as related ones. */
  readonly related?: true;
  /** Cut every match in the paragraph, not only the first one. */
  readonly every?: true;
  /** It says that only subscribers may read on: the text above it is cut off. */
  readonly paywall?: true;
}

/**
 * Words of a headline that are not part of it: the publisher's name, its section, the number of a broadcast. Named
 * groups of the pattern are kept: `series` (the column; a tag too) and `topic` (a tag).
 */
export interface TitleRule extends Rule {
  readonly pattern: RegExp;
  /** Cut only if the group `series` or `topic` is also a folder in the post's address. */
  readonly inAddress?: true;
}

/** A picture that shows nothing of the article: a logo, the card of a column, a line between two parts. */
export interface PictureRule extends Rule {
  /** Fits the picture's own address, without proxies. */
  readonly address: RegExp;
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
  readonly titles?: readonly TitleRule[];
  readonly addresses?: readonly AddressRule[];
  readonly glossary?: GlossaryMarkup;
  /**
   * What a system puts around every article: comments, buttons, other headlines. It goes before anything is read, and
   * does not count as text that was lost, however much it is.
   */
  readonly furniture?: readonly DropRule[];
  readonly tags?: readonly TagRule[];
  readonly bylines?: readonly BylineRule[];
  readonly drop?: readonly DropRule[];
  readonly retag?: readonly RetagRule[];
  /** `img` followed by `div > small`, its caption. */
  readonly smallCaptions?: Rule;
  readonly gallery?: GalleryMarkup;
  readonly pictures?: readonly PictureRule[];
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
