/**
 * BBC News in Chinese. Class names change with every build of its site: until 2022 only their tails were stable, since
 * then they are hashes, and elements are told by their place and their words.
 */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

/** Two rules, by its words and by its file's name. */
const divider = {
  name: 'bbc/divider',
  reason: 'a line between two parts of the article, as a picture; its words say so, or its file’s name',
  seen: '112 held-out files, 14 pictures',
} as const;

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
        name: 'bbc/byline-list',
        reason: 'author and office in markup whose class names are hashes: a name, then an office',
        seen: '1 of 2 files of 2023–24',
        match: {
          tags: ['ul'],
          attribute: { name: 'role', value: /^list$/ },
          text: /^[^\n。，：:？！]{2,40}BBC\s?[^\n。，：:？！]{0,16}$/,
          maxCharsOutsideLinks: 60,
        },
        byline: true,
      },
      {
        name: 'bbc/age',
        reason: 'how long ago it was, when the feed was read, or on which day',
        seen: '1,145 files; a day in 67 of 487',
        match: { tags: ['time'], text: /前$|^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,3}\S{0,12}$/ },
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
      {
        name: 'bbc/skip-link',
        reason: 'a way around an embed',
        seen: 'none in the survey; the words of the files above',
        match: {
          tags: ['a'],
          attribute: { name: 'href', value: /#(?:skip-|end-of-)/ },
          text: /^(?:跳过|跳過)[^。，]{2,30}$/,
        },
      },
      {
        name: 'bbc/skip-end',
        reason: 'the end of that way',
        seen: 'none in the survey; the words of the files above',
        match: {
          tags: ['p'],
          attribute: { name: 'id', value: /^(?:skip-|end-of-)/ },
          text: /^(?:结尾|結尾|End of)[^。，]{0,30}$/,
        },
      },
      {
        name: 'bbc/no-player',
        reason: 'says that the player does not work here',
        seen: '7 held-out files',
        match: {
          tags: ['strong', 'p', 'span'],
          text: longPattern()`
            ^[你您]的(?:器材|[设設][备備])不(?:支持|支援)
            (?:播放(?:多?媒[体體](?:材料|[内內]容)?)?|多?媒[体體]播放)[。.]?$
          `,
        },
      },
      {
        ...divider,
        match: {
          tags: ['img'],
          attribute: {
            name: 'alt',
            value: longPattern('i')`
              ^\s*(?:(?:section|short|long|grey|gray|thin|2px|transparent|presentational|white|red)\s)*
              (?:divider|separator|line(?:\s?break)?|transparent line)\s*$
            `,
          },
        },
      },
      {
        ...divider,
        match: {
          tags: ['img'],
          attribute: {
            name: 'src',
            value: longPattern()`
              \/_\d{5,}_(?:[a-z0-9]{0,16}_){0,7}
              (?:bar|line\d{0,4}|grey_line(?:_new)?|separator|transparent|blank_white_space|\d{3}x[1-9])
              (?:-nc)?\.(?:png|jpe?g|gif)(?:\.webp)?$
            `,
          },
        },
      },
      {
        name: 'bbc/picture-owner',
        reason: 'repeats whose the picture is, for eyes; the words for screen readers stand beside it',
        seen: '10 files',
        match: { tags: ['span'], classes: ['story-image-copyright'], attribute: { name: 'aria-hidden' } },
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
        name: 'bbc/picture-source',
        reason: 'whose the picture is, before its caption',
        seen: '10 files of 2020; every picture of 2 files of 2023–24',
        of: 'captions',
        pattern: /^\s*(?<role>[图圖][像片](?:来源|來源|版权|版權))[，,：:\s]\s{0,9}(?<names>[^\n]{1,80})(?:\n|$)/,
      },
      {
        name: 'bbc/caption-label',
        reason: 'says to screen readers that this is a caption',
        seen: 'every caption of 2 files of 2023–24',
        of: 'captions',
        pattern: /^\s*(?:(?:[图圖]像|[音视視][频頻])加[注註]|[说說]明)文字\s?[，,：:]\s{0,9}/,
      },
      {
        name: 'bbc/picture-source',
        reason: 'whose the picture is, before its caption',
        seen: 'none in the survey outside of captions',
        pattern: /^\s*(?<role>[图圖]像(?:来源|來源))\s?[，,：:]\s{0,9}(?<names>[^\n。]{1,60})$/,
      },
      {
        name: 'bbc/caption-label',
        reason: 'says to screen readers that this is a caption',
        seen: 'none in the survey outside of captions',
        pattern: /^\s*(?:[图圖]像|[音视視][频頻])加[注註]文字\s?[，,：:]\s{0,9}/,
      },
      {
        name: 'bbc/third-party',
        reason: 'a warning beside players',
        seen: '25 files',
        pattern: /^\s*(?:告知|警告|注意)[：:]\s?(?:BBC[对對].{4,20}。?)?\s?第三方[内內]容可能包含[广廣]告[。.]?\s*$/,
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
