import type { Source } from '../sources/source.ts';
import type { CleanPost, RawPost } from '../types.ts';

/** A longer tag is a sentence. */
const maxTagChars = 40;

/** Each tag has a page. Real articles have at most 13; a post with thousands is an attack or an error. */
const maxTags = 100;

/**
 * Collects the topics of a post: first those in its front matter, then those in the publisher's markup. A tag that
 * names the source is left out, because the page links to the source.
 *
 * @example collectTags({ labels: ['(臺)中央社CNA'], … }, { tags: [{ name: '金正恩', … }], … }, cna) // ['金正恩']
 */
export function collectTags(
  raw: Pick<RawPost, 'labels' | 'author'>,
  clean: Pick<CleanPost, 'tags'>,
  source: Source,
): string[] {
  const naming = new Set(
    [source.name, source.id, raw.author, ...source.labels, ...source.agencies].map((name) => tagKey(name ?? '')),
  );
  const tags = new Map<string, string>();
  for (const name of [...raw.labels, ...clean.tags.map((tag) => tag.name)]) {
    const shown = name.replace(/\s+/g, ' ').trim();
    const key = tagKey(shown);
    if (key === '' || shown.length > maxTagChars || naming.has(key) || tags.has(key)) continue;
    tags.set(key, shown);
  }
  return [...tags.values()].slice(0, maxTags);
}

/**
 * The key of a tag, the same for spellings that differ in width, case or white space only. Scripts stay different.
 *
 * @example tagKey('ＮＡＴＯ ') // 'nato'
 */
export const tagKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
