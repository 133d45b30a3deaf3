/** The languages that a site can speak, and how the words of one are found. */
import { en } from './en.ts';
import type { Locale, PartialWords, Plural } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

/** By tag. A language need not be complete: what it does not say is said in the one that it falls back to. */
const languages: Readonly<Record<string, PartialWords>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** Tags of the languages that can be chosen without adding words. */
export const knownLanguages: readonly string[] = Object.keys(languages);

/**
 * The language of ours that a tag means, or null if we have none.
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

/** Where none of our languages is meant: Chinese of the same script (Cantonese, Hakka), else English. */
function findFallback(tag: string): string {
  const { script } = new Intl.Locale(tag).maximize();
  return `zh-${script}` in languages ? `zh-${script}` : 'en';
}

/**
 * All words of a site. Each is looked for by itself: in the archive's own words, in the language, in the one that it
 * falls back to.
 *
 * @param lang - BCP 47: need not be a language that we have
 * @param own - words of the archive's settings, checked by `findWordFaults`
 * @example resolveLocale('ja', { page: { search: '検索' } }).page.search // '検索'; all the rest is English
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

/** @param shape - of the result: objects are entered, all else is one word */
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

/** Words in themselves are texts, numbers and lists; in the Traditional Chinese ones nothing has plural forms. */
export const isBranch = (word: unknown): word is object => typeof word === 'object' && !Array.isArray(word);

/** A word of another language keeps the rule by which that language counts. */
function lend({ lang: from, words }: Layer, lang: string): unknown {
  return isBranch(words) && from !== lang ? ({ ...(words as Plural), lang: from } satisfies Plural) : words;
}
