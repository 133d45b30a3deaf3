import type { Source } from '../sources/source.ts';
import type { CleanPost, RawPost } from '../types.ts';

/** A tag longer than this is a sentence. */
const maxTagChars = 40;

/** Each tag is a page. Real articles have 13 at most; a post with thousands is an attack or a fault. */
const maxTags = 100;

/**
 * The topics of a post: what its front matter names besides the source, then what the publisher's markup names. A tag
 * that only names the source is no topic; the page links to the source instead.
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
 * What makes two spellings one tag: width, case and white space do not, scripts do.
 *
 * @example tagKey('ＮＡＴＯ ') // 'nato'
 */
export const tagKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
