import { digestOf } from '../digest.ts';
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

/** True for one of 1,024 names: those whose FNV-1a hash ends with ten zero bits. */
function isFirst(file: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < file.length; index += 1) hash = Math.imul(hash ^ file.charCodeAt(index), 0x01000193);
  return (hash & (averagePosts - 1)) === 0;
}
