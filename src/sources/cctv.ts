/** The evening news of China Central Television (新聞聯播), as one page of headlines for each day. */
import type { Profile } from './profile.ts';

export const cctv: Profile = {
  name: 'cctv',
  cut: [
    {
      name: 'cctv/details',
      reason: 'a link to the same page',
      seen: '1 of 42 files',
      pattern: /^\s*\S{10} 新闻联播 文字版\s*查看详细内容\s*$/,
    },
  ],
  known: [{ pattern: /^(?:国内|国际)联播快讯$/, reason: 'headings of the short items, in 191 and 177 of 194 files' }],
};
