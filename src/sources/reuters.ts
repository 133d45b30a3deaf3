/** Reuters in Chinese (路透). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const reuters: Source = {
  id: 'reuters',
  name: '路透',
  hosts: ['cn.reuters.com'],
  labels: ['路透'],
  zone: 'Asia/Shanghai',
  articleId: /-id([A-Z0-9]{8,})$/i,
  agencies: [],
  profile: {
    name: 'reuters',
    drop: [
      {
        name: 'reuters/trust-badge',
        reason: 'a link to the standards of the house',
        seen: '1,453 files',
        match: { classPattern: /^(?:StandardArticleBody_trustBadge|TrustBadge-)/, maxCharsOutsideLinks: 30 },
      },
      {
        name: 'reuters/advertisement',
        reason: 'slots that a script would fill',
        seen: '61 files',
        match: { classPattern: /^AdSlot_/, maxCharsOutsideLinks: 20 },
      },
      {
        name: 'reuters/expand',
        reason: 'a sign that opens a picture',
        seen: '271 files',
        match: { classPattern: /^Image_expand-button/, maxCharsOutsideLinks: 20 },
      },
    ],
    retag: [
      {
        name: 'reuters/picture',
        reason: 'picture and caption, of which only the first is in a figure',
        seen: '254 files',
        match: { classPattern: /^Image_container/ },
        to: 'figure',
      },
    ],
    smallCaptions: {
      name: 'reuters/caption',
      reason: 'since September 2020 the caption stands in small print after the picture',
      seen: '124 of 1,157 articles',
    },
    cut: [
      {
        name: 'reuters/date-line',
        reason: 'the instant above the article, at times without its Z: 0 to 2 hours before the feed’s if it is UTC',
        seen: '5,914 of 6,021 files',
        pattern: /^\s*(?<utc>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?)\s*$/,
        among: { first: 1 },
      },
      {
        name: 'reuters/author',
        reason: 'who wrote or compiled it, above the dateline',
        seen: '22 of 1,153 files',
        pattern: /^\s*(?<credits>(?:作者|记者|整理|采写|编译|撰稿)[ \u3000：:/]+[^。，]{2,40})\s*$/,
        among: { first: 3 },
      },
      {
        name: 'reuters/staff',
        reason: 'who filed, translated and checked it',
        seen: '1,153 files',
        pattern:
          /^\s*(?<credits>(?:发稿|编译|撰稿|整理|编审|审校|记者|采写|作者)(?:\/审校)?[ \u3000：:]+[^。]{2,100})\s*$/,
        among: { last: 4 },
      },
      {
        name: 'reuters/document',
        reason: 'a link to the paper that the news is about',
        seen: '52 of 1,153 files',
        pattern: longPattern()`
          ^\s*(?:欲|参看|浏览|更多细节|原文|详情|报告原文)[^。]{0,40}?[ \u3000：:(（]*
          (?:here|(?:www\.|https?:\/\/)?[\w.-]{1,80}\.(?:gov|com|org)\b[^\s)）]{0,200})[)）]?\s*$
        `,
        among: { last: 4 },
        related: true,
      },
      {
        name: 'reuters/wire-links',
        reason: 'lists of codes that the customers’ screens link to',
        seen: '2 of 1,157 articles',
        pattern: /^\s*\*{4}(?:如欲|查[阅閱])[^*\n]{2,60}\*{4}.*$/s,
        among: { last: 6 },
      },
      {
        name: 'reuters/wire-reference',
        reason: 'numbers of wire reports that the customers’ screens link to',
        seen: '8 of 1,153 files',
        pattern: /\[n[A-Z0-9]{8,12}\]/,
        every: true,
      },
      {
        name: 'reuters/subhead-start',
        reason: 'two asterisks before and after a subhead: the wire’s sign for one',
        seen: '194 subheads in 128 of 1,157 articles',
        pattern: /^\s*\*\*\s*(?=[^*\n]{1,80}\*\*\s*$)/,
      },
      {
        name: 'reuters/subhead-end',
        reason: 'the two after it',
        seen: '194 subheads in 128 of 1,157 articles',
        // looks back only where there are asterisks
        pattern: /\*\*(?<=^[^*\n。]{1,80}\*\*)\s*$/,
      },
      {
        name: 'reuters/index-code',
        reason: 'codes of indices and currencies that the customers’ screens link to, glued to their names',
        seen: '.CSI300, .SPX, CNY=CFXS …: 193 articles of 4,861',
        pattern: longPattern('u')`
          (?=[.A-Z])(?<=[\p{Script=Han}）)])(?:\.[A-Z]{2,6}\d{0,4}|[A-Z]{3}=(?:CFXS|EBS|D\d?|RR|HK)?)
          (?=[\p{Script=Han}，。、；：（(）)]|$)
        `,
        every: true,
      },
      {
        name: 'reuters/end-mark',
        reason: 'the wire mark for the end',
        seen: '5,876 files',
        pattern: /[（(]\s*完\s*[）)]\s*(?:[（(](?<credits>发稿[^）)]{2,40})[）)])?\s*$/,
        among: { last: 6 },
      },
    ],
    embedLinks: [
      {
        name: 'reuters/chart',
        reason: 'a chart that the page showed in this place',
        seen: '318 files',
        match: { tags: ['p'], text: /^tmsnrt\.rs\/\w+$/ },
      },
    ],
    datelines: ['^路透(?<place>[^\\d\\s，。]{0,8}?)\\d{1,2}月\\d{1,2}日'],
  },
};
