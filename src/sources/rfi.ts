/** Radio France Internationale in Chinese (法廣). */
import type { Source } from './source.ts';

export const rfi: Source = {
  id: 'rfi',
  name: '法廣',
  hosts: ['rfi.fr'],
  labels: ['法广'],
  zone: 'Europe/Paris',
  articleId: /\/(\d{8}-[^/?#]+)$/,
  agencies: [],
  profile: {
    name: 'rfi',
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
        pattern: /^\s*其它\s*\/\s*[^。]{4,60}$/,
        among: { last: 2 },
        related: true,
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
