/** Solidot: bare text, and one picture under every post. */
import type { Source } from './source.ts';

export const solidot: Source = {
  id: 'solidot',
  name: 'Solidot',
  hosts: ['solidot.org'],
  labels: ['Solidot'],
  zone: 'Asia/Shanghai',
  articleId: /[?&]sid=(\d+)/,
  agencies: [],
  profile: {
    name: 'solidot',
    drop: [
      {
        name: 'solidot/site-picture',
        reason: 'the same picture closes every post',
        seen: '1,588 files',
        match: { tags: ['img'], attribute: { name: 'src', value: /^https:\/\/img\.solidot\.org\/+0\/446\// } },
      },
    ],
    cut: [
      {
        name: 'solidot/full-text',
        reason: 'a link to the rest of an essay',
        seen: '2 of 337 files',
        pattern: /[<＜]?查看全文[>＞]?\s*$/,
        among: { last: 1 },
      },
    ],
  },
};
