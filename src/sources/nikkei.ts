/**
 * Nikkei in Chinese (日經中文網), 2023 to 2025. Its editors put each picture into a table of one column, with the
 * caption in the row below.
 */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const nikkei: Source = {
  id: 'nikkei',
  name: '日經中文網',
  // the one in Traditional characters has the same ids
  hosts: ['cn.nikkei.com', 'zh.cn.nikkei.com'],
  labels: ['日本経済新聞', '日经中文网', '日經中文網'],
  zone: 'Asia/Tokyo',
  // the instant of publication in Tokyo follows the number: 55898-2024-06-18-09-50-17.html
  articleId: /\/(\d{4,7})-\d{4}(?:-\d\d){5}\.html/,
  agencies: ['日本经济新闻', '日本經濟新聞'],
  profile: {
    name: 'nikkei',
    retag: [
      {
        name: 'nikkei/picture',
        reason: 'a table that holds a picture and its caption',
        seen: '13 in 5 of 6 files of 2023–25',
        match: { tags: ['table'], holds: { tags: ['img'] }, maxCharsOutsideLinks: 160 },
        to: 'figure',
      },
    ],
    cut: [
      {
        name: 'nikkei/rights',
        reason: 'closes every article, in bold',
        seen: '6 of 6 files of 2023–25',
        pattern: longPattern()`
          ^\s*(?<rights>版[权權][声聲]明[：:]\s?日本[经經][济濟]新[闻聞]社版[权權]所有，未[经經]授[权權]不得
          [转轉][载載]或部分[复複][制製]，[违違]者必究。?)\s*$
        `,
        among: { last: 2 },
      },
      {
        name: 'nikkei/reporter',
        reason: 'who wrote it, and where; in interviews before a note on who was interviewed',
        seen: '3 of 6 files of 2023–25',
        pattern: longPattern('u')`
          ^\s*(?:(?:[记記]者|本文作者|作者)[为為]?\s?)?
          (?:日本[经經][济濟]新[闻聞](?:社)?\s?[（(]中文版[：:]\s?日[经經]中文[网網][）)]
          |日[经經]\s?QUICK\s?新[闻聞])\s{0,3}
          (?:(?:[编編][辑輯]委[员員]|[评評][论論][员員]|[记記]者)\s{0,3})?
          (?<author>[\p{Script=Han}]{2,6})(?:\s{1,3}(?<place>[\p{Script=Han}]{2,6}))?\s*$
        `,
        among: { last: 4 },
      },
    ],
  },
};
