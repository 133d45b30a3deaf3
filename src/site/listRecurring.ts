import { findRecurring, type CleanedText, type Recurring } from '../clean/findRecurring.ts';
import { textRef } from '../store/postEntry.ts';
import type { PostCollection } from './collectPosts.ts';
import type { SiteContext } from './context.ts';

/** Lists paragraphs and pictures that recur in many posts of a source: candidates for a cleaning rule. */
export function listRecurring(
  { posts: entries }: PostCollection,
  { posts, settings }: Pick<SiteContext, 'posts' | 'settings'>,
): Recurring[] {
  const knownOf = new Map(settings.sources.map(({ profile }) => [profile.name, profile.known ?? []]));
  return findRecurring(function* (): Generator<CleanedText> {
    for (const entry of entries) {
      const { paragraphs, images, profile } = posts.readText(textRef(entry));
      yield {
        file: entry.file,
        source: entry.source,
        known: knownOf.get(profile) ?? [],
        paragraphs,
        pictures: images.map(({ src }) => src),
      };
    }
  });
}
