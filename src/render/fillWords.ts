import type { Locale } from '../locales/words.ts';
import { wordsOfScripts } from '../locales/wordsOfScripts.ts';

/** A script of the site. */
export interface Script {
  /** `/assets/search.js` */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What stands in a bundled script where its words will be. */
export const placeholderOf = (section: string): string => `__JIANBAO_WORDS_${section}__`;

/** Puts the words of a site into a script. JSON is JavaScript too: nothing in a word can leave its quotes. */
export function fillWords({ file, bytes }: Script, locale: Locale): Script {
  let text = Buffer.from(bytes).toString();
  for (const [section, wordsOf] of Object.entries(wordsOfScripts))
    text = text.replace(placeholderOf(section), () => JSON.stringify(wordsOf(locale)));
  return { file, bytes: Buffer.from(text) };
}
