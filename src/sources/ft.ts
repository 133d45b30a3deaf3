/** Financial Times in Chinese (FT 中文網). */
import { longPattern } from './longPattern.ts';
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
    cut: [
      {
        name: 'ft/rights',
        reason: 'whose copyright it is, and that it may not be used',
        seen: '27 articles of 87, with the editor’s address',
        pattern: /^\s*(?<rights>(?:版[权權][声聲]明：)?本文版[权權][归歸][^。\n]{2,30}所有[^\n]{0,120})$/,
        among: { last: 6 },
      },
      {
        name: 'ft/editor-address',
        reason: 'where to write to the editor, at times with whose opinion it is',
        seen: '27 articles of 87, with rights',
        pattern: longPattern('i')`
          [（(]?(?<rights>[^（）()。\n]{0,60}(?:责编|编辑|作者|本文)?(?:邮箱|电邮)(?:是|为)?[：:]?\s{0,3}
          [\w.-]{1,40}@ftchinese\.com)[）)。]?\s*$
        `,
        among: { last: 4 },
      },
      {
        name: 'ft/translator',
        reason: 'who translated it',
        seen: '60 articles of 87',
        pattern: /(?:^|\n)\s{0,20}(?<credits>[译譯]者\s{0,3}[/／：:]\s{0,3}[^。\n]{2,30}?)\s*$/,
        among: { last: 6 },
      },
    ],
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
