/** Every word that the search page says to its readers. */
export const searchWords = {
  found: (count: number): string => `找到 ${count} 篇`,
  noneFound: (query: string): string => `沒有一篇的標題或內文有「${query}」`,
  /** @param first - year, `2020` */
  searched: (first: string, last: string): string => `已找 ${first === last ? first : `${first}–${last}`} …`,
  more: (count: number): string => `再顯示 ${count} 篇`,
  further: (count: number): string => `其餘 ${count} 篇，依日期`,
  failed: (spans: readonly string[]): string => `${spans.join('、')}的索引讀不到，結果不完整。`,
  unavailable: '搜尋索引讀不到。',
  retry: '再試一次',
  /** @param day - `2021-01-08` */
  day: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    return `${year}年${month}月${date}日`;
  },
  span: (first: string, last: string): string => (first === last ? searchWords.day(first) : `${searchWords.day(first)}至${searchWords.day(last)}`),
} as const;
