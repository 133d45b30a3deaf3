/**
 * The words of the search page. In a site's script those of the site stand in the place of this file
 * (`src/render/bundleClient.ts`); without that, as in tests, they are Traditional Chinese.
 */
import { resolveLocale } from '../../locales/locale.ts';
import { wordsOfScripts, type SearchData } from '../../locales/wordsOfScripts.ts';

export const searchData: SearchData = wordsOfScripts.search(resolveLocale('zh-Hant'));
