/** The New York Times in Chinese (紐約時報中文網). */
import type { Profile } from './profileTypes.ts';

export const nyt: Profile = {
  name: 'nyt',
  smallCaptions: { name: 'nyt/caption', reason: 'the caption stands in small print after the picture', seen: '815 files' },
  cut: [
    {
      name: 'nyt/header',
      reason: 'author and clock time, without a zone, above the article',
      seen: '821 files',
      pattern: /^\s*(?<author>[^\n]{0,120}?)\s*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\s*$/,
      among: { first: 1 },
    },
    { name: 'nyt/english-version', reason: 'a link to the original', seen: '648 files; 阅读本文中文版 in 121', pattern: /\s*(?:点击查看本文英文版|阅读本文中文版)。?\s*$/, among: { last: 4 } },
    { name: 'nyt/translators', reason: 'who translated it', seen: '654 files', pattern: /(?:^|\n)\s*(?<credits>翻译：[^\n。]{2,40})\s*$/, among: { last: 4 } },
  ],
};
