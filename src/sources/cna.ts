/** Central News Agency (中央社), Taiwan: markup of 2020 to 2024. Agencies that use the same system share it. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

/** Up to the agency's name: a bracket, at times after another one, or after the name of a series and its part. */
const opening = '^(?:[^（()）。，\\d]{2,22}\\d{1,2}(?=[（(]))?[（(](?:[^（()）]{0,12}[（(])?';
const reporters = '(?:特約|實習|攝影)?(?:記者|特派員|編譯)';
/** A day and the kind of report, or the kind of a report that is of no day. */
const ending = '(?:(?:\\d{1,2}月)?\\d{1,2}日?[^（()）\\d]{0,10}|(?:專題|現場|新聞)?(?:特稿|專訪))[）)]';

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
        // of a timeline, the article's own headline has no link and each item a clock time (8 of 20 files of 2023–24)
        match: {
          classes: ['moreArticle'],
          maxCharsOutsideLinks: 60,
          notCounting: ['isNotLink', 'timelineTime'],
        },
        related: true,
        tagsFrom: { classes: ['moreArticle-title'], origin: 'related-block', numbered: true },
      },
      {
        name: 'cna/timeline',
        reason: 'the latest articles on a topic with their clock times, without the box around them',
        seen: 'in the box, 8 of 20 files of 2023–24',
        match: {
          tags: ['ul'],
          classes: ['timeline'],
          maxCharsOutsideLinks: 20,
          notCounting: ['isNotLink', 'timelineTime'],
        },
        related: true,
      },
      {
        name: 'cna/keywords',
        reason: 'the topics under which the publisher files the article, each with a number sign',
        seen: '8 of 20 files of 2023–24',
        match: { classes: ['articlekeywordGroup'], maxCharsOutsideLinks: 20 },
        tagsFrom: { classes: ['keywordTag'], origin: 'keyword' },
      },
      {
        name: 'cna/focus-box',
        reason: 'the headlines and pictures of the day, the same below every article: related to none of them',
        seen: '4 of 4 files of August 2023, 16 headlines each',
        match: { classes: ['bottomBox', 'topNews'], maxCharsOutsideLinks: 20 },
      },
      {
        name: 'cna/focus-list',
        reason: 'the same list without its box',
        seen: 'in the box, 4 of 4 files of August 2023',
        match: { attribute: { name: 'id', value: /^TopNews$/ }, maxCharsOutsideLinks: 20 },
      },
      {
        name: 'cna/focus-title',
        reason: 'the heading of that list',
        seen: 'in the box, 4 of 4 files of August 2023',
        match: { classes: ['topNewsTitle'], text: /^.{0,12}$/ },
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
        // without links it is a list of the article's own (1 held-out file)
        match: { classes: ['book'], holds: { tags: ['a'] }, maxCharsOutsideLinks: 120 },
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
        tagsFrom: { classes: ['topictitle'], origin: 'topic-box', numbered: true },
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
        reason: 'leads from an item of the morning digest to its article or programme',
        seen: '171 files',
        pattern: /（\s*(?:看完整報導|收聽\s?Podcast)\s*）\s*$/,
        related: true,
      },
      {
        name: 'cna/digest-channels',
        reason: 'the closing words of the morning digest of later years: on which platforms it is published',
        seen: '1 of 1 digest of 2024',
        pattern: /^\s*以下平台[^。！]{2,16}發布早安世界，給你[^。！]{2,16}！[^。！]{0,60}$/,
        among: { last: 2 },
      },
      {
        name: 'cna/magazine',
        reason:
          'an advertisement for its monthly closes reports on that magazine; only the stamp after it is the story’s',
        seen: '1 file of 2024',
        pattern: longPattern()`
          ^\s*訂閱《全球中央》一年\d{1,2}期特價[\d,，]{3,7}元，[^。]{4,80}。讀者也可以上網[^。]{4,60}訂購[^。]{4,60}。?
        `,
        among: { last: 2 },
      },
      {
        name: 'cna/podcast-listen',
        reason: 'where to listen to the programme',
        seen: '1 of 1 podcast post of 2023',
        pattern: /^\s*[▶►▸]?\s*(?:立即收聽|馬上收聽|收聽連結|收聽\s?Podcast)\s*[：:][^。\n]{2,60}$/,
        among: { last: 8 },
        related: true,
      },
      {
        name: 'cna/podcast-platforms',
        reason: 'where else to listen, a platform and its address a line',
        seen: 'none in the survey',
        pattern: longPattern('m')`
          ^\s*[▶►▸]?\s?(?:Apple\s?Podcasts?|Google\s?Podcasts?|Spotify|KKBOX|SoundOn|Firstory|YouTube)\s?[：:]
          \s?(?:https?:\/\/\S{4,80}|點我收聽)$
        `,
        every: true,
      },
      {
        name: 'cna/podcast-reports',
        reason: 'reports on the same subject, as shortened addresses without titles',
        seen: '1 of 1 podcast post of 2023, up to five lines each',
        pattern: /^\s*[▶►▸]\s*相關報導(?:之[一二三四五六七八九十]{1,2})?\s*[：:]\s*https?:\/\/\S{4,60}$/m,
        every: true,
      },
      {
        name: 'cna/podcast-followers',
        reason: 'whom to follow on Instagram, and where to write to',
        seen: '1 of 1 podcast post of 2023, up to three lines each',
        pattern: longPattern('m')`
          ^\s*[▶►▸]\s*(?:「[^「」\n]{2,16}」\s*IG圈粉\s*[／/：:][^。\n]{2,60}
          |意見信箱\s*[：:]\s*[\w.+-]{1,40}@[\w.-]{3,40})\s*$
        `,
        every: true,
      },
      {
        name: 'cna/podcast-makers',
        reason: 'who made the programme',
        seen: '1 of 1 podcast post of 2023',
        pattern: longPattern()`
          ^\s*(?<credits>後製團隊\s*[：:][^。！？]{2,40}(?:\s*\n[^。！？]{2,80})?)\s*$
        `,
        among: { last: 8 },
      },
      {
        name: 'cna/podcast-speakers',
        reason: 'who leads the programme and who is its guest, each with an office',
        seen: '1 of 1 podcast post of 2023',
        pattern: /^\s*(?<speakers>(?:主持人|主播|製作人|與談人|來賓|受訪者)\s*[：:][^。！？]{2,200})\s*$/,
        among: { first: 4 },
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
      // 8,148 with reporter, 2,269 without, 1,929 from foreign wires; 記 or 日 is missing in a few. A feature may have
      // no day (17 held-out posts: 特稿), a part of a series its name before the bracket, a few half-width brackets
      `${opening}(?:{agency})${reporters}(?<who>[^（()）\\d]{2,60}?)${ending}`,
      `${opening}(?:{agency})(?!${reporters}|網站)(?<place>[^（()）\\d]{2,30}?)(?:綜合)?${ending}`,
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
