/** Radio France Internationale in Chinese (法廣). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const rfi: Source = {
  id: 'rfi',
  name: '法廣',
  hosts: ['rfi.fr'],
  labels: ['法广'],
  zone: 'Europe/Paris',
  articleId: /\/(\d{8}-[^/?#]+)$/,
  // filed again under a column, a day later, or under the same words with a number
  sameStory: /\/\d{8}-([^/]{6,}?)(?:-\d)?$/,
  agencies: [],
  profile: {
    name: 'rfi',
    titles: [
      {
        name: 'rfi/station',
        reason: 'the page’s title ends with the station’s name',
        seen: '999 of 2,397 articles; 3,510 of 8,357',
        pattern: longPattern()`
          \s+[–—|-]\s+(?:法国国际广播电台|法广|RFI)(?:\s+[–—|-]\s+(?:RFI|法国国际广播电台|法广))?$
        `,
      },
      {
        name: 'rfi/column',
        reason: 'the column after the headline',
        seen: '260 of 2,397 articles, 31 names; 818 of 8,357',
        pattern: longPattern('u')`
          \s[–—-]\s(?<series>法国报纸摘要|法国世界报|要闻(?:解说|分析)|今日经济|公民论坛|微言微语|\p{Script=Han}{2}专栏
          |台北一周|环境与发展|亚洲周刊|国际纵横|观察中国|法国(?:美食|思想长廊|文艺欣赏|风土人情|风光)
          |文化(?:遗产|艺术)|欧洲思想文化长廊|北美来鸿|柏林飞鸿|中华世界|特别节目)$
        `,
      },
      {
        name: 'rfi/column-in-address',
        reason: 'a column of another name: its folder is in the address since November 2020',
        seen: '121 of 2,397 articles have the folder',
        pattern: /\s[–—-]\s(?<series>[^–—-]{2,20})$/,
        inAddress: true,
      },
    ],
    drop: [
      {
        name: 'rfi/self-promotion',
        reason: 'hidden calls to subscribe to a newsletter and to load an app',
        seen: '6,245 files',
        match: { classes: ['o-self-promo'] },
      },
      {
        name: 'rfi/interstitial',
        reason: 'a button and an advertisement between two paragraphs',
        seen: '2,449 files, 1,077 with text',
        match: { classes: ['m-interstitial'], maxCharsOutsideLinks: 60 },
      },
      {
        name: 'rfi/advertisement',
        reason: 'slots that a script would fill',
        seen: '1,305 files',
        match: { classPattern: /^m-(?:block-ad|em-ad)/, maxCharsOutsideLinks: 60 },
      },
      {
        name: 'rfi/self-promotion',
        reason: 'hidden calls to subscribe to a newsletter and to load an app',
        seen: '4 of 4 files of 2023, without class names; empty in all',
        match: { tags: ['div'], attribute: { name: 'data-selfpromo-newsletter' }, maxCharsOutsideLinks: 200 },
      },
      {
        name: 'rfi/self-promotion',
        reason: 'hidden calls to subscribe to a newsletter and to load an app',
        seen: '4 of 4 files of 2023, without class names; empty in all',
        match: { tags: ['div'], attribute: { name: 'data-selfpromo-app' }, maxCharsOutsideLinks: 200 },
      },
      {
        name: 'rfi/share',
        reason: 'buttons for other sites below the article, in markup without class names',
        seen: '2 of 4 files of 2023',
        match: { tags: ['div'], text: /^分享\s?[：:]$/ },
      },
      {
        name: 'rfi/author',
        reason:
          'the author below the article, in markup without class names; the name leads to a page about the author',
        seen: '1 of 4 files of 2023',
        match: { tags: ['div'], text: /^作者\s?[：:]/, holds: { tags: ['a'] }, maxCharsOutsideLinks: 6 },
        byline: 'links',
      },
    ],
    pictures: [
      {
        name: 'rfi/logo',
        reason: 'the station’s logo stands for a picture that there is not',
        seen: '333 of 2,397 articles',
        address: /\/RFI_FB\.png$/,
      },
      {
        name: 'rfi/column-picture',
        reason: 'the card of the column',
        seen: '49 of 2,397 articles',
        address: /(?:_cartouche|\/\d\d-revue-de-presse_\d)\.(?:jpg|png)$/,
      },
    ],
    cut: [
      {
        name: 'rfi/date-line',
        reason: 'day and clock time, without a zone, above the article',
        seen: '10,754 files',
        pattern: /^\s*(?<instant>\d\d\/\d\d\/\d{4} - \d\d:\d\d)\s*$/,
        among: { first: 1 },
      },
      {
        name: 'rfi/rights',
        reason: 'whose copyright it is',
        seen: '4,509 files',
        pattern: /^\s*(?<rights>©\s*\d{4} AFP)\s*$/,
        among: { last: 3 },
      },
      {
        name: 'rfi/array',
        reason: 'a list that a template printed as a word',
        seen: '27 files',
        pattern: /^\s*Array\s*$/,
      },
      {
        name: 'rfi/translators',
        reason: 'the Chinese service of the agency signs as CNA does',
        seen: '1,683 files',
        pattern:
          /[（(]\s*(?<credits>(?:實習|实习)?(?:編輯|編譯|譯者|核稿|编辑|编译|译者)[^（()）]{0,60})[）)]\s*\d{0,9}\s*$/,
      },
      {
        name: 'rfi/next-column',
        reason: 'leads to the column’s next part',
        seen: '34 of 2,392 files',
        pattern: /^\s*其[它他]\s*\/\s*[^。]{4,60}$/,
        related: true,
      },
      {
        name: 'rfi/earlier-reports',
        reason: 'headlines of earlier reports between two paragraphs',
        seen: '6 files, 42 held-out ones with the rule above',
        pattern: /^\s*之前相[关關][报報][道導]\s*[/：:]\s*[^。]{4,90}$/,
        related: true,
      },
      {
        name: 'rfi/author-line',
        reason: 'the author below the article, without a link',
        seen: 'none in the survey; pages of 2023 with a link',
        pattern: /^\s*作者\s?[：:]\s{0,9}(?<author>[^\s。，：:][^。，：:\n]{1,20})\s*$/,
        among: { last: 2 },
      },
      {
        name: 'rfi/end-mark',
        reason: 'that it has ended, in two languages',
        seen: '1 of 2,392 files',
        pattern: /^\s*[(（]\s*全文完[^)）]{0,12}[)）]\s*$/,
        among: { last: 3 },
      },
    ],
    datelines: ['^（法新社(?<place>[^（）\\d]{2,20}?)(?:综合)?\\d{1,2}日'],
  },
};
