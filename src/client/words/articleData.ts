/** The words of the script of every article; see `searchData.ts`. */
import { resolveLocale } from '../../locales/locale.ts';
import { wordsOfScripts, type ArticleData } from '../../locales/wordsOfScripts.ts';

export const articleData: ArticleData = wordsOfScripts.article(resolveLocale('zh-Hant'));
