/** Parameters that say where a reader came from, not which article it is. */
const tracking =
  /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|ref|ref_src|at_[a-z_]+|ns_[a-z_]+|cmpid|maca|spm|igshid|yclid|msclkid|twclid|xtor|mibextid)$/i;

/**
 * Gives the same text for all spellings of an address: https, no `www.`, no fragment, no doubled or trailing slashes
 * (RFI writes `//cn/` in 10,754 posts), no tracking parameters, the same escapes. For comparison only, never for
 * links.
 *
 * @example normaliseUrl('http://www.rfi.fr//cn/%e4%b8%ad/') // 'https://rfi.fr/cn/中'
 */
export function normaliseUrl(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  for (const key of [...searchParams.keys()]) if (tracking.test(key)) searchParams.delete(key);
  const path = decodeSafely(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const query = searchParams.size > 0 ? `?${searchParams.toString()}` : '';
  return `https://${hostname.replace(/^www\./, '')}${port === '' ? '' : `:${port}`}${path}${query}`;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}
