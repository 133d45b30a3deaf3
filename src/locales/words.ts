/** What a language is made of, as types: all of them follow from the Traditional Chinese words. */
import type { zhHant } from './zh-Hant.ts';

/** A message in the forms that a language has for numbers: `{count}` chooses one, by `Intl.PluralRules`. */
export interface Plural extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
  /** Language whose rule chooses, where it is not that of the site: set for what another language lends. */
  readonly lang?: string;
}

/** `{instant} 更新，共 {count} 版` → 'instant' | 'count' */
type NamesIn<Text extends string> = string extends Text
  ? never
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

/** As a language file writes it: any text for a text, and plural forms wherever something is counted. */
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

/** A language that says everything. */
export type CompleteWords = Written<typeof zhHant>;

/** Some words of a language: a half-finished one, or what an archive wants to say in its own way. */
export type PartialWords = Partially<CompleteWords>;

declare const names: unique symbol;

/** A text with placeholders, which only `format` can read: it asks for a value for each of them. */
export interface Message<Name extends string> {
  readonly [names]: Name;
}

/** As the program reads it. */
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
