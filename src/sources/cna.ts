/** Central News Agency (中央社), Taiwan: markup of 2020 to 2023. Agencies that use the same system share it. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const cna: Source = {
  id: 'cna',
  name: '中央社',
  hosts: ['cna.com.tw'],
  labels: ['(臺)中央社CNA'],
  zone: 'Asia/Taipei',
  // one id under several sections in 103 groups of posts
  articleId: /\/news\/[a-z]+\/(\d{12})\.aspx/i,
  agencies: ['中央社'],
  profile: {
    name: 'cna',
    glossary: {
      name: 'cna/glossary-buttons',
      reason: 'a definition opens over the text; the element that holds it is the paragraph itself',
      seen: '232 in 217 files; article text in 207 of them',
      paragraph: 'dictionary',
      box: 'dictionary-box',
      controls: ['seeArticlemore', 'closeBox', 'dic-icon'],
    },
    drop: [
      {
        name: 'cna/subscription',
        reason: 'a newsletter form in mid-article; the word 訂閱 alone proves nothing (16 ordinary articles)',
        seen: '1,255 files',
        match: { classes: ['SubscriptionInner', 'mySubscriptionInner'] },
      },
      {
        name: 'cna/related',
        reason: 'headlines of other articles; in 2020 under 延伸閱讀, from 2022 under the name of a topic',
        seen: '7,964 files; topics in 6 of 6 blocks of 2022–23',
        match: { classes: ['moreArticle'], maxCharsOutsideLinks: 60 },
        related: true,
        tagsFrom: { classes: ['moreArticle-title'], origin: 'related-block' },
      },
      {
        name: 'cna/inserted-link',
        reason: 'headlines of other articles between paragraphs',
        seen: '1,873 in 484 files',
        match: { classes: ['insertGroup'], maxCharsOutsideLinks: 40 },
        related: true,
      },
      {
        name: 'cna/morning-list',
        reason: 'the newest headlines on top of the morning digest; an unclosed quote once put a whole digest into one',
        seen: '207 in 206 files',
        match: { classes: ['book'], maxCharsOutsideLinks: 120 },
        related: true,
      },
      {
        name: 'cna/morning-list-title',
        reason: 'the heading of that list',
        seen: '207 in 206 files',
        match: { classes: ['book-title'], text: /^.{0,12}$/ },
      },
      {
        name: 'cna/newsletter-box',
        reason: 'the closing words of the morning digest: where to subscribe',
        seen: '171 files',
        match: { classes: ['myCustom'], text: /訂閱「[^」]{2,10}」[\s\S]*電子報/, maxCharsOutsideLinks: 160 },
      },
      {
        name: 'cna/topic-title',
        reason: 'names the series that the article belongs to',
        seen: '82 files, 60 titles',
        match: { classes: ['topicbox'], maxCharsOutsideLinks: 0 },
        tagsFrom: { classes: ['topictitle'], origin: 'topic-box' },
      },
      {
        name: 'cna/album',
        reason: 'a button that opens more pictures',
        seen: '2 files',
        match: { tags: ['div'], classes: ['album'], maxCharsOutsideLinks: 20 },
      },
      {
        name: 'cna/advertisement',
        reason: 'empty slots that a script would fill',
        seen: '9,631 files',
        match: { classes: ['bottomArticleBanner', 'adslot_infinite'], maxCharsOutsideLinks: 20 },
      },
    ],
    retag: [
      {
        name: 'cna/photo',
        reason: 'photo or player with its caption',
        seen: '11,974 in 7,756 files; 684 players in 551',
        match: { classes: ['floatImg', 'youtubeBox'] },
        to: 'figure',
      },
      {
        name: 'cna/caption',
        reason: 'the caption of either',
        seen: '12,382 in 7,727 files',
        match: { classes: ['picinfo'] },
        to: 'figcaption',
      },
    ],
    cut: [
      {
        name: 'cna/correspondent',
        reason: 'a special correspondent’s line above the article',
        seen: '43 files',
        pattern: longPattern()`
          ^\s*[^\s，。／/]{2,6}駐(?<place>[^，。／/]{2,8}?)特派員(?<author>[^，。／/\d]{2,6})[／/]
          \s*(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*$
        `,
        among: { first: 3 },
      },
      {
        name: 'cna/full-report',
        reason: 'leads from an item of the morning digest to its article',
        seen: '171 files',
        pattern: /（\s*看完整報導\s*）\s*$/,
        related: true,
      },
      {
        name: 'cna/embed-help',
        reason: 'what to do where a map does not load',
        seen: '15 of 2,878 files',
        pattern: /^\s*▲?[^。，\n]{2,20}，若無法顯示請點這裡\s*$/,
        related: true,
      },
      {
        name: 'cna/editors',
        reason:
          'editors or translators close every story, with a ROC date stamp; posts of several stories have one each',
        seen: '12,077 of 12,756 files; 205 with one in mid-body',
        // mistyped stamps have up to nine digits, a full stop, a letter or a bracket too many (13 files)
        pattern: longPattern()`
          [（(]\s*(?<credits>(?:實習|助理)?(?:編輯|譯者|核稿|編譯|責任編輯)[^（）()]{0,60})[）)]?[。\s]*
          (?:(?<stamp>\d{6,7})(?![\dx])|\d{3,9}x*)?[。.\\v）\s]*$
        `,
      },
      {
        name: 'cna/date-stamp',
        reason: 'flash news has the stamp alone; counted as one only if it is a day near the article',
        seen: '259 files',
        pattern: /(?:^|(?<=[。」！？…）)，]))\s*(?<stamp>\d{7})\s*$/,
      },
      {
        name: 'cna/rights',
        reason: 'two fixed lines of later years',
        seen: 'none in the survey; named by public cleaners for pages of 2021 on',
        pattern:
          /^\s*(?:下載[^。]{2,8}「[^」]{2,10}」\s*APP[^。]*。?|(?<rights>本網站之文字、圖片及影音[^。]*。?))\s*$/,
        among: { last: 3 },
      },
    ],
    datelines: [
      // 8,148 with reporter, 2,269 without, 1,929 from foreign wires; 記 or 日 is missing in a few
      '^（(?:[^（）]{0,12}（)?(?:{agency})(?:記者|特派員)(?<who>[^（）\\d]{2,60}?)\\d{1,2}日?[^（）\\d]{0,10}）',
      '^（(?:[^（）]{0,12}（)?(?:{agency})(?!記者|特派員|網站)(?<place>[^（）\\d]{2,30}?)' +
        '(?:綜合)?\\d{1,2}日?[^（）\\d]{0,10}）',
    ],
    known: [
      {
        pattern: /^[●※]\s*\p{Script=Han}{2,10}$/u,
        reason: 'countries and continents as headings of the daily round-up, 159 files',
      },
      { pattern: /^以下為全球各地過去24小時的疫情與相關發展：$/, reason: 'opens the same round-up' },
      { pattern: /^(?:國內|國際|財經)新聞：$/, reason: 'headings of the weekly round-up' },
      { pattern: /^(?:珍惜生命|若須諮商|飲酒過量)/, reason: 'public notices that the law asks for' },
    ],
  },
};
