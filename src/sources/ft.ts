/** Financial Times in Chinese (FT 中文網). */
import type { Profile } from './profile.ts';

export const ft: Profile = {
  name: 'ft',
  drop: [
    {
      name: 'ft/advertisement',
      reason: 'slots that a script would fill',
      seen: '87 files',
      match: { classes: ['o-ads'], maxCharsOutsideLinks: 20 },
    },
  ],
};
