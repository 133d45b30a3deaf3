import { compare } from '../compare.ts';
import type { KnownText } from '../sources/profile.ts';
import { countChars } from './tree.ts';

/** What is left of a post after cleaning. */
export interface CleanedText {
  readonly file: string;
  /** Source id. */
  readonly source: string;
  /** Texts that may recur, from the profile of the source. */
  readonly known: readonly KnownText[];
  readonly paragraphs: readonly string[];
}

/** A paragraph that is in so many posts of one source that it is probably not part of the articles. */
export interface Recurring {
  readonly source: string;
  /** White space folded. */
  readonly text: string;
  readonly posts: number;
  /** Of all posts of the source. */
  readonly share: number;
  /** The first few of the posts. */
  readonly files: readonly string[];
}

/** A paragraph must reach both: 20 posts of a small source say as much as 60 of one with 12,000. */
const minPosts = 20;
const minShare = 0.005;

const minChars = 6;
const exampleFiles = 3;

/** Counters of the first reading, two bytes each: 8 MB for any number of posts. */
const counters = 2 ** 22;

/**
 * Finds paragraphs that recur in many posts of a source and are not on its profile's list of known ones. They are for a
 * person to judge, not to be cut automatically: headings of a daily column recur too. Pure.
 *
 * Reads the posts twice: once to count hashes, once to keep the texts of those that were counted often enough.
 *
 * @param read - gives the same posts each time
 * @returns by source, the most frequent first
 * @example findRecurring(() => posts) // [{ source: 'cna', text: '下載「島聞」App', posts: 214, … }]
 */
export function findRecurring(read: () => Iterable<CleanedText>): Recurring[] {
  const counts = new Uint16Array(counters);
  const postsOf = new Map<string, number>();
  for (const post of read()) {
    postsOf.set(post.source, (postsOf.get(post.source) ?? 0) + 1);
    for (const slot of new Set(textsOf(post).map((text) => slotOf(post.source, text))))
      counts[slot] = Math.min((counts[slot] ?? 0) + 1, 0xffff);
  }

  const kept = new Map<
    string,
    { readonly source: string; readonly text: string; posts: number; readonly files: string[] }
  >();
  for (const post of read()) {
    for (const text of textsOf(post)) {
      if ((counts[slotOf(post.source, text)] ?? 0) < minPosts || isKnown(post.known, text)) continue;
      const key = `${post.source}\n${text}`;
      const entry = kept.get(key) ?? { source: post.source, text, posts: 0, files: [] };
      kept.set(key, entry);
      entry.posts += 1;
      if (entry.files.length < exampleFiles) entry.files.push(post.file);
    }
  }

  return (
    [...kept.values()]
      .map((entry) => ({ ...entry, share: entry.posts / (postsOf.get(entry.source) ?? 1) }))
      // the counts of two texts with the same hash were added up: check the real ones
      .filter(({ posts, share }) => posts >= minPosts && share >= minShare)
      .sort(
        (one, other) => compare(one.source, other.source) || other.posts - one.posts || compare(one.text, other.text),
      )
  );
}

/** Each paragraph once. */
const textsOf = ({ paragraphs }: CleanedText): string[] =>
  [...new Set(paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => countChars(text) >= minChars,
  );

const isKnown = (known: readonly KnownText[], text: string): boolean => known.some(({ pattern }) => pattern.test(text));

/** FNV-1a over the code units. */
function slotOf(source: string, text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [source, '\n', text]) {
    for (let index = 0; index < part.length; index += 1) hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % counters;
}
