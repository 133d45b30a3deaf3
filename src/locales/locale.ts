/** The languages that a site can have, and how the words of one are found. */
import { en } from './en.ts';
import type { Locale, PartialWords, Plural } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** By tag. A language need not be complete: missing words are taken from the language that it falls back to. */
const languages: Readonly<Record<string, PartialWords>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** Tags of the languages that need no words in the settings. */
export const knownLanguages: readonly string[] = Object.keys(languages);

/**
 * Finds the known language that a tag means, or null if there is none.
 *
 * @param tag - BCP 47
 * @example findLanguage('zh-TW') // 'zh-Hant'
 * @example findLanguage('en-GB') // 'en'
 * @example findLanguage('ja') // null
 */
export function findLanguage(tag: string): string | null {
  const { language, script } = new Intl.Locale(tag).maximize();
  return [tag, `${language}-${script}`, language].find((known) => Object.hasOwn(languages, known)) ?? null;
}

/** The fallback of a language: Chinese of the same script for Cantonese, Hakka and others, otherwise English. */
function findFallback(tag: string): string {
  const { script } = new Intl.Locale(tag).maximize();
  return `zh-${script}` in languages ? `zh-${script}` : 'en';
}

/**
 * Collects all words of a site. Each is taken from the archive's own words, or from the language, or from the one
 * that it falls back to.
 *
 * @param lang - BCP 47 tag; need not be a known language
 * @param own - words of the archive's settings, checked by `findWordFaults`
 * @example resolveLocale('ja', { page: { search: '検索' } }).page.search // '検索'; all others are English
 */
export function resolveLocale(lang: string, own: PartialWords = {}): Locale {
  const layers = [...new Set([findLanguage(lang), findFallback(lang), 'en'])].flatMap((known) =>
    known === null ? [] : [{ lang: known, words: languages[known] }],
  );
  return { ...(merge(lang, zhHant, [{ lang, words: own }, ...layers]) as Omit<Locale, 'lang'>), lang };
}

interface Layer {
  readonly lang: string;
  readonly words: unknown;
}

/** @param shape - of the result: its objects are merged, everything else is one word */
function merge(lang: string, shape: object, layers: readonly Layer[]): object {
  return Object.fromEntries(
    Object.entries(shape).map(([key, below]: [string, unknown]) => {
      const under = layers.flatMap((layer): Layer[] => {
        const words = (layer.words as Readonly<Record<string, unknown>>)[key];
        return words === undefined ? [] : [{ lang: layer.lang, words }];
      });
      return [key, isBranch(below) ? merge(lang, below, under) : lend(under[0]!, lang)];
    }),
  );
}

/** Whether it is a group of words. Single words are texts, numbers and lists: zh-Hant has no plural forms. */
export const isBranch = (word: unknown): word is object => typeof word === 'object' && !Array.isArray(word);

/** A word of another language keeps the plural rule of that language. */
function lend({ lang: from, words }: Layer, lang: string): unknown {
  return isBranch(words) && from !== lang ? ({ ...(words as Plural), lang: from } satisfies Plural) : words;
}
