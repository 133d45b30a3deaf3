/** Radio Free Asia in Chinese (自由亞洲電台). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const rfa: Source = {
  id: 'rfa',
  name: '自由亞洲電台',
  hosts: ['rfa.org'],
  labels: ['自由亚洲电台'],
  zone: 'America/New_York',
  articleId: /\/([a-z0-9]+-\d{14})\.html/,
  agencies: [],
  profile: {
    name: 'rfa',
    drop: [
      {
        name: 'rfa/related',
        reason: 'headlines of other articles in mid-text, each in a list of its own',
        seen: '1,304 files',
        match: { tags: ['ul'], text: /\S/, maxCharsOutsideLinks: 4 },
        related: true,
      },
      {
        name: 'rfa/zoom',
        reason: 'a sign that opens a picture',
        seen: '1,119 files',
        // the name of a class until 2019, then of an element, which is repeated for each picture
        match: { classes: ['single_image'], maxCharsOutsideLinks: 4 },
      },
      {
        name: 'rfa/zoom',
        reason: 'a sign that opens a picture',
        seen: '225 files, and 4 of 4 of 2024',
        match: {
          tags: ['a'],
          attribute: { name: 'id', value: /^single_image$/ },
          text: /^$/,
          holds: { tags: ['img'] },
        },
      },
      {
        name: 'rfa/zoom',
        reason: 'a sign that opens a picture',
        seen: '225 files, and 4 of 4 of 2024',
        match: { tags: ['img'], attribute: { name: 'src', value: /\/icon-zoom\.png$/ } },
      },
    ],
    retag: [
      {
        name: 'rfa/picture',
        reason: 'picture with its caption',
        seen: '1,375 files',
        match: { classes: ['image-inline'] },
        to: 'figure',
      },
      {
        name: 'rfa/caption',
        reason: 'the caption',
        seen: '1,375 files',
        match: { classes: ['image-caption'] },
        to: 'figcaption',
      },
      {
        name: 'rfa/lead-caption',
        reason: 'the caption of the picture above the article, and whose it is',
        seen: '4 of 4 files of 2024',
        match: { tags: ['span', 'div', 'p'], classes: ['lead_image_caption', 'copyright'] },
        to: 'figcaption',
      },
      {
        name: 'rfa/lead-zoom',
        reason: 'the box around the sign and the latter',
        seen: '4 of 4 files of 2024',
        match: { tags: ['div'], attribute: { name: 'id', value: /^zoomattribute$/ } },
        to: 'figcaption',
      },
    ],
    pictures: [
      {
        name: 'rfa/zoom-icon',
        reason: 'a magnifying glass',
        seen: '34 of 310 articles; 143 of 1,250',
        address: /\/icon-zoom\.png$/,
      },
    ],
    captionLines: [
      {
        name: 'rfa/video-caption',
        reason: 'says what the player before it showed',
        seen: '39 of 356 files',
        pattern: /^视频\s{0,9}\d{0,2}\s{0,9}【.*】$/s,
        of: 'before',
      },
    ],
    cut: [
      {
        name: 'rfa/staff',
        reason: 'reporter and editors close every article, at times in brackets',
        seen: '1,805 of 1,816 files',
        pattern: longPattern()`
          (?:^|\n|(?<=[。！？”）]))\s{0,9}[（(]?\s{0,3}
          (?:(?:以上是)?自由亚洲(?:电台)?(?:驻[^。\n]{1,6}?)?(?:特约|实习)?记者\s{0,9}
          (?:(?<who>[^。：:\n]{2,30}?)的?[报報][导導道]|(?<author>[^\s。：:\n]{2,6}))[\s；;，]{1,9})?
          (?<credits>(?:(?:驻[^。\n]{1,6})?(?:特约|实习)?记者[^。\n]{1,40}?
          |撰稿[^。\n]{1,20}|[^\s。：:\n]{2,4}\s)?[\s；;，]{0,9}
          [（(]?(?:责编|(?:编辑|网编)\s*[：: ])[^。\n]{1,60}?)\s{0,9}[）)]?\s*$
        `,
        among: { last: 3 },
      },
      {
        name: 'rfa/reporter',
        reason: 'the reporter alone',
        seen: '6 of 356 files',
        pattern: longPattern()`
          ^\s*(?:以上是)?自由亚洲(?:电台)?(?:驻[^。\n]{1,6}?)?(?:特约|实习)?记者
          (?<who>[^。，\n]{2,20}?)的?[报報][导導道]。?\s*$
        `,
        among: { last: 2 },
      },
    ],
  },
};
