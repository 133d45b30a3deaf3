/** Deutsche Welle in Chinese (德國之聲), 2020 to 2025. It uses both scripts, so patterns have every word in both. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

/** Those that the service writes from; a bracket with such names alone is no part of a sentence. */
const { source: agency } = longPattern()`
  (?:德新社?|法新社?|路透社?|美[联聯]社?|埃菲社|塔斯社|共同社|[韩韓][联聯]社|新[华華]社|中央社|彭博社
  |德[国國]之[声聲]|[综綜]合[报報][道導]|dpa|AFP|AP|Reuters|KNA|epd)
`;

export const dw: Source = {
  id: 'dw',
  name: '德國之聲',
  hosts: ['dw.com', 'api.dw.com'],
  labels: ['德国之声', '德國之聲'],
  zone: 'Europe/Berlin',
  // the title is part of the address and changes: 211 groups of posts share only the number.
  // The API's addresses (seen in 380 posts as links) name the same number.
  articleId: /\/(?:a-|api\/detail\/article\/)(\d{5,})/,
  agencies: [],
  profile: {
    name: 'dw',
    addresses: [
      {
        name: 'dw/api-address',
        reason: 'links to other articles name the machine that serves them; the number is that of the public page',
        seen: '648 in 380 files',
        pattern: /^https?:\/\/api\.[^/]+\/api\/detail\/article\/(\d+)(?:[/?#].*)?$/,
        to: '/zh/a-$1',
      },
    ],
    tags: [
      {
        name: 'dw/auto-topic',
        reason: 'marked for a page of its own by machine; the words are inflected, so only short names are topics',
        seen: '2 in the one post of 2024, 1 of them a name',
        match: { tags: ['span'], attribute: { name: 'data-type', value: /^AUTO_TOPIC$/ } },
        origin: 'auto-topic',
        nameLike: longPattern('u')`
          ^(?:(?![^的]*的)[\p{Script=Han}·‧]{2,6}
          |[\p{Script=Han}]{1,6}[·‧][\p{Script=Han}·‧]{1,8}
          |[\p{Script=Latin}\d][\p{Script=Latin}\d .'-]{1,30})$
        `,
      },
    ],
    drop: [
      {
        name: 'dw/headline-link',
        reason: 'a headline of another article as a paragraph of its own, without a word that says so',
        seen: '2 files of 2021, 2 of 2025',
        match: {
          tags: ['p'],
          text: /^[^\n。]{6,80}$/,
          holds: { tags: ['a'], attribute: { name: 'rel', value: /^ArticleRef$/ } },
          maxCharsOutsideLinks: 1,
        },
        related: true,
      },
      {
        name: 'dw/headline-list',
        reason: 'the same as a list',
        seen: 'none in the survey',
        match: {
          tags: ['ul'],
          holds: { tags: ['a'], attribute: { name: 'rel', value: /^ArticleRef$/ } },
          maxCharsOutsideLinks: 2,
        },
        related: true,
      },
    ],
    smallCaptions: {
      name: 'dw/caption',
      reason: 'the caption stands in small print after the picture',
      seen: '6,052 in 3,018 files',
    },
    gallery: {
      name: 'dw/gallery',
      reason: 'a gallery that belongs to the subject, not to the article: the same stands under up to 26 articles',
      seen: '594 in 569 files; 167 posts are nothing but a gallery',
      heading: /^相[关關][图圖]集[：:]?/,
    },
    cut: [
      {
        name: 'dw/header',
        reason: 'author and time above the article',
        seen: '3,018 files; author empty in 1,605, the word null before it in 138',
        pattern: longPattern()`
          ^\s*(?:(?<author>\S[^\n]{0,79}?)\s*)?
          (?<instant>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))\s*$
        `,
        among: { first: 1 },
      },
      {
        name: 'dw/rights',
        reason:
          'the rights notice; 65 forms, 42 of them in one paragraph with text of the article, ' +
          'so that sentences are cut and not paragraphs',
        seen: '2,738 of 3,484 files',
        pattern: longPattern()`
          (?<rights>(?:[©@]\uFE0F?\s*)?(?:20\d\d\s*年?\s*)?[^\s。！？：:©@]{0,10}版[权權][声聲]明[：:]
          [^。！!]*[。！!]?(?:\s*任何不[当當]行[为為][^。！!]*[。！!]?)?)\s*
        `,
      },
      {
        name: 'dw/disclaimer',
        reason: 'whose opinion it is; shown with the rights notice',
        seen: '178 files; excerpts of other media in about 190, in 20 spellings',
        pattern: longPattern()`
          (?<rights>[^\s。]{2,8}致力[于於][为為]您提供客[观觀]中立[^。]{5,60}。\s*文中[^。]{5,40}(?:。|$)
          |[[［【(（]?摘[编編译譯][自译譯編编]*其?[它他][^。\]］]{0,16}不代表[^。\]］]{2,20}[。\]］】)）]*)\s*$
        `,
        among: { last: 4 },
      },
      {
        name: 'dw/instagram',
        reason:
          'advertises its own pictures on Instagram before the rights notice; in one set phrase, in either script',
        seen: '2 of 3 files of 2025',
        pattern: longPattern()`
          ^\s*DW\s?中文有\s?Instagram\s?[！!]\s?[歡欢]迎[搜][尋寻索]\s?dw\.chinese\s?，
          \s?看更多[深入淺浅出的]{4,8}[圖图]文[與与及和]影音[報报][導导道]。?\s*$
        `,
        among: { last: 6 },
      },
      {
        name: 'dw/contributions',
        reason: 'who else had a part in it',
        seen: '1 of 782 files',
        pattern: /^\s*(?<contributions>[^。，\n]{2,60}[对對为為]本文[^。，\n]{0,6}[贡貢][献獻])。?\s*$/,
        among: { last: 4 },
      },
      {
        name: 'dw/series',
        reason: 'names the series that the article belongs to',
        seen: '13 files',
        pattern: /^\s*[专專][题題]系列：\s*(?<topic>[^。（(？?！\n]{2,20})[？?！]?\s*(?:[（(][^（()）]{1,6}[）)])?\s*$/,
        among: { first: 3 },
      },
      {
        name: 'dw/podcast',
        reason: 'where to subscribe to the classical-music podcast',
        seen: '20 files, 5 lines each',
        pattern: longPattern()`
          ^\s*(?:[欢歡]迎[订訂][阅閱].{2,20}播客，.{5,40}
          |Feed-URL:?|iTunes:?|https:\/\/(?:rss\.dw\.com|itunes\.apple\.com)\/\S+)\s*$
        `,
        among: { last: 8 },
      },
      {
        name: 'dw/read-more',
        reason: 'a headline of another article between paragraphs',
        seen: '186 in 174 files; without a link in 12; 10 held-out ones in mid-paragraph or without a colon',
        pattern: longPattern()`
          (?:^\s*|(?<=\n)|(?<=[。！？”」])\s{0,9})(?:延[伸申展]|更多)[阅閱][读讀]\s{0,9}
          (?:[：:|｜]|[ \u3000\u00A0\n](?=\S))
          [^。]{2,80}$
        `,
        related: true,
      },
      {
        name: 'dw/sources',
        reason: 'who wrote it from which agencies; the last line before the rights notice',
        seen: '1,464 files, 829 spellings',
        pattern: longPattern()`
          ^\s{0,99}(?<people>(?:[^\s（(）)。，！？：:][^（(）)。，！？：:]{0,39}?)?)[\s/／]*
          [（(]\s*(?<sources>[^（()）。！？]{2,50}?)\s*[）)]\s*$
        `,
        among: { last: 2 },
      },
      {
        name: 'dw/agencies',
        reason: 'the same line further up, before headlines or a note; only names of agencies are in its brackets',
        seen: '1 of 3 files of 2025',
        pattern: new RegExp(
          '^\\s{0,99}(?<people>(?:[^\\s（(）)。，！？：:][^（(）)。，！？：:]{0,39}?)?)[\\s/／]{0,9}' +
            `[（(]\\s?(?<sources>${agency}(?:[、，,/／\\s]{1,2}(?:${agency}|《[^《》]{2,12}》)){0,5}等?)\\s?[）)]\\s*$`,
        ),
        among: { last: 8 },
      },
      {
        name: 'dw/sources-glued',
        reason: 'the same line at the end of the last sentence',
        seen: 'about 40 files',
        pattern: longPattern()`
          (?<=[。！？”」"])\s*
          (?<people>[^（(）)。，！？：:\s][^（(）)。，！？：:]{0,30}[/／][^（(）)。，！？：:]{1,20}?)\s*
          [（(]\s*(?<sources>[^（()）。！？]{2,50}?)\s*[）)]\s*$
        `,
        among: { last: 2 },
      },
      {
        name: 'dw/authors',
        reason: 'the same line without sources',
        seen: 'some 20 files',
        pattern: longPattern('u')`
          ^\s*(?:(?<people>[\p{Script=Han}]{2,4}(?:\s*[/／]\s*[\p{Script=Han}]{2,4}){1,3})
          |(?<credits>作者[：:][^。！？]{2,40}))\s*$
        `,
        among: { last: 1 },
      },
    ],
  },
};
