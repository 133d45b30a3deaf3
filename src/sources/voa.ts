/** Voice of America in Chinese (美國之音). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const voa: Source = {
  id: 'voa',
  name: '美國之音',
  hosts: ['voachinese.com'],
  labels: ['美国之音'],
  zone: 'America/New_York',
  articleId: /\/(\d{5,})\.html/,
  agencies: [],
  profile: {
    name: 'voa',
    smallCaptions: {
      name: 'voa/caption',
      reason: 'the caption stands in small print after picture or player',
      seen: '1,161 with 资料照 alone',
    },
    // a blank on either side of the sign: without one it is a dash within a sentence
    datelines: ['^(?<place>[\\p{Script=Han}·]{2,10})\\s(?:[—–]|--)\\s'],
    cut: [
      {
        name: 'voa/date-line',
        reason: 'the instant above the article',
        seen: '4,216 files',
        pattern: /^\s*(?<instant>[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)\s*$/,
        among: { first: 1 },
      },
      {
        name: 'voa/dateline',
        reason: 'the place, which the page prints on a line of its own',
        seen: '3 of 6 files of 2024–25',
        pattern: /^\s*(?<place>[\p{Script=Han}·]{2,10}(?:[／/、][\p{Script=Han}·]{2,8})?)\s(?:[—–]|--)\s*$/u,
        among: { first: 1 },
      },
      {
        name: 'voa/disclaimer',
        reason: 'whose opinion it is, between rows of signs',
        seen: '133 files',
        pattern: /^\s*={6,}\s*(?<rights>[^=]{10,80}?)\s*={6,}\s*$/,
        among: { last: 8 },
      },
      {
        name: 'voa/programme-notes',
        reason: 'the same notice glued between the lines on where the broadcast is found, in one paragraph',
        seen: '1 file, 8 held-out ones',
        pattern: longPattern()`
          (?:^|(?<=\n))[^\n=]{0,40}(?:全部[内內]容[请請]看|完整版)[^\n=]{0,60}\n\s{0,9}={6,}\s{0,9}
          (?<rights>[^=\n]{10,80}?)\s{0,9}={6,}(?:\s{0,9}\n[^\n=]{0,90}播放列表[^\n=]{0,90})?\s*$
        `,
        among: { last: 8 },
        related: true,
      },
      {
        name: 'voa/disclaimer-glued',
        reason: 'the same notice at the end of a paragraph',
        seen: '8 held-out files with the rule above',
        pattern: /(?<=[。！？”\n])\s{0,9}={6,}\s{0,9}(?<rights>[^=\n]{10,80}?)\s{0,9}={6,}\s*$/,
        among: { last: 8 },
      },
      {
        name: 'voa/editorial',
        reason: 'that it is an editorial and speaks for the government; shown with the rights notice',
        seen: '4 of 903 files',
        pattern: /^\s*(?<rights>以下是一篇反映美国政府政策立场的社论)[：:。]\s*$/,
        among: { first: 2 },
      },
      {
        name: 'voa/disclaimer-line',
        reason: 'the same notice and its rows of signs, each in a paragraph of its own',
        seen: '2 of 903 files',
        pattern: /^\s*(?:={6,}|(?<rights>嘉宾[^。\n]{4,30}不代表美国之音。?))\s*$/,
      },
      {
        name: 'voa/schedule',
        reason: 'when the broadcast is on',
        seen: '116 files',
        pattern: /^\s*[^。，\n]{2,10}(?:节目)?每星期[^。\n]{4,40}(?:敬请|欢迎)[^。\n]{2,8}。?\s*$/,
        among: { last: 6 },
      },
      {
        name: 'voa/full-broadcast',
        reason: 'where the whole broadcast is found; the player stands beside it',
        seen: '24 of 903 files',
        pattern: longPattern()`
          ^\s*(?:本期)?[^。：:\n]{2,10}(?:[本这][集期]全部内容请看|完整版(?:视频|节目)?)[\s：:\u200B]+[^\n]{4,80}$
          |^\s*(?:[观觀]看)?《[^《》\n]{2,12}》[^。\n]{0,30}完整版(?:[视視][频頻]|[节節]目)?[。.]?\s*$
          |^\s*YouTube视频：\s*$
        `,
        among: { last: 6 },
        related: true,
      },
      {
        name: 'voa/contributions',
        reason: 'who else had a part in it',
        seen: '2 of 903 files',
        pattern: /^\s*[（(]?(?<contributions>[^（()）。\n]{2,40}对本(?:篇|文|报道)+亦?有贡献)。?[）)]?\s*$/,
        among: { last: 2 },
      },
      {
        name: 'voa/sources',
        reason: 'which agencies it was written from',
        seen: '145 files',
        pattern: longPattern()`
          [（(]\s*(?:(?:本文|此文|本报道)[^（()）]{0,10}?(?:依据|参考|采用|基于|包括|来自|源自)了?|根据)
          (?<sources>[^（()）]{2,20}?)的?(?:报道|消息)?[。.]?\s*[）)]\s*$
        `,
        among: { last: 3 },
      },
      {
        name: 'voa/playlist',
        reason: 'where to find earlier broadcasts',
        seen: '133 files',
        pattern: /^\s*《.{2,20}》.{0,20}播放列表\s*[：:]\s*http\S+\s*$/,
        among: { last: 4 },
      },
    ],
  },
};
