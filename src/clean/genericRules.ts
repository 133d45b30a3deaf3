/** Rules that hold for every source, whatever its profile. */
import { longPattern } from '../sources/longPattern.ts';
import type { CutRule, DropRule, PictureRule, Rule } from '../sources/profile.ts';

export const genericDrops: readonly DropRule[] = [
  {
    name: 'generic/feed-footer',
    reason: 'the feed service that made the posts advertises itself under one in five',
    seen: '2,548 CNA, 2,107 RFI, 1,225 Reuters, 860 VOA, 688 DW files',
    match: { tags: ['div'], text: /^获取更多RSS：[\s\S]{0,150}$/, maxCharsOutsideLinks: 20 },
  },
  {
    name: 'generic/translation-bubble',
    reason: 'windows of browser extensions that were open when an editor saved the page',
    seen: '39 Epoch files with 500 characters each, 9 Zaobao files',
    match: { classPattern: /^(?:gtx-|jfk-|SL_)/ },
  },
  {
    name: 'generic/embedded-twin',
    reason: 'WordPress quotes a post and then embeds the same post as a page',
    seen: '138 CDT files',
    match: { tags: ['iframe'], classes: ['wp-embedded-content'] },
  },
];

export const genericPictures: readonly PictureRule[] = [
  {
    name: 'generic/picture-without-name',
    reason: 'a template printed the address of a picture that there was not',
    seen: '11 Zaobao files in 48,828',
    address: /\/(?:undefined|null|NaN)(?:[?#].*)?$/,
  },
  {
    name: 'generic/spacer',
    reason: 'holds the place of a picture that a script would load',
    address: /\/(?:spacer|blank|pixel|transparent|placeholder)\.(?:gif|png|svg)(?:[?#].*)?$/i,
  },
];

export const genericCuts: readonly CutRule[] = [
  {
    name: 'generic/first-appeared',
    reason: 'WordPress signs its feeds with title and site',
    seen: '788 CDT, 179 Bitter Winter files',
    pattern: /^\s*The post .{1,300} (?:appeared )?first (?:appeared )?on .{1,80}$/s,
    among: { last: 3 },
  },
];

/** Headlines of other articles under a label; `steps/dropRelatedLists.ts` says what may follow it. */
export const relatedLists: Rule & { readonly label: RegExp } = {
  name: 'generic/related-list',
  reason: 'links to other articles under a label of their own',
  seen: '60 of 14,200 files, most of CDT and RFI',
  label: longPattern('i')`
    ^(?:(?:延伸|[扩擴]展|相[关關]|推[荐薦]|更多)[阅閱][读讀]
    |相[关關](?:[报報][道導]|新[闻聞]|文章|[内內]容|[链連][接結])
    |Related(?: articles| stories)?|Read more|See also)(?:\s*[：:》]|\s+|$)
  `,
};
