/** The Economist, in English. */
import type { Profile } from './profileTypes.ts';

export const economist: Profile = {
  name: 'economist',
  drop: [
    { name: 'economist/date', reason: 'the day, above the article', seen: '1,507 files', match: { tags: ['aside'], text: /^[A-Z][a-z]{2} \d{1,2}(?:st|nd|rd|th) \d{4}.{0,40}$/ } },
  ],
  cut: [
    {
      name: 'economist/section',
      reason: 'where it stood in print',
      seen: '834 files',
      pattern: /^\s*This article appeared in the .{1,80} section of the print edition.*$/s,
      among: { last: 3 },
    },
    { name: 'economist/end-mark', reason: 'the square that ends every article', seen: '731 files', pattern: /\s*■\s*$/, among: { last: 6 } },
  ],
};
