/** The New York Times in Chinese (紐約時報中文網). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const nyt: Source = {
  id: 'nyt',
  name: '紐約時報中文網',
  hosts: ['cn.nytimes.com'],
  labels: ['纽约时报'],
  zone: 'Asia/Shanghai',
  articleId: null,
  agencies: [],
  profile: {
    name: 'nyt',
    smallCaptions: {
      name: 'nyt/caption',
      reason: 'the caption stands in small print after the picture',
      seen: '815 files',
    },
    cut: [
      {
        name: 'nyt/header',
        reason: 'author and clock time, without a zone, above the article',
        seen: '821 files',
        pattern: /^\s*(?:(?<author>\S[^\n]{0,119}?)\s*)?(?<instant>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\s*$/,
        among: { first: 1 },
      },
      {
        name: 'nyt/subscribe',
        reason: 'where to order the newsletter',
        seen: '209 files',
        pattern: /^\s*（欢迎点击此处订阅[^（）]{4,120}）\s*$/,
        among: { first: 4 },
      },
      {
        name: 'nyt/newsletter-end',
        reason: 'closing words of the daily newsletter: where to subscribe and to write',
        seen: '124 files',
        pattern: /^\s*感谢阅读今天的简报，.*$/s,
        among: { last: 3 },
      },
      {
        name: 'nyt/chinese-version',
        reason: 'closes every item of the newsletter',
        seen: '121 files',
        pattern: /（[^（）]{0,6}阅读本文中文版[^（）]{0,6}）\s*$/,
        related: true,
      },
      {
        name: 'nyt/english-version',
        reason: 'a link to the original',
        seen: '648 files',
        pattern: /(?:点击)?(?:查看|阅读)本文.{1,2}文版。?\s*$/,
        among: { last: 4 },
        related: true,
      },
      {
        name: 'nyt/translators',
        reason: 'who translated it',
        seen: '654 files',
        pattern: /(?:^|\n)\s{0,20}(?<credits>(?:翻译|编译)：[^\n。]{2,40})\s*$/,
        among: { last: 4 },
      },
      {
        name: 'nyt/contributions',
        reason: 'who else had a part in it',
        seen: '207 files',
        pattern: longPattern()`
          (?:^|\n)\s{0,20}(?<contributions>(?:[^\n。]{2,120}报道。\s*)?
          [^\n。]{2,160}对本文亦?有(?:研究|报道)贡献(?:。[^\n。]{2,120}贡献)*。?)[ \t]*(?=\n|$)
        `,
        among: { last: 6 },
      },
      {
        name: 'nyt/compiled',
        reason: 'that it was compiled from the English edition, or where it stood first',
        seen: '22 files with 本文最初发表于 alone',
        pattern: longPattern()`
          (?:^|\n)\s{0,20}(?<rights>
          本文(?:根据《纽约时报》[^\n。]{2,20}编译|最初发表于[^\n。]{2,40})。?)[ \t]*(?=\n|$)
        `,
        among: { last: 6 },
      },
      {
        name: 'nyt/follow',
        reason: 'where to follow the author; the sentences about the author stay',
        seen: '603 files',
        // Tiwtter, Twiter: as printed
        pattern: longPattern()`
          [，,]?\s{0,9}也?欢迎(?:写邮件给[^。\n]{1,60}|注册[^。\n]{1,30})?在?[^。\n]{0,12}
          (?:T[wi]{2}t{1,2}er|Facebook|Instagram)[^。\n]{0,40}?关注[^。\n]{1,40}(?:。|(?=\n|$))
        `,
        among: { last: 8 },
        every: true,
      },
    ],
  },
};
