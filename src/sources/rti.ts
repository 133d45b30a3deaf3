/** Radio Taiwan International (中央廣播電臺): the feed cuts every text at 290 characters. */
import type { Source } from './source.ts';

export const rti: Source = {
  id: 'rti',
  name: '中央廣播電臺',
  hosts: ['rti.org.tw'],
  labels: ['RTI 中央廣播電臺'],
  zone: 'Asia/Taipei',
  articleId: /\/id\/(\d+)/,
  agencies: [],
  profile: {
    name: 'rti',
    titles: [
      {
        name: 'rti/section',
        reason: 'the section before the headline',
        seen: '441 of 441 articles, 6 names',
        pattern: /^\[(?<topic>[^[\]\d]{1,8})\]\s*/,
      },
      {
        name: 'rti/broadcast',
        reason: 'day and number of a broadcast after the headline',
        seen: '72 of 441 articles',
        pattern: /\s+[-–]\s+\d{6}-\d{1,2}$/,
      },
    ],
    drop: [
      {
        name: 'rti/more',
        reason: 'the link after the cut',
        seen: '1,845 files',
        match: { tags: ['a'], text: /^\.\.\.more$/ },
      },
    ],
  },
};
