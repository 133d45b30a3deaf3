/** What the search page and the scripts of articles say to readers, in Simplified Chinese. */
import type { Note } from '../../search/query/query.ts';
import type { Suggestion, NoResultsReport } from '../messages.ts';
import {
  formatChineseDay as formatDay,
  formatChineseMonth as formatMonth,
  formatCount,
  formatYears,
} from './numbers.ts';
import type { ArticleWords, SearchWords } from './zhHant.ts';

const notes: Readonly<Record<Note['kind'], (text: string) => string>> = {
  'open-quote': (text) => `引号没有收尾，当作到最后为止：“${text}”`,
  'empty-operator': (text) => `${text} 的两边要各有一个词；这里略过了它`,
  'empty-field': (text) => `“${text}”后面没有内容，当作文字来找`,
  'bad-date': (text) => `“${text}”不是日期，整段当作文字来找；日期写成 2021-01-08、2021-01 或 2021年1月8日`,
  'only-excluded': (text) => `只有要排除的词，没有要找的词；当作文字“${text}”来找`,
  date: (text) => `“${text}”当作日期；要找这串字，请加引号："${text}"`,
};

const suggestions: Readonly<Record<Suggestion['kind'], (query: string) => string>> = {
  'without-filters': () => '取消全部筛选',
  'without-sources': () => '不限来源',
  'without-tags': () => '不限标签',
  'without-langs': () => '不限繁简',
  'without-dates': () => '不限日期',
  'near-dates': () => '前后多找一个月',
  'any-script': () => '不要求字形完全一致',
  names: () => '也找同一名称的其他写法',
  unquoted: (query) => `不加引号：${query}`,
  'without-part': (query) => `只找：${query}`,
  'any-part': (query) => `有其中一个就好：${query}`,
  shorter: (query) => `短一点：${query}`,
};

const reasons: Readonly<Record<NoResultsReport['reason'], (missing: readonly string[], unfiltered: number) => string>> =
  {
    missing: (missing) => `全部报道里都没有${missing.map((part) => `“${part}”`).join('、')}。`,
    apart: () => '每个词都找到了，但没有同时出现在一篇里。',
    filtered: (_missing, unfiltered) =>
      unfiltered > 0 ? `有 ${formatCount(unfiltered)} 篇符合，但都被筛选条件排除了。` : '筛选的日期里没有。',
  };

export const searchWords: SearchWords = {
  fullStop: '。',
  count: formatCount,
  found: (count) => `找到 ${formatCount(count)} 篇`,
  noneFits: (query) => `没有一篇符合“${query}”`,
  reason: ({ reason, missing, unfiltered }) => reasons[reason](missing, unfiltered),
  suggestions: '改成这样就找得到：',
  suggestion: ({ kind, query, count }) => `${suggestions[kind](query)}（${formatCount(count)} 篇）`,
  browseDay: (day) => `看${formatDay(day)}的全部新闻`,
  note: ({ kind, text }) => notes[kind](text),
  alsoSearched: '也搜索：',
  remove: (name) => `不找${name}`,
  offer: '这个名称还有别的写法：',
  add: (name) => `也搜索：${name}`,
  searched: (first, last, wholeFirst, wholeLast) =>
    `已找 ${formatYears(first, last)}，全部 ${formatYears(wholeFirst, wholeLast)} …`,
  stop: '停止',
  stopped: (span) => (span === null ? '已停止，还没有找。' : `已停止，只找了${span}。`),
  goOn: '继续找',
  more: (count) => `再显示 ${count} 篇`,
  compactHits: (count) => `其余 ${formatCount(count)} 篇，按日期`,
  reorder: '找完了，按相关程度重排',
  failed: (spans) => `${spans.join('、')}的索引读不到，结果不完整。`,
  unavailable: '搜索索引读不到。',
  offline: '现在没有网络，读不到搜索索引。',
  retry: '再试一次',
  filters: '筛选',
  dates: '日期',
  sources: '来源',
  tags: '标签',
  langs: '文字',
  lang: (lang) => ({ 'zh-Hant': '繁体', 'zh-Hans': '简体', zh: '中文（繁简同形）', en: '英文' })[lang] ?? lang,
  from: '从',
  to: '到',
  fromMonth: '从哪个月',
  toMonth: '到哪个月',
  dateField: (label) => `日期：${label}`,
  badDate: '这不是日期',
  clearDates: '不限日期',
  clearFilters: '取消全部筛选',
  byMonth: '各月篇数',
  monthCount: (month, count) => `${formatMonth(month)}，${formatCount(count)} 篇`,
  notCounted: (month) => `${formatMonth(month)}，不在筛选的日期内`,
  save: '保存这份结果：',
  saving: (done, total) => `正在读取 ${formatCount(done)}／${formatCount(total)} 篇 …`,
  saved: '已保存',
  saveFailed: '有些报道读不到，没有保存。',
  day: formatDay,
  month: formatMonth,
  span: (first, last) => (first === last ? formatDay(first) : `${formatDay(first)}至${formatDay(last)}`),
};

export const articleWords: ArticleWords = {
  matchesHere: '本文符合之处',
  matchOf: (place, count) => `第 ${place} 处，共 ${count} 处`,
  noMatchHere: '这篇的文字里没有这串字',
  earlierMatch: '上一处',
  laterMatch: '下一处',
  closeMatches: '关闭',
  lostPicture: '这张图片读不到。',
  findPicture: '到互联网档案馆找',
};
