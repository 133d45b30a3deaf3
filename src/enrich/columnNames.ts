/**
 * Names of columns and series before a headline, with a sign between: 早安世界》…, 專訪／…, 长平观察：…. Only names
 * on this list count, because the same signs follow a place or a speaker (蔡英文：, 港媒：). Counts are of a sample
 * of 14,346 posts.
 */
export const columnNames: ReadonlySet<string> = new Set(
  [
    // CNA: 40, 7
    '早安世界 專訪',
    // DW: 35, 13, 10, 9, 8, 6; it writes both scripts
    '德语媒体 德語媒體 客座评论 客座評論 专访 评论 評論 长平观察 長平觀察 墙外文摘 牆外文摘',
    // VOA: 24, 8
    '时事大家谈 白宫要义',
    // Reuters: 20, 5; New York Times: 23
    '图表新闻 热点聚焦 简报',
  ].flatMap((names) => names.split(' ')),
);

/** Words in brackets before a headline that are no series: 【独家】 15, 【图集】 9, 【大选更新11.5】 7. */
export const editorialMark =
  /更新|直播|重播|視頻|视频|預告|预告|^(?:快訊|快讯|獨家|独家|內幕|内幕|影音?|[組组]?[圖图][輯辑集]?)$/;
