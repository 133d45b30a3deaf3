import type { TitleRule } from '../sources/profile.ts';
import type { RawPost } from '../types.ts';
import type { Findings } from './findings.ts';
import { countChars } from './tree.ts';

/**
 * Takes off a headline what a profile's rules say is no part of it, and notes the column and the topic that stood
 * there. Nothing is taken if nothing would be left.
 *
 * @param post - its title and, for rules that look there, its address
 * @example cutTitle({ title: '[國際] 霧港燈塔重開', url: null }, rules, found) // '霧港燈塔重開', with the tag 國際
 */
export function cutTitle(
  { title, url }: Pick<RawPost, 'title' | 'url'>,
  rules: readonly TitleRule[],
  found: Findings,
): string {
  let left = title;
  for (const { name, pattern, inAddress } of rules) {
    const match = pattern.exec(left);
    if (match === null || match[0] === '') continue;
    const { series, topic } = match.groups ?? {};
    if (inAddress && !isFolder(series ?? topic ?? '', url)) continue;
    const rest = `${left.slice(0, match.index)}${left.slice(match.index + match[0].length)}`.trim();
    if (rest === '') continue;
    if (series !== undefined) found.addTag(series.trim(), 'series');
    if (topic !== undefined) found.addTag(topic.trim(), 'section');
    found.addRemoval(name, match[0], countChars(match[0]), 0);
    left = rest;
  }
  return left;
}

/** Whether a folder of an address has this name, read or percent-encoded. */
function isFolder(name: string, url: string | null): boolean {
  const folders = url === null ? [] : new URL(url).pathname.split('/').slice(1, -1);
  return name.trim() !== '' && folders.includes(encodeURIComponent(name.trim()));
}
