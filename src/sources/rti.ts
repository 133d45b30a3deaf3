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
