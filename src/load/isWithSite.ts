/** The longest name of a site beside a title. */
const maxSiteChars = 40;

/**
 * Whether a title is a heading with the site's name before or after it.
 *
 * @example isWithSite('渡輪復航 - 望潮報', '渡輪復航') // true
 */
export function isWithSite(title: string, heading: string): boolean {
  const [whole, part] = [title.trim(), heading.replace(/\s+/g, ' ').trim()];
  if (part === '') return false;
  const after = whole.startsWith(part) ? whole.slice(part.length) : '';
  const before = whole.endsWith(part) ? whole.slice(0, -part.length) : '';
  return (
    (after.length <= maxSiteChars && /^\s*[-–—|｜_·•»«]/.test(after)) ||
    (before.length <= maxSiteChars && /[-–—|｜_·•»«]\s*$/.test(before))
  );
}
