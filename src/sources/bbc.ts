/** BBC News in Chinese. Class names change with every build of its site: only their tails are stable. */
import type { Source } from './source.ts';

export const bbc: Source = {
  id: 'bbc',
  name: 'BBC 中文',
  hosts: ['bbc.com'],
  labels: ['BBC'],
  zone: 'Europe/London',
  articleId: /-(\d{7,9})$/,
  agencies: [],
  profile: {
    name: 'bbc',
    drop: [
      {
        name: 'bbc/advertisement',
        reason: 'slots that a script would fill',
        seen: '1,053 files',
        match: {
          tags: ['section', 'div'],
          attribute: { name: 'data-e2e', value: /^advertisement$/ },
          maxCharsOutsideLinks: 20,
        },
      },
      {
        name: 'bbc/advertisement',
        reason: 'slots that a script would fill',
        seen: '1,053 files',
        match: { classes: ['dotcom-ad'], maxCharsOutsideLinks: 20 },
      },
      {
        name: 'bbc/headline',
        reason: 'the headline of the page, which at times is a later one than that of the feed',
        seen: '1,249 files; another than the title in 17 of 318',
        match: { tags: ['h1'], attribute: { name: 'id', value: /^content$/ } },
      },
      {
        name: 'bbc/byline',
        reason: 'author and office above the article, in a list of their own',
        seen: '58 of 487 files',
        match: { tags: ['ul'], classPattern: /(?:^|-)Person(?:-|$)/ },
        byline: true,
      },
      {
        name: 'bbc/related',
        reason: 'headlines of other articles in mid-text',
        seen: '931 files',
        match: { tags: ['ul'], text: /\S/, maxCharsOutsideLinks: 6 },
        related: true,
      },
      {
        name: 'bbc/age',
        reason: 'how long ago it was, when the feed was read, or on which day',
        seen: '1,145 files; a day in 67 of 487',
        match: { tags: ['time'], text: /前$|^\d{4}年\d{1,2}月\d{1,2}日\S{0,12}$/ },
      },
      {
        name: 'bbc/skip-link',
        reason: 'a way around an embed',
        seen: '21 files',
        match: { tags: ['a'], classPattern: /SkipLink/ },
      },
      {
        name: 'bbc/skip-end',
        reason: 'the end of that way',
        seen: '21 files',
        match: { tags: ['p'], classPattern: /EndText/, text: /^结尾/ },
      },
    ],
    embedLinks: [
      {
        name: 'bbc/player',
        reason: 'stands under the picture that would open the player',
        seen: '60 in 40 of 487 files',
        match: { tags: ['a'], text: /^使用浏览器播视频/ },
      },
    ],
    cut: [
      {
        name: 'bbc/third-party',
        reason: 'a warning beside players',
        seen: '25 files',
        pattern: /^\s*告知：第三方内容可能包含广告\s*$/,
      },
      {
        name: 'bbc/residue',
        reason: 'what an attribute with a whole player in it leaves of its end',
        seen: '23 files',
        pattern: /^\s*">\s*$/,
      },
      {
        name: 'bbc/rights',
        reason: 'whose the pictures are, or where the article stood first',
        seen: '5 of 487 files',
        pattern:
          /^\s*(?<rights>(?:所有)?(?:图片|照片)均?受?版权(?:所有|保护|限制)[。.]?|（本文曾发表于[^（）]{2,20}）)\s*$/,
        among: { last: 3 },
      },
      {
        name: 'bbc/original',
        reason: 'where to read the original in English',
        seen: '8 of 487 files',
        pattern: /^\s*(?:请)?访问\s*BBC[^。]{2,20}[阅閱][读讀]\s*(?:英文)?原文。?\s*$/,
        among: { last: 3 },
        related: true,
      },
      {
        name: 'bbc/related-label',
        reason: 'the heading of a list of headlines',
        seen: '10 of 487 files',
        pattern:
          /^\s*(?:相关内容|本周其他重要故事：|[^。]{0,12}更多[^。]{0,30}(?:报道|故事)：?|了解更多：[^。]{2,30})\s*$/,
        among: { last: 3 },
      },
      {
        name: 'bbc/makers',
        reason: 'who made the film',
        seen: '4 of 487 files',
        pattern: /^\s*(?<credits>(?:制片|拍摄|摄像|剪接|剪辑)[：:][^。]{2,60})\s*$/,
        among: { last: 3 },
      },
    ],
  },
};
