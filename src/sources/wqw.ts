/** Weiquanwang (維權網): posts of a Blogger site, often pasted from Word. */
import type { Profile } from './profile.ts';

export const wqw: Profile = {
  name: 'wqw',
  cut: [
    {
      name: 'wqw/caption-prompt',
      reason: 'what the editor shows where a caption is still to be written',
      seen: '1 of 126 files',
      pattern: /^\s*添加图片说明\s*$/,
    },
  ],
  known: [{ pattern: /^本网将持续关注/, reason: 'the editors’ own closing words' }],
};
