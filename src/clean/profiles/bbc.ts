/** BBC News in Chinese. Class names change with every build of its site: only their tails are stable. */
import type { Profile } from './profileTypes.ts';

export const bbc: Profile = {
  name: 'bbc',
  drop: [
    {
      name: 'bbc/advertisement',
      reason: 'slots that a script would fill',
      seen: '1,053 files',
      match: { tags: ['section', 'div'], attribute: { name: 'data-e2e', value: /^advertisement$/ }, mostCharsOutsideLinks: 20 },
    },
    { name: 'bbc/advertisement', reason: 'slots that a script would fill', seen: '1,053 files', match: { classes: ['dotcom-ad'], mostCharsOutsideLinks: 20 } },
    {
      name: 'bbc/related',
      reason: 'headlines of other articles in mid-text',
      seen: '931 files',
      match: { tags: ['ul'], text: /\S/, mostCharsOutsideLinks: 6 },
      related: true,
    },
    { name: 'bbc/age', reason: 'how long ago it was, when the feed was read', seen: '1,145 files', match: { tags: ['time'], text: /前$/ } },
    { name: 'bbc/skip-link', reason: 'a way around an embed', seen: '21 files', match: { tags: ['a'], classPattern: /SkipLink/ } },
    { name: 'bbc/skip-end', reason: 'the end of that way', seen: '21 files', match: { tags: ['p'], classPattern: /EndText/, text: /^结尾/ } },
  ],
  cut: [
    { name: 'bbc/third-party', reason: 'a warning beside players', seen: '25 files', pattern: /^\s*告知：第三方内容可能包含广告\s*$/ },
    { name: 'bbc/residue', reason: 'what an attribute with a whole player in it leaves of its end', seen: '23 files', pattern: /^\s*">\s*$/ },
  ],
};
