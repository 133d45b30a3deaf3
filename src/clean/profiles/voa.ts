/** Voice of America in Chinese (美國之音). */
import type { Profile } from './profileTypes.ts';

export const voa: Profile = {
  name: 'voa',
  smallCaptions: { name: 'voa/caption', reason: 'the caption stands in small print after picture or player', seen: '1,161 with 资料照 alone' },
  cut: [
    {
      name: 'voa/date-line',
      reason: 'the instant above the article',
      seen: '4,216 files',
      pattern: /^\s*(?<instant>[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)\s*$/,
      among: { first: 1 },
    },
    {
      name: 'voa/disclaimer',
      reason: 'whose opinion it is, between rows of signs',
      seen: '133 files',
      pattern: /^\s*={6,}\s*(?<rights>[^=]{10,80}?)\s*={6,}\s*$/,
      among: { last: 8 },
    },
    { name: 'voa/playlist', reason: 'where to find earlier broadcasts', seen: '133 files', pattern: /^\s*《.{2,20}》.{0,20}播放列表\s*[：:]\s*http\S+\s*$/, among: { last: 4 } },
  ],
};
