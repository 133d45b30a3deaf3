/** No address of an article is longer; what is, was swallowed by an unclosed quote. */
const maxUrlChars = 4_000;

/**
 * An absolute http(s) address, escaped as browsers do, or null. Feeds write raw Chinese and raw spaces into addresses
 * (911 posts).
 *
 * @example readUrl('https://www.dw.com/zh/水上 影院/a-54250000') // 'https://www.dw.com/zh/%E6%B0%B4…/a-54250000'
 */
export function readUrl(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(trimmed) || trimmed.length > maxUrlChars || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null;
  return url.href;
}
