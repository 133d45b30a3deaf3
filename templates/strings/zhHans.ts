/** What the site says to readers, in Simplified Chinese. */
import type { CalendarDate } from '../dates.ts';
import type { Strings } from './zhHant.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

export const zhHans: Strings = {
  /** Wall calendars in mainland China begin with Monday (GB/T 7408). */
  firstWeekday: 1,
  weekdays,
  formatYear: (year: number) => `${year}年`,
  formatMonth: (year: number, month: number) => `${year}年${month}月`,
  formatDay: ({ year, month, day }: CalendarDate) => `${year}年${month}月${day}日`,
  formatMonthOnly: (month: number) => `${month}月`,
  formatDayOfYear: (month: number, day: number) => `${month}月${day}日`,
  formatWeekday: (weekday: number) => `星期${weekdays[weekday]}`,
  formatCount: (count: string) => `${count} 篇`,
  formatChars: (chars: string) => `${chars} 字`,
  formatNamed: (name: string, count: string) => `${name}，${count}`,
  aroundDay: (year: number, month: number): readonly [before: string, between: string] => [
    `${year}年${month}月`,
    '日，',
  ],
  aroundMonth: (year: number): readonly [before: string, between: string] => [`${year}年`, '，'],
  afterCount: (_count: number): string => ' 篇',
  joinNames: (names: readonly string[]) => names.join('、'),
  titled: (name: string, part: string) => `${name}：${part}`,
  untitled: '（无题）',

  skip: '跳到正文',
  siteNav: '全站',
  dates: '日期',
  tags: '标签',
  sources: '来源',
  about: '说明',
  home: '首页',
  search: '搜索',
  searchLabel: '搜索全文',
  trail: '所在位置',
  turn: '较早与较晚',
  turnAgain: '较早与较晚（页尾）',
  earlier: '较早',
  later: '较晚',
  footer: '报道的权利属于原作者与原刊媒体；原刊日后的更正未必收录。',
  contact: '权利人请联系',

  article: {
    reporter: '记者',
    place: '地点',
    updated: (instant: string, versions: string) => `${instant} 更新，共 ${versions} 版`,
    tags: '标签',
    original: '原文',
    archived: '备份',
    archivedName: '互联网档案馆',
    versions: '先前版本',
    rights: '权利声明',
    related: '相关报道',
    inArchive: '本站收录',
    more: '接着读',
    allSources: '全部来源',
    day: (day: string) => `${day}的全部新闻`,
    provenance: '保存记录',
    file: '文件',
    profile: '整理规则',
    removed: '移除',
    nothingRemoved: '无',
    removal: (rule: string, count: string, chars: string) => `${rule} × ${count}（${chars} 字）`,
    rawDigest: '文件 SHA-256',
    textDigest: '正文 SHA-256',
    textChars: '正文长度',
  },

  version: {
    heading: (number: string, total: string) => `第 ${number} 版，共 ${total} 版`,
    intro: (instant: string) => `这一版刊于 ${instant}。以下是它与下一版的差异。`,
    removed: '下一版删去',
    added: '下一版加上',
    next: '下一版',
    newest: '目前版本',
    compare: '版本比较',
  },

  alias: {
    title: '网址已更改',
    moved: '这篇报道现在的位置：',
  },

  day: {
    sources: '当日来源',
    otherYears: (day: string) => `历年的${day}`,
    description: (day: string, count: string) => `${day}的新闻，共 ${count}。`,
  },

  month: {
    sources: '本月来源',
    tags: '本月标签',
    description: (month: string, count: string) => `${month}每一天的新闻，共 ${count}。`,
  },

  topic: {
    tag: '标签',
    source: '来源',
    span: (first: string, last: string) => `${first}至${last}`,
    homePage: '官方网站',
    months: '各月报道',
    description: (name: string, count: string, span: string) => `${name}的报道，${span}，共 ${count}。`,
    tagIndex: '全部标签',
    tagIndexNote: '标签取自媒体自己的标注，按报道篇数排列。',
    sourceIndex: '全部来源',
    sourceIndexNote: '本站收录的媒体、篇数与覆盖日期。',
    name: '名称',
    count: '篇数',
    firstDay: '最早',
    lastDay: '最晚',
    atLeast: (count: string) => `${count} 篇以上`,
    between: (low: string, high: string) => `${low} 至 ${high} 篇`,
    single: '1 篇',
  },

  homePage: {
    holdings: (count: string, span: string) => `收录 ${span}的报道 ${count}，每一篇都能搜索全文，网址永远不变。`,
    empty: '还没有收录任何报道。',
    newest: '最新报道',
    wholeDay: (day: string, count: string) => `看${day}全部 ${count}`,
    years: '按日期浏览',
    sources: '来源',
    tags: '常见标签',
    allTags: '全部标签',
  },

  searchPage: {
    description: '搜索全部报道的标题与正文。',
    exact: '字形完全相符',
    sort: '排序',
    best: '相关程度',
    newest: '由新到旧',
    oldest: '由旧到新',
    hintsTitle: '怎么搜索',
    hints: [
      '输入什么就找什么：标题或正文里有一字不差的这串字，就会找到。',
      '一个字也能找；字串长短不限，不必断词。',
      '繁体、简体都找得到，英文不分大小写，全角与半角相同。',
      '用空格隔开的每一段都要有：渡轮 复航。加引号则连空格一起找："Hong Kong"。',
      '不要的词前面加减号：疫苗 -流感。有其中一个就好，中间加 OR：台风 OR 地震。',
      '只找标题 title:复航；来源 source:cna；标签 tag:渡轮；记者 reporter:汪令仪；日期 on:2021-01、2021-01..2021-03 或 110年1月8日。',
      '搜索在您的设备上进行，不经过任何搜索服务。',
    ],
    noScript: '搜索在您的设备上进行，需要 JavaScript。没有 JavaScript 时，仍可从这里找：',
  },

  aboutPage: {
    description: '这个网站保存什么、怎么浏览、怎么搜索。',
    what: '这是什么',
    whatText: [
      '这是一份新闻剪报：把媒体公开发布的报道一篇一篇存下来，留给日后查阅。存进来的报道不会因为旧了就下架，网址也不会改变。',
      '每篇报道只去掉广告、订阅框、推荐链接等不属于报道的部分，文字不改写、不转换繁简、不加空格。去掉了什么，记在每篇文末的“保存记录”。',
      '报道的日期与时刻，依各媒体所在地的时间。',
    ],
    browse: '怎么浏览',
    browseText: [
      '“日期”从年、月到日，日历上的数字是当天的篇数，颜色越深篇数越多。每一天的页面按来源分组，也能翻到前后一天与历年的同一天。',
      '“标签”与“来源”各有自己的页面，先列最新的报道，再按月份通往全部。',
    ],
    searching: '怎么搜索',
    reading: '引用与查证',
    readingText: [
      '每篇报道都附原文网址、互联网档案馆的备份，以及文件与正文的 SHA-256 摘要，可据以查证内容未经改动。文献管理软件（如 Zotero）可直接读取书目数据。',
      '媒体改过的报道保留先前版本，并标出各版的差异。',
    ],
    rights: '权利',
    rightsText:
      '报道的权利属于原作者与原刊媒体。本站不放广告，不用 cookie，不统计访客；报道中的图片由原刊媒体的网站加载。',
    holdings: '收录范围',
  },

  notFound: {
    title: '找不到这一页',
    text: '这个网址没有内容。可能是输错了，也可能是这篇报道没有收录。可以搜索，或从日期、标签、来源找起。',
  },
};
