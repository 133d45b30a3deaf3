/** Epoch Times in Chinese (大紀元). */
import { longPattern } from './longPattern.ts';
import type { Source } from './source.ts';

const dateline = '^【大[纪紀]元[^】（(]{0,24}[讯訊]】?\\s{0,9}[（(](?:香港|英文|台[湾灣])?大[纪紀]元';
const work = '(?:[综綜]合|[采採][访訪]|[编編][译譯]|[专專][题題]|[连連][线線]|[独獨]家|[现現][场場]|整理){0,2}';
const wrote = '(?:撰文|[报報][导導道])';

export const epoch: Source = {
  id: 'epoch',
  name: '大紀元',
  hosts: ['epochtimes.com'],
  labels: ['大纪元'],
  zone: 'America/New_York',
  articleId: /\/n(\d{6,})\.html?/,
  agencies: [],
  profile: {
    name: 'epoch',
    datelines: [
      // 【大纪元2020年11月02日讯】（大纪元记者葉南汀台北报导）, the bracket at times not closed
      `${dateline}[^（）()]{0,12}[记記]者(?<who>[^（）()／/]{2,30}?)${work}[报報][导導道]`,
      // （英文大纪元专栏作家Wren Alder撰文／原泉编译）
      `${dateline}(?:[专專][栏欄]作家|(?:[资資]深)?[记記]者)(?<reporter>[^（）()／/]{2,40}?)${work}${wrote}`,
      `${dateline}(?<reporter>\\p{Script=Han}{2,3}(?:和\\p{Script=Han}{2,3})?)[综綜]合[报報][导導道]`,
    ],
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
        pattern: longPattern()`
          (?<credits>(?:文字整理[：:][^；;。]{1,20}[；;]\s*)?
          (?:责任编辑|責任編輯)[：:；;][^。！？]{0,40}?)\s*[#＃◇]*\s*$
        `,
        among: { last: 6 },
      },
      {
        name: 'epoch/update-link',
        reason: 'leads to the page of the next hours',
        seen: '17 of 1,090 files',
        pattern: /^\s*【[^】]{4,20}】\s*请点击这里。?\s*$/,
        among: { last: 6 },
        related: true,
      },
      {
        name: 'epoch/producers',
        reason: 'who produced the broadcast that the article was written from',
        seen: '336 files',
        pattern: /^\s*(?<producers>(?:新唐人|大纪元){0,2}(?:《[^》\n]{2,14}》|【[^】\n]{2,14}】|直播)制作组)[\s#＃]*$/,
        among: { last: 4 },
      },
      {
        name: 'epoch/staff',
        reason: 'who planned, wrote and cut it, at times with the addresses of channels below',
        seen: '208 files with 文字整理 alone',
        pattern: longPattern()`
          (?:^|\n)\s{0,20}(?<credits>(?:策划|主播|主持|撰文|剪辑|字幕|监制|文字整理)[：:][^。！？\n]{1,40}
          (?:\n\s*(?:策划|主播|主持|撰文|剪辑|字幕|监制|文字整理)[：:][^。！？\n]{1,40})*)
          (?:\n\s{0,20}[^\s。，：:][^\n。，：:]{1,23}[：:]\s*https?\s*[：:]\S+)*\s*$
        `,
        among: { last: 4 },
      },
      {
        name: 'epoch/donation',
        reason: 'a call to give money',
        seen: '133 files',
        pattern: /(?:^|\n)\s{0,20}【支持】[^\n]{5,40}(?:\n\s*https?:\/\/donate\.\S+)?\s*$/,
        among: { last: 6 },
      },
      {
        name: 'epoch/channels',
        reason: 'where the publisher’s channels are',
        seen: '221 files',
        pattern: longPattern()`
          ^\s*(?:网络收看方式：
          |(?:[^\s。，：:][^\n。，：:]{1,23}[：:]\s*
          (?:https?\s*[：:]\s*(?:\/\/|／／)|(?:www|facebook)\.)\S+(?:\s+|$))+)$
        `,
        among: { last: 10 },
      },
      {
        name: 'epoch/reprint',
        reason: 'whose article it is',
        seen: '21 of 1,090 files',
        pattern: longPattern()`
          ^\s{0,20}[（(]?(?:转载自?|转自?)\s{0,9}[：:]?\s{0,9}
          (?<sources>《?[^，。：:（()）\n]{2,12}?》?)(?:，有删节)?[）)]?\s{0,9}[#＃]*\s*$
        `,
        among: { last: 2 },
      },
      {
        name: 'epoch/sources',
        reason: 'what it was written from',
        seen: '15 of 1,090 files',
        pattern: /^\s*[（(]?(?<credits>(?:资料)?来源[：:][^。（()）\n]{2,40})[）)]?\s*$/,
        among: { last: 3 },
      },
      {
        name: 'epoch/original',
        reason: 'of which article in the English edition it is a translation',
        seen: '7 of 1,090 files',
        pattern: /^\s*(?<rights>原文.{5,200}刊登[于在][^。\n]{2,40}(?:。|$))\s*$/,
        among: { last: 6 },
      },
      {
        name: 'epoch/disclaimer',
        reason: 'whose opinion it is',
        seen: '12 articles of 3,005',
        pattern: longPattern()`
          (?:^|\n)\s{0,20}(?<rights>[（(]?本文[仅只]?代表作者[^。\n]{0,16}[观觀][点點]
          [^。\n]{0,40}(?:。|$)[）)]?)\s*$
        `,
        among: { last: 6 },
      },
      {
        name: 'epoch/call-to-subscribe',
        reason: 'the presenter asks viewers to subscribe to the channel and to ring its bell',
        seen: '48 articles of 3,005',
        pattern: longPattern()`
          (?:^|(?<=[。！？\n]))[^。！？\n]{0,60}
          (?:点赞订阅|[订訂][阅閱]、留言|到会员区|加入我们的会员
          |(?:打[开開]|[点點][击擊])[^。！？\n]{0,8}小[铃鈴][铛鐺])
          [^。！？\n]{0,80}[。！？]?
        `,
        among: { last: 8 },
        every: true,
      },
      {
        name: 'epoch/end-mark',
        reason: 'the # alone',
        seen: '2,925 files, most after the editor',
        pattern: /[#＃]+\s*$/,
        among: { last: 4 },
      },
    ],
  },
};
