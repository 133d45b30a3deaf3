import type { Locale } from '../locales/words.ts';
import { wordsOfScripts } from '../locales/wordsOfScripts.ts';

/** The name that a bundled script has where its words will be. */
export const placeholderOf = (section: string): string => `__JIANBAO_WORDS_${section}__`;

/** Puts the words of a site into a script, as JSON: no word can end its quotation marks. */
export function fillWords(script: Uint8Array, locale: Locale): Uint8Array {
  let text = Buffer.from(script).toString();
  for (const [section, wordsOf] of Object.entries(wordsOfScripts)) {
    text = text.replace(placeholderOf(section), () => JSON.stringify(wordsOf(locale)));
  }
  return Buffer.from(text);
}
