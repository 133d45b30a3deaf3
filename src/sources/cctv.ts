/** The evening news of China Central Television (新聞聯播), as one page of headlines for each day. */
import type { Source } from './source.ts';

export const cctv: Source = {
  id: 'cctv',
  name: 'CCTV 新聞聯播',
  hosts: ['cn.govopendata.com'],
  labels: ['CCTV新闻联播'],
  zone: 'Asia/Shanghai',
  articleId: null,
  agencies: [],
  profile: {
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
  },
};
