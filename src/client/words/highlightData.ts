/** The words about matches in an article; see `searchData.ts`. */
import { resolveLocale } from '../../locales/locale.ts';
import { wordsOfScripts, type HighlightData } from '../../locales/wordsOfScripts.ts';

export const highlightData: HighlightData = wordsOfScripts.highlight(resolveLocale('zh-Hant'));
