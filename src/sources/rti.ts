/** Radio Taiwan International (中央廣播電臺): the feed cuts every text at 290 characters. */
import type { Profile } from './profile.ts';

export const rti: Profile = {
  name: 'rti',
  drop: [
    {
      name: 'rti/more',
      reason: 'the link after the cut',
      seen: '1,845 files',
      match: { tags: ['a'], text: /^\.\.\.more$/ },
    },
  ],
};
