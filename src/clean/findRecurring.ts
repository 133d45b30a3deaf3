import { compare } from '../compare.ts';
import { fnv1a } from '../fnv1a.ts';
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
  /** Addresses of its pictures. */
  readonly pictures: readonly string[];
}

/** A paragraph or picture that is in so many posts of one source that it is probably not part of the articles. */
export interface Recurring {
  readonly source: string;
  readonly kind: 'paragraph' | 'picture';
  /** With white space folded; the address of the picture, of the first post if posts have it at several. */
  readonly text: string;
  readonly posts: number;
  /** Of all posts of the source. */
  readonly share: number;
  /** The first few of the posts. */
  readonly files: readonly string[];
}

/** A paragraph or picture must reach both: 20 posts of a small source say as much as 60 of one with 12,000. */
const minPosts = 20;
const minShare = 0.005;

const minChars = 6;
/** A file of a shorter name, such as `cover.jpg`, is the same picture only at the same address. */
const minFileNameChars = 12;
const exampleFiles = 3;

/** Counters of the first reading, two bytes each: 8 MB for any number of posts. */
const counters = 2 ** 22;

/**
 * Finds paragraphs and pictures that recur in many posts of a source and are not on its profile's list of known ones.
 * They are for a person to judge, not to be cut automatically: headings of a daily column recur too. Pictures are
 * counted by the names of their files, because sites give one file out in several sizes. Pure.
 *
 * Reads the posts twice: once to count hashes, once to keep the texts of those that were counted often enough.
 *
 * @param read - gives the same posts each time
 * @returns by source, the most frequent first
 * @example findRecurring(() => posts) // [{ source: 'cna', kind: 'paragraph', text: '下載「島聞」App', posts: 214, … }]
 */
export function findRecurring(read: () => Iterable<CleanedText>): Recurring[] {
  const counts = new Uint16Array(counters);
  const postsOf = new Map<string, number>();
  for (const post of read()) {
    postsOf.set(post.source, (postsOf.get(post.source) ?? 0) + 1);
    for (const slot of new Set(itemsOf(post).map(({ key }) => slotOf(post.source, key))))
      counts[slot] = Math.min((counts[slot] ?? 0) + 1, 0xffff);
  }

  const kept = new Map<string, Omit<Recurring, 'posts' | 'share' | 'files'> & { posts: number; files: string[] }>();
  for (const post of read()) {
    for (const { key, kind, text } of itemsOf(post)) {
      if ((counts[slotOf(post.source, key)] ?? 0) < minPosts || isKnown(post.known, text)) continue;
      const id = `${post.source}\n${key}`;
      const entry = kept.get(id) ?? { source: post.source, kind, text, posts: 0, files: [] };
      kept.set(id, entry);
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

interface Item extends Pick<Recurring, 'kind' | 'text'> {
  /** The same for all that count as one. */
  readonly key: string;
}

/** Each paragraph and each picture once. */
function itemsOf({ paragraphs, pictures }: CleanedText): readonly Item[] {
  const items = new Map<string, Item>();
  for (const paragraph of paragraphs) {
    const text = paragraph.replace(/\s+/g, ' ').trim();
    if (countChars(text) >= minChars) items.set(text, { key: text, kind: 'paragraph', text });
  }
  for (const address of pictures) {
    const name = /\/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '';
    const key = `picture\n${name.length >= minFileNameChars ? name : address}`;
    if (!items.has(key)) items.set(key, { key, kind: 'picture', text: address });
  }
  return [...items.values()];
}

const isKnown = (known: readonly KnownText[], text: string): boolean => known.some(({ pattern }) => pattern.test(text));

const slotOf = (source: string, text: string): number => fnv1a(text, fnv1a(`${source}\n`)) % counters;
