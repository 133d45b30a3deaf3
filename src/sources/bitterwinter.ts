/** Bitter Winter in Chinese (寒冬). */
import type { Source } from './source.ts';

export const bitterwinter: Source = {
  id: 'bitterwinter',
  name: '寒冬',
  hosts: ['zh.bitterwinter.org'],
  labels: ['寒冬'],
  zone: 'Europe/Rome',
  articleId: null,
  agencies: [],
  profile: {
    name: 'bitterwinter',
    tags: [
      {
        name: 'bitterwinter/keyword',
        reason: 'names in the text link to pages of their tag',
        seen: '203 files, 36 tags',
        match: { tags: ['span'], classes: ['keyword_link'] },
        origin: 'tag-link',
      },
    ],
    drop: [
      {
        name: 'bitterwinter/donation',
        reason: 'a call to give money',
        seen: '222 files',
        match: { classes: ['widget_media_image', 'donate-us'], maxCharsOutsideLinks: 20 },
      },
    ],
    captionLines: [
      {
        name: 'bitterwinter/video-caption',
        reason: 'says what the player after it shows',
        seen: '16 in 8 of 56 files',
        pattern: /^視頻\d{0,2}：/,
        of: 'after',
      },
    ],
    cut: [
      {
        name: 'bitterwinter/reporter',
        reason: 'the reporter closes the article',
        seen: '154 files',
        pattern: /^\s*寒冬(?<credits>記者\s+[^。]{2,20})\s*$/,
        among: { last: 3 },
      },
      {
        name: 'bitterwinter/author',
        reason: 'the author stands under the standfirst',
        seen: '64 files',
        pattern: /^\s*作者：\s*(?<author>[^（()）。\n]{2,30}?)\s*(?:（[^（()）]{2,40}）)?\s*$/,
        among: { first: 4 },
      },
    ],
  },
};
