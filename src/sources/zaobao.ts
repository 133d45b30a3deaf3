/** Lianhe Zaobao (聯合早報), Singapore. */
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
    ],
    cut: [
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
