/** What the site says to readers, in Traditional Chinese. The other languages have the same keys (`Strings`). */
import type { CalendarDate } from '../dates.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

export const zhHant = {
  /** 0 is Sunday: wall calendars in Taiwan and Hong Kong begin with it. */
  firstWeekday: 0,
  /** Sunday first, as a calendar's head shows them. */
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
  /** What a reader who listens hears around the number of a calendar cell and its count: [2021年1月] 8 [日，] 122 [ 篇]. */
  aroundDay: (year: number, month: number): readonly [before: string, between: string] => [
    `${year}年${month}月`,
    '日，',
  ],
  /** The same for a month's cell: [2021年] 1月 [，] 122 [ 篇]. */
  aroundMonth: (year: number): readonly [before: string, between: string] => [`${year}年`, '，'],
  afterCount: (_count: number): string => ' 篇',
  joinNames: (names: readonly string[]) => names.join('、'),
  titled: (name: string, part: string) => `${name}：${part}`,
  untitled: '（無題）',

  skip: '跳到內文',
  siteNav: '全站',
  dates: '日期',
  tags: '標籤',
  sources: '來源',
  about: '說明',
  home: '首頁',
  search: '搜尋',
  searchLabel: '搜尋全文',
  trail: '所在位置',
  turn: '較早與較晚',
  turnAgain: '較早與較晚（頁尾）',
  earlier: '較早',
  later: '較晚',
  footer: '報導的權利屬於原作者與原刊媒體；原刊日後的更正未必收錄。',
  contact: '權利人請聯絡',

  article: {
    reporter: '記者',
    place: '地點',
    updated: (instant: string, versions: string) => `${instant} 更新，共 ${versions} 版`,
    tags: '標籤',
    original: '原文',
    archived: '備份',
    archivedName: '網際網路檔案館',
    versions: '先前版本',
    rights: '權利聲明',
    related: '相關報導',
    inArchive: '本站收錄',
    more: '接著讀',
    allSources: '全部來源',
    day: (day: string) => `${day}的全部新聞`,
    provenance: '保存紀錄',
    file: '檔案',
    profile: '整理規則',
    removed: '移除',
    nothingRemoved: '無',
    removal: (rule: string, count: string, chars: string) => `${rule} × ${count}（${chars} 字）`,
    rawDigest: '檔案 SHA-256',
    textDigest: '內文 SHA-256',
    textChars: '內文長度',
  },

  version: {
    heading: (number: string, total: string) => `第 ${number} 版，共 ${total} 版`,
    intro: (instant: string) => `這一版刊於 ${instant}。以下是它與下一版的差異。`,
    removed: '下一版刪去',
    added: '下一版加上',
    next: '下一版',
    newest: '目前版本',
    compare: '版本比較',
  },

  alias: {
    title: '網址已更動',
    moved: '這篇報導現在的位置：',
  },

  day: {
    sources: '當日來源',
    otherYears: (day: string) => `歷年的${day}`,
    description: (day: string, count: string) => `${day}的新聞，共 ${count}。`,
  },

  month: {
    sources: '本月來源',
    tags: '本月標籤',
    description: (month: string, count: string) => `${month}每一天的新聞，共 ${count}。`,
  },

  topic: {
    tag: '標籤',
    source: '來源',
    span: (first: string, last: string) => `${first}至${last}`,
    homePage: '官方網站',
    months: '各月報導',
    description: (name: string, count: string, span: string) => `${name}的報導，${span}，共 ${count}。`,
    tagIndex: '全部標籤',
    tagIndexNote: '標籤取自媒體自己的標示，依報導篇數排列。',
    sourceIndex: '全部來源',
    sourceIndexNote: '本站收錄的媒體、篇數與涵蓋日期。',
    name: '名稱',
    count: '篇數',
    firstDay: '最早',
    lastDay: '最晚',
    atLeast: (count: string) => `${count} 篇以上`,
    between: (low: string, high: string) => `${low} 至 ${high} 篇`,
    single: '1 篇',
  },

  homePage: {
    holdings: (count: string, span: string) => `收錄 ${span}的報導 ${count}，每一篇都能搜尋全文，網址永遠不變。`,
    empty: '還沒有收錄任何報導。',
    newest: '最新報導',
    wholeDay: (day: string, count: string) => `看${day}全部 ${count}`,
    years: '依日期瀏覽',
    sources: '來源',
    tags: '常見標籤',
    allTags: '全部標籤',
  },

  searchPage: {
    description: '搜尋全部報導的標題與內文。',
    exact: '字形完全相符',
    sort: '排序',
    best: '相關程度',
    newest: '由新到舊',
    oldest: '由舊到新',
    hintsTitle: '怎麼搜尋',
    hints: [
      '打進什麼就找什麼：標題或內文裡有一字不差的這串字，就會找到。',
      '一個字也能找；字串長短不限，不必斷詞。',
      '繁體、簡體都找得到，英文不分大小寫，全形與半形相同。',
      '空格隔開的每一段都要有：渡輪 復航。加引號則連空格一起找："Hong Kong"。',
      '不要的詞前面加減號：疫苗 -流感。有其中一個就好，中間加 OR：颱風 OR 地震。',
      '只找標題 title:復航；來源 source:cna；標籤 tag:渡輪；記者 reporter:汪令儀；日期 on:2021-01、2021-01..2021-03 或 110年1月8日。',
      '搜尋在您的裝置上進行，不經過任何搜尋服務。',
    ],
    noScript: '搜尋在您的裝置上進行，需要 JavaScript。沒有 JavaScript 時，仍可從這裡找：',
  },

  aboutPage: {
    description: '這個網站保存什麼、怎麼瀏覽、怎麼搜尋。',
    what: '這是什麼',
    whatText: [
      '這是一份新聞剪報：把媒體公開發布的報導一篇一篇存下來，留給日後查閱。存進來的報導不會因為舊了就下架，網址也不會改變。',
      '每篇報導只去掉廣告、訂閱框、推薦連結等不屬於報導的部分，文字不改寫、不轉換繁簡、不加空格。去掉了什麼，記在每篇文末的「保存紀錄」。',
      '報導的日期與時刻，依各媒體所在地的時間。',
    ],
    browse: '怎麼瀏覽',
    browseText: [
      '「日期」從年、月到日，日曆上的數字是當天的篇數，顏色愈深篇數愈多。每一天的頁面依來源分組，也能翻到前後一天與歷年的同一天。',
      '「標籤」與「來源」各有自己的頁面，先列最新的報導，再依月份通往全部。',
    ],
    searching: '怎麼搜尋',
    reading: '引用與查證',
    readingText: [
      '每篇報導都附原文網址、網際網路檔案館的備份，以及檔案與內文的 SHA-256 摘要，可據以查證內容未經更動。文獻管理軟體（如 Zotero）可直接讀取書目資料。',
      '媒體改過的報導保留先前版本，並標出各版的差異。',
    ],
    rights: '權利',
    rightsText:
      '報導的權利屬於原作者與原刊媒體。本站不放廣告，不用 cookie，不統計訪客；報導中的圖片由原刊媒體的網站載入。',
    holdings: '收錄範圍',
  },

  notFound: {
    title: '找不到這一頁',
    text: '這個網址沒有內容。可能是打錯了，也可能是這篇報導沒有收錄。可以搜尋，或從日期、標籤、來源找起。',
  },
};

/** The words of one language; Traditional Chinese is the one that every other follows. */
export type Strings = typeof zhHant;
