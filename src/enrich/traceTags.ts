import type { SeenTag } from '../types.ts';
import { tagKey } from './collectTags.ts';

/**
 * Finds where each tag of an article comes from: a rule that read it from the publisher's markup, or the front matter.
 *
 * @param seen - the tags in the markup of the article's posts
 * @example traceTags(['渡輪'], [{ name: '渡輪', origin: 'related-block' }])
 * // [{ name: '渡輪', origin: 'related-block' }]
 */
export function traceTags(tags: readonly string[], seen: readonly SeenTag[]): SeenTag[] {
  const origins = new Map(seen.toReversed().map((tag) => [tagKey(tag.name), tag.origin]));
  return tags.map((name) => ({ name, origin: origins.get(tagKey(name)) ?? 'front-matter' }));
}
