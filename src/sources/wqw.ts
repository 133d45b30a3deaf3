/** Weiquanwang (維權網): posts of a Blogger site, often pasted from Word. */
import type { Source } from './source.ts';

export const wqw: Source = {
  id: 'wqw',
  name: '維權網',
  hosts: ['wqw2010.blogspot.com'],
  labels: ['维权网'],
  zone: 'Asia/Shanghai',
  articleId: null,
  agencies: [],
  profile: {
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
  },
};
