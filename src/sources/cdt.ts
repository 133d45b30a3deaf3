/** China Digital Times in Chinese (中國數字時代), a WordPress site. */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

export const cdt: Source = {
  id: 'cdt',
  name: '中國數字時代',
  hosts: ['chinadigitaltimes.net'],
  labels: ['中国数字时代'],
  zone: 'America/Los_Angeles',
  articleId: null,
  agencies: [],
  profile: {
    name: 'cdt',
    tags: [
      {
        name: 'cdt/tag-link',
        reason: 'tags under the article',
        seen: '344 files, 1,024 tags',
        match: { tags: ['a'], attribute: { name: 'rel', value: /(?:^|\s)tag(?:\s|$)/ } },
        origin: 'tag-link',
        // the series of collections, not what they are about
        nameLike: /^(?!CDS\s*(?:档案|檔案)$)/,
      },
    ],
    retag: [
      {
        name: 'cdt/picture',
        reason: 'picture with its caption',
        seen: '79 of 416 articles',
        match: { tags: ['div'], classes: ['wp-caption'] },
        to: 'figure',
      },
      {
        name: 'cdt/caption',
        reason: 'the caption',
        seen: '79 of 416 articles',
        match: { classes: ['wp-caption-text'] },
        to: 'figcaption',
      },
    ],
    cut: [
      {
        name: 'cdt/author',
        reason: 'who wrote what is reprinted, above it',
        seen: '40 of 416 articles',
        pattern:
          /^\s*作者\s{0,3}[：:｜|]\s{0,3}(?:《?[^\s《》。，]{2,6}》?[记記]者\s{0,3})?(?<author>[^。，\n]{2,30})\s*$/,
        among: { first: 3 },
      },
      {
        name: 'cdt/wechat',
        reason: 'under which name the reprinted account is found, and a code for giving money',
        seen: '29 articles of 1,344',
        pattern: longPattern()`
          ^\s*(?:微信(?:公众)?号(?:名称)?\s{0,3}[：:][^。\n]{2,40}
          |[^。\n]{0,40}(?:长按|扫描?|识别)[^。\n]{0,12}二维码[^。\n]{0,20}。?)\s*$
        `,
        among: { last: 6 },
      },
      {
        name: 'cdt/feed-maker',
        reason: 'a plug-in signs the feed',
        seen: '344 files',
        pattern: /^\s*Feed enhanced by .{1,40}$/s,
        among: { last: 2 },
      },
      {
        name: 'cdt/footer',
        reason: 'whose it is, how to comment and its tags, with code that was never run',
        seen: '344 files',
        pattern: /^\s*(?<rights>©.{1,60} for .{1,40}), get_post_time\('Y'\)\..*$/s,
        among: { last: 2 },
      },
      {
        name: 'cdt/collection',
        reason: 'links to the collections that the site keeps on a subject',
        seen: '65 files',
        pattern: /^\s*CDS\s*档案\s*[|｜][^。]{2,30}$/,
        among: { last: 4 },
        related: true,
      },
    ],
    known: [
      { pattern: /^\d{1,2}$/, reason: 'numbers over the parts of an essay' },
      { pattern: /^以下为?中国数字时代编辑摘自/, reason: 'says whose words follow' },
      { pattern: /^因为李文亮的微博随时可能被网络审查部门下令删除/, reason: 'says why the comments were collected' },
    ],
  },
};
