/** Picks the site's own words by its language. */
import type { Lang } from '../src/types.ts';
import { en } from './strings/en.ts';
import { zhHans } from './strings/zhHans.ts';
import { zhHant, type Strings } from './strings/zhHant.ts';

export type { Strings };

const stringsByLang: Readonly<Record<Lang, Strings>> = {
  'zh-Hant': zhHant,
  'zh-Hans': zhHans,
  // Chinese of unknown script: an article may have it, a site hardly; the more common choice of this field's archives
  zh: zhHant,
  en,
};

/** `zh-Hans` → the words of a Simplified Chinese site. */
export const pickStrings = (lang: Lang): Strings => stringsByLang[lang];
