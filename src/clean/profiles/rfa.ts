/** Radio Free Asia in Chinese (自由亞洲電台). */
import type { Profile } from './profileTypes.ts';

export const rfa: Profile = {
  name: 'rfa',
  drop: [
    {
      name: 'rfa/related',
      reason: 'headlines of other articles in mid-text, each in a list of its own',
      seen: '1,304 files',
      match: { tags: ['ul'], text: /\S/, mostCharsOutsideLinks: 4 },
      related: true,
    },
    { name: 'rfa/zoom', reason: 'a sign that opens a picture', seen: '1,119 files', match: { classes: ['single_image'], mostCharsOutsideLinks: 4 } },
  ],
  retag: [
    { name: 'rfa/picture', reason: 'picture with its caption', seen: '1,375 files', match: { classes: ['image-inline'] }, to: 'figure' },
    { name: 'rfa/caption', reason: 'the caption', seen: '1,375 files', match: { classes: ['image-caption'] }, to: 'figcaption' },
  ],
  cut: [
    {
      name: 'rfa/staff',
      reason: 'reporter and editors close every article',
      seen: '1,805 of 1,816 files',
      pattern: /(?:^|\n|(?<=[。！？”）]))\s*(?<credits>(?:(?:自由亚洲电台)?(?:特约)?记者[^。\n]{1,40}?|撰稿[^。\n]{1,20})?\s*[（(]?责编[^。\n]{1,60})\s*$/,
      among: { last: 3 },
    },
  ],
};
