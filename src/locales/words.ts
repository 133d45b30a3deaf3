/** The types of words, derived from the Traditional Chinese ones. */
import type { zhHant } from './zh-Hant.ts';

/** A message in the plural forms of a language; `{count}` chooses one, by `Intl.PluralRules`. */
export interface Plural extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
  /** Language whose plural rule is used; only set for a word of another language than that of the site. */
  readonly lang?: string;
}

/** `{instant} 更新，共 {count} 版` → 'instant' | 'count' */
type NamesIn<Text extends string> = string extends Text
  ? never
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

/** A word in a language file: any text for a text, and plural forms for a message with `{count}`. */
type Written<Word> = Word extends string
  ? 'count' extends NamesIn<Word>
    ? string | Plural
    : string
  : Word extends number
    ? number
    : Word extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Word]: Written<Word[Key]> };

type Partially<Words> = Words extends string | number | Plural | readonly string[]
  ? Words
  : { readonly [Key in keyof Words]?: Partially<Words[Key]> | undefined };

/** A language with all words. */
export type CompleteWords = Written<typeof zhHant>;

/** Some words of a language: of one that is not finished, or of an archive that changes some. */
export type PartialWords = Partially<CompleteWords>;

declare const names: unique symbol;

/** A text with placeholders. Only `format` can read it, and its type requires a value for each of them. */
export interface Message<Name extends string> {
  readonly [names]: Name;
}

/** A word in the program. */
type Read<Word> = Word extends string
  ? [NamesIn<Word>] extends [never]
    ? string
    : Message<NamesIn<Word>>
  : Word extends number
    ? number
    : Word extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Word]: Read<Word[Key]> };

/** Every word of a site. Plain data: it can be sent to another process or written into a script. */
export type Locale = Read<typeof zhHant> & {
  /** Of the site, such as `zh-Hant`. */
  readonly lang: string;
};
