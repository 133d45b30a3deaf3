/** Lianhe Zaobao (聯合早報), Singapore. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const zaobao: Source = {
  id: 'zaobao',
  name: '聯合早報',
  hosts: ['zaobao.com'],
  labels: ['联合早报'],
  zone: 'Asia/Singapore',
  articleId: /\/story(\d{8}-\d+)/,
  agencies: [],
  profile: {
    name: 'zaobao',
    drop: [
      {
        name: 'zaobao/advertisement',
        reason: 'slots in mid-text that a script would fill',
        seen: '8,599 files',
        match: { attribute: { name: 'id', value: /^(?:imu|dfp-ad|innity)/ }, maxCharsOutsideLinks: 20 },
      },
      {
        name: 'zaobao/paywall',
        reason: 'where the text is cut off for those who do not pay',
        seen: '2 of 2 files of 2024',
        match: { classes: ['article-microtransaction', 'cta-subscribe-new'], text: /^.{0,60}$/s },
        paywall: true,
      },
    ],
    cut: [
      {
        name: 'zaobao/paywall-line',
        reason: 'the same words without their box',
        seen: '2 of 2 files of 2024, in the box',
        pattern: longPattern()`
          ^\s*[请請]\s?(?:[订訂][阅閱]\s?或\s?登[录錄]|登[录錄]\s?或\s?[订訂][阅閱])\s?，?\s?
          以[继繼][续續][阅閱][读讀]全文\s?[！!。]?\s*$
        `,
        among: { last: 3 },
        paywall: true,
      },
      {
        name: 'zaobao/reporter',
        reason: 'its own reporter closes the article',
        seen: '3 of 1,965 files',
        pattern:
          /[（(]《?联合早报》?(?:(?<place>[^（()）]{2,6})特派员)?\s*(?<author>\p{Script=Han}{2,4})报道[）)]\s*$/u,
        among: { last: 2 },
      },
    ],
  },
};
