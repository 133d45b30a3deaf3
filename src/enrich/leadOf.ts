import { maxLeadChars } from '../limits.ts';

/** （中央社記者廖禹揚首爾13日專電）, （德國之聲中文網）: at the start of a text, and of no use in a list. */
const dateline = /^[（(【][^）)】]{2,40}(?:電|报道|報導|專電|綜合報導|中文网|中文網|日讯|日訊)[）)】]/u;

/**
 * The first words of an article, for lists and descriptions, without the dateline: whole sentences if one ends early
 * enough, otherwise cut with an ellipsis.
 *
 * @example leadOf(['（中央社台北3日電）天氣晴。'], '天氣') // '天氣晴。'
 */
export function leadOf(paragraphs: readonly string[], title: string): string {
  const first = paragraphs.find((paragraph) => paragraph.length >= 20 && paragraph !== title) ?? paragraphs[0] ?? '';
  const text = [...first.replace(dateline, '').trim()];
  if (text.length <= maxLeadChars) return text.join('');
  const start = text.slice(0, maxLeadChars);
  const end = Math.max(start.lastIndexOf('。'), start.lastIndexOf('！'), start.lastIndexOf('？'));
  return end >= maxLeadChars / 3 ? start.slice(0, end + 1).join('') : `${start.slice(0, -1).join('').trimEnd()}…`;
}
