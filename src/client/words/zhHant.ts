/** What the search page and the scripts of articles say to readers, in Traditional Chinese. */
import type { Note } from '../../search/query/query.ts';
import type { Suggestion, NoResultsReport } from '../messages.ts';
import {
  formatChineseDay as formatDay,
  formatChineseMonth as formatMonth,
  formatCount,
  formatYears,
} from './numbers.ts';

const notes: Readonly<Record<Note['kind'], (text: string) => string>> = {
  'open-quote': (text) => `引號沒有收尾，當作到最後為止：「${text}」`,
  'empty-operator': (text) => `${text} 的兩邊要各有一個詞；這裡略過了它`,
  'empty-field': (text) => `「${text}」後面沒有內容，當作文字來找`,
  'bad-date': (text) => `「${text}」不是日期，整段當作文字來找；日期寫成 2021-01-08、2021-01 或 110年1月8日`,
  'only-excluded': (text) => `只有要排除的詞，沒有要找的詞；當作文字「${text}」來找`,
  date: (text) => `「${text}」當作日期；要找這串字，請加引號："${text}"`,
};

const suggestions: Readonly<Record<Suggestion['kind'], (query: string) => string>> = {
  'without-filters': () => '取消全部篩選',
  'without-sources': () => '不限來源',
  'without-tags': () => '不限標籤',
  'without-langs': () => '不限繁簡',
  'without-dates': () => '不限日期',
  'near-dates': () => '前後多找一個月',
  'any-script': () => '不要求字形完全相符',
  names: () => '也找同一名稱的其他寫法',
  unquoted: (query) => `不加引號：${query}`,
  'without-part': (query) => `只找：${query}`,
  'any-part': (query) => `有其中一個就好：${query}`,
  shorter: (query) => `短一點：${query}`,
};

const reasons: Readonly<Record<NoResultsReport['reason'], (missing: readonly string[], unfiltered: number) => string>> =
  {
    missing: (missing) => `全部報導裡都沒有${missing.map((part) => `「${part}」`).join('、')}。`,
    apart: () => '每個詞都找到了，但沒有同時出現在一篇裡。',
    filtered: (_missing, unfiltered) =>
      unfiltered > 0 ? `有 ${formatCount(unfiltered)} 篇符合，但都被篩選條件排除了。` : '篩選的日期裡沒有。',
  };

export const searchWords = {
  /** Between one sentence and the next. */
  fullStop: '。',
  count: formatCount,
  found: (count: number): string => `找到 ${formatCount(count)} 篇`,
  noneFits: (query: string): string => `沒有一篇符合「${query}」`,
  reason: ({ reason, missing, unfiltered }: NoResultsReport): string => reasons[reason](missing, unfiltered),
  suggestions: '改成這樣就找得到：',
  suggestion: ({ kind, query, count }: Suggestion): string => `${suggestions[kind](query)}（${formatCount(count)} 篇）`,
  browseDay: (day: string): string => `看${formatDay(day)}的全部新聞`,
  note: ({ kind, text }: Note): string => notes[kind](text),
  alsoSearched: '也搜尋：',
  remove: (name: string): string => `不找${name}`,
  offer: '這個名稱還有別的寫法：',
  add: (name: string): string => `也搜尋：${name}`,
  /** @param first - year, `2020` */
  searched: (first: string, last: string, wholeFirst: string, wholeLast: string): string =>
    `已找 ${formatYears(first, last)}，全部 ${formatYears(wholeFirst, wholeLast)} …`,
  stop: '停止',
  stopped: (span: string | null): string => (span === null ? '已停止，還沒有找。' : `已停止，只找了${span}。`),
  goOn: '繼續找',
  more: (count: number): string => `再顯示 ${count} 篇`,
  compactHits: (count: number): string => `其餘 ${formatCount(count)} 篇，依日期`,
  reorder: '找完了，依相關程度重排',
  failed: (spans: readonly string[]): string => `${spans.join('、')}的索引讀不到，結果不完整。`,
  unavailable: '搜尋索引讀不到。',
  offline: '現在沒有網路，讀不到搜尋索引。',
  retry: '再試一次',
  filters: '篩選',
  dates: '日期',
  sources: '來源',
  tags: '標籤',
  langs: '文字',
  lang: (lang: string): string =>
    ({ 'zh-Hant': '繁體', 'zh-Hans': '簡體', zh: '中文（繁簡同形）', en: '英文' })[lang] ?? lang,
  from: '從',
  to: '到',
  fromMonth: '從哪個月',
  toMonth: '到哪個月',
  dateField: (label: string): string => `日期：${label}`,
  badDate: '這不是日期',
  clearDates: '不限日期',
  clearFilters: '取消全部篩選',
  byMonth: '各月篇數',
  monthCount: (month: string, count: number): string => `${formatMonth(month)}，${formatCount(count)} 篇`,
  notCounted: (month: string): string => `${formatMonth(month)}，不在篩選的日期內`,
  save: '儲存這份結果：',
  saving: (done: number, total: number): string => `正在讀取 ${formatCount(done)}／${formatCount(total)} 篇 …`,
  saved: '已儲存',
  saveFailed: '有些報導讀不到，沒有儲存。',
  /** @param day - `2021-01-08` */
  day: formatDay,
  /** @param month - `2021-01` */
  month: formatMonth,
  span: (first: string, last: string): string =>
    first === last ? formatDay(first) : `${formatDay(first)}至${formatDay(last)}`,
};

/** The interface of all languages: what is a text here is one there, and takes the same. */
export type SearchWords = typeof searchWords;

export const articleWords = {
  matchesHere: '本文符合之處',
  /** @param place - from 1 */
  matchOf: (place: number, count: number): string => `第 ${place} 處，共 ${count} 處`,
  noMatchHere: '這篇的文字裡沒有這串字',
  earlierMatch: '上一處',
  laterMatch: '下一處',
  closeMatches: '關閉',
  lostPicture: '這張圖片讀不到。',
  findPicture: '到網際網路檔案館找',
};

export type ArticleWords = typeof articleWords;
