/** The words of a site in Traditional Chinese. This language is complete: the others have its keys and placeholders. */

export const zhHant = {
  numbers: {
    /** Between groups of three digits. */
    group: ',',
  },

  /**
   * Every pattern may use {year}, {month}, {monthName}, {monthShort} and {day}, as far as its period has them.
   * A cell is what a calendar shows and reads out: its own day or month, then its count.
   */
  dates: {
    /** 0 is Sunday: wall calendars in Taiwan and Hong Kong begin with it. */
    firstWeekday: 0,
    /** Sunday first, as the head of a calendar shows them. */
    weekdays: ['日', '一', '二', '三', '四', '五', '六'],
    weekdayNames: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    monthNames: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    monthsShort: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    year: '{year}年',
    month: '{year}年{month}月',
    day: '{year}年{month}月{day}日',
    dayOfYear: '{month}月{day}日',
    instant: '{date} {time}',
    span: '{first}至{last}',
    years: '{first}–{last}',
    dayCell: '{year}年{month}月{day}日，{count} 篇',
    monthCell: '{year}年{monthShort}，{count} 篇',
  },

  /** What the pages say, as they are built. */
  page: {
    articles: '{count} 篇',
    characters: '{count} 字',
    named: '{name}，{detail}',
    titled: '{name}：{part}',
    /** Between names in a row. */
    nameSeparator: '、',
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
      collected: '收錄 {time}',
      updated: '{instant} 更新，共 {count} 版',
      tags: '標籤',
      original: '原文',
      archived: '備份',
      archivedName: '網際網路檔案館',
      versions: '先前版本',
      cutOff: '原刊只公開到這裡，其餘須訂閱才能閱讀。',
      rights: '權利聲明',
      related: '相關報導',
      inArchive: '本站收錄',
      more: '接著讀',
      allSources: '全部來源',
      day: '{day}的全部新聞',
      provenance: '保存紀錄',
      file: '檔案',
      profile: '整理規則',
      removed: '移除',
      nothingRemoved: '無',
      removal: '{rule} × {count}（{chars} 字）',
      rawDigest: '檔案 SHA-256',
      textDigest: '內文 SHA-256',
      textChars: '內文長度',
    },

    version: {
      heading: '第 {number} 版，共 {total} 版',
      intro: '這一版刊於 {instant}。以下是它與下一版的差異。',
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
      otherYears: '歷年的{day}',
      description: '{day}的新聞，共 {articles}。',
    },

    month: {
      sources: '本月來源',
      tags: '本月標籤',
      description: '{month}每一天的新聞，共 {articles}。',
    },

    topic: {
      tag: '標籤',
      source: '來源',
      homePage: '官方網站',
      months: '各月報導',
      description: '{name}的報導，{span}，共 {articles}。',
      tagIndex: '全部標籤',
      tagIndexNote: '標籤取自媒體自己的標示，依報導篇數排列。',
      sourceIndex: '全部來源',
      sourceIndexNote: '本站收錄的媒體、篇數與涵蓋日期。',
      name: '名稱',
      count: '篇數',
      firstDay: '最早',
      lastDay: '最晚',
      atLeast: '{count} 篇以上',
      between: '{low} 至 {high} 篇',
      single: '1 篇',
    },

    homePage: {
      holdings: '收錄 {span}的報導 {articles}，每一篇都能搜尋全文，網址永遠不變。',
      empty: '還沒有收錄任何報導。',
      newest: '最新報導',
      wholeDay: '看{day}全部 {articles}',
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
        '只找標題 title:復航；來源 source:cna；標籤 tag:渡輪；記者 reporter:汪令儀；' +
          '日期 on:2021-01、2021-01..2021-03 或 110年1月8日。',
        '搜尋在您的裝置上進行，不經過任何搜尋服務。',
      ],
      noScript: '搜尋在您的裝置上進行，需要 JavaScript。沒有 JavaScript 時，仍可從這裡找：',
    },

    aboutPage: {
      description: '這個網站保存什麼、怎麼瀏覽、怎麼搜尋。',
      what: '這是什麼',
      whatText: [
        '這是一份新聞剪報：把媒體公開發布的報導一篇一篇存下來，留給日後查閱。' +
          '存進來的報導不會因為舊了就下架，網址也不會改變。',
        '每篇報導只去掉廣告、訂閱框、推薦連結等不屬於報導的部分，文字不改寫、不轉換繁簡、不加空格。' +
          '去掉了什麼，記在每篇文末的「保存紀錄」。',
        '報導的日期與時刻，依各媒體所在地的時間。',
      ],
      browse: '怎麼瀏覽',
      browseText: [
        '「日期」從年、月到日，日曆上的數字是當天的篇數，顏色愈深篇數愈多。' +
          '每一天的頁面依來源分組，也能翻到前後一天與歷年的同一天。',
        '「標籤」與「來源」各有自己的頁面，先列最新的報導，再依月份通往全部。',
      ],
      searching: '怎麼搜尋',
      reading: '引用與查證',
      readingText: [
        '每篇報導都附原文網址、網際網路檔案館的備份，以及檔案與內文的 SHA-256 摘要，可據以查證內容未經更動。' +
          '文獻管理軟體（如 Zotero）可直接讀取書目資料。',
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
  },

  /** What the script of the search page says (`src/client/words/search.ts`). */
  search: {
    /** Between one sentence and the next. */
    fullStop: '。',
    found: '找到 {count} 篇',
    noneFits: '沒有一篇符合「{query}」',
    reasons: {
      missing: '全部報導裡都沒有{parts}。',
      apart: '每個詞都找到了，但沒有同時出現在一篇裡。',
      filtered: '有 {count} 篇符合，但都被篩選條件排除了。',
      noneInDays: '篩選的日期裡沒有。',
    },
    /** One of the parts that are missing, and what stands between two. */
    missingPart: '「{text}」',
    missingSeparator: '、',
    suggestions: '改成這樣就找得到：',
    suggestion: '{change}（{count} 篇）',
    changes: {
      'without-filters': '取消全部篩選',
      'without-sources': '不限來源',
      'without-tags': '不限標籤',
      'without-langs': '不限繁簡',
      'without-dates': '不限日期',
      'near-dates': '前後多找一個月',
      'any-script': '不要求字形完全相符',
      names: '也找同一名稱的其他寫法',
      unquoted: '不加引號：{query}',
      'without-part': '只找：{query}',
      'any-part': '有其中一個就好：{query}',
      shorter: '短一點：{query}',
    },
    browseDay: '看{day}的全部新聞',
    notes: {
      'open-quote': '引號沒有收尾，當作到最後為止：「{text}」',
      'empty-operator': '{text} 的兩邊要各有一個詞；這裡略過了它',
      'empty-field': '「{text}」後面沒有內容，當作文字來找',
      'bad-date': '「{text}」不是日期，整段當作文字來找；日期寫成 2021-01-08、2021-01 或 110年1月8日',
      'only-excluded': '只有要排除的詞，沒有要找的詞；當作文字「{text}」來找',
      date: '「{text}」當作日期；要找這串字，請加引號："{text}"',
    },
    alsoSearched: '也搜尋：',
    remove: '不找{name}',
    offer: '這個名稱還有別的寫法：',
    add: '也搜尋：{name}',
    searched: '已找 {years}，全部 {allYears} …',
    stop: '停止',
    stopped: '已停止，只找了{span}。',
    stoppedAtOnce: '已停止，還沒有找。',
    goOn: '繼續找',
    more: '再顯示 {count} 篇',
    compactHits: '其餘 {count} 篇，依日期',
    reorder: '找完了，依相關程度重排',
    failed: '{spans}的索引讀不到，結果不完整。',
    spanSeparator: '、',
    unavailable: '搜尋索引讀不到。',
    offline: '現在沒有網路，讀不到搜尋索引。',
    retry: '再試一次',
    filters: '篩選',
    dates: '日期',
    sources: '來源',
    tags: '標籤',
    langs: '文字',
    langNames: { 'zh-Hant': '繁體', 'zh-Hans': '簡體', zh: '中文（繁簡同形）', en: '英文' },
    from: '從',
    to: '到',
    fromMonth: '從哪個月',
    toMonth: '到哪個月',
    dateField: '日期：{label}',
    badDate: '這不是日期',
    clearDates: '不限日期',
    clearFilters: '取消全部篩選',
    byMonth: '各月篇數',
    monthCount: '{month}，{count} 篇',
    notCounted: '{month}，不在篩選的日期內',
    save: '儲存這份結果：',
    saving: '正在讀取 {done}／{total} 篇 …',
    saved: '已儲存',
    saveFailed: '有些報導讀不到，沒有儲存。',
  },

  /** What the script of every article says. */
  article: {
    lostPicture: '這張圖片讀不到。',
    findPicture: '到網際網路檔案館找',
  },

  /** What an article says to a reader who comes from the search. */
  highlight: {
    matchesHere: '本文符合之處',
    matchOf: '第 {number} 處，共 {total} 處',
    noMatchHere: '這篇的文字裡沒有這串字',
    earlierMatch: '上一處',
    laterMatch: '下一處',
    closeMatches: '關閉',
  },

  /** What a link to something embedded is called. */
  embeds: {
    'youtube-video': 'YouTube 影片',
    'facebook-video': 'Facebook 影片',
    'facebook-post': 'Facebook 貼文',
    'twitter-post': 'Twitter 推文',
    'instagram-post': 'Instagram 貼文',
    'infogram-chart': 'Infogram 圖表',
    'reuters-chart': '路透圖表',
    'flourish-chart': 'Flourish 圖表',
    'getty-picture': 'Getty 圖片',
    'vimeo-video': 'Vimeo 影片',
    'google-map': 'Google 地圖',
    'google-document': 'Google 文件',
    'slideshare-slides': 'SlideShare 簡報',
    audio: '錄音',
    video: '影片',
    other: '嵌入內容：{host}',
  },

  /** Parts that people had in an article whose publisher names them without saying which. */
  roles: {
    text: '撰文',
    sources: '消息來源',
    help: '協力',
    production: '製作',
  },
} as const;
