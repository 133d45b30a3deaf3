import { findRecurring, type CleanedText, type Recurring } from '../clean/findRecurring.ts';
import type { Source } from '../sources/source.ts';
import { readPacks } from '../store/packs.ts';
import { textRef } from '../store/postEntry.ts';
import { packFolder } from '../store/postStore.ts';
import type { PostCollection } from './collectPosts.ts';
import type { StoredText } from '../workers/readPosts.ts';
import type { Folders } from '../workers/tasks.ts';

/** Paragraphs that recur in many posts of a source: candidates for a cleaning rule, for a person to look at. */
export function listRecurring({ posts }: PostCollection, folders: Folders, sources: readonly Source[]): Recurring[] {
  const knownOf = new Map(sources.map(({ profile }) => [profile.name, profile.known ?? []]));
  const texts = readPacks(packFolder(folders.cache));
  const read = function* (): Generator<CleanedText> {
    for (const post of posts) {
      const { paragraphs, profile } = texts.read(textRef(post)) as StoredText;
      yield { file: post.file, source: post.source, known: knownOf.get(profile) ?? [], paragraphs };
    }
  };
  try {
    return findRecurring(read);
  } finally {
    texts.close();
  }
}
