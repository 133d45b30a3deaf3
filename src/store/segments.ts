import { digestOf } from '../digest.ts';
import { fnv1a } from '../fnv1a.ts';
import type { PostFile } from '../load/findPosts.ts';

/** A run of posts that are stored and compared together. */
export interface Segment {
  readonly files: readonly PostFile[];
  /** Digest of their names, sizes and dates of change. */
  readonly digest: string;
}

/** Posts in a segment, on average. */
const averagePosts = 1024;

/**
 * Divides the list of posts into segments. Only the name of a post decides whether a segment begins with it, so a post
 * that is added or deleted changes no other segment than its own.
 *
 * @param files - in the order of `findPosts`
 */
export function cutSegments(files: readonly PostFile[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let end = 1; end <= files.length; end += 1) {
    if (end < files.length && !isFirst(files[end]!.file)) continue;
    const own = files.slice(start, end);
    segments.push({
      files: own,
      digest: digestOf(own.map(({ file, sizeBytes, modifiedMs }) => `${file}\0${sizeBytes}\0${modifiedMs}`).join('\0')),
    });
    start = end;
  }
  return segments;
}

/** True for one of 1,024 names: those whose hash ends with ten zero bits. */
const isFirst = (file: string): boolean => (fnv1a(file) & (averagePosts - 1)) === 0;
