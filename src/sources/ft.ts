/** Financial Times in Chinese (FT 中文網). */
import type { Source } from './source.ts';

export const ft: Source = {
  id: 'ft',
  name: 'FT 中文網',
  hosts: ['ftchinese.com'],
  labels: ['金融时报'],
  zone: 'Asia/Shanghai',
  articleId: null,
  agencies: [],
  profile: {
    name: 'ft',
    drop: [
      {
        name: 'ft/advertisement',
        reason: 'slots that a script would fill',
        seen: '87 files',
        match: { classes: ['o-ads'], maxCharsOutsideLinks: 20 },
      },
    ],
  },
};
