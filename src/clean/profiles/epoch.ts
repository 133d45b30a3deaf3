/** Epoch Times in Chinese (大紀元). */
import type { Profile } from './profileTypes.ts';

export const epoch: Profile = {
  name: 'epoch',
  tags: [
    {
      name: 'epoch/tag-link',
      reason: 'names in the text link to pages of their tag',
      seen: '4,514 files, 5,604 tags',
      match: { tags: ['a'], attribute: { name: 'href', value: /\/gb\/tag\// } },
      origin: 'tag-link',
      nameLike: /^.{1,20}$/u,
    },
  ],
  cut: [
    {
      name: 'epoch/editor',
      reason: 'the editor closes every article, with a # of the publisher’s system',
      seen: '4,605 of 4,628 files; # in 2,925',
      pattern: /\s*(?<credits>(?:文字整理[：:][^；;。]{1,20}[；;]\s*)?(?:责任编辑|責任編輯)[：:][^。！？]{1,40}?)\s*[#＃◇]*\s*$/,
      among: { last: 6 },
    },
  ],
};
