/** A longer address is not an address: it has an unclosed quote and contains the text after it. */
const maxUrlChars = 4_000;

/**
 * Reads an absolute http(s) address and escapes it as browsers do; null if it is not one. Feeds write Chinese and
 * spaces into addresses without escapes (911 posts).
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
