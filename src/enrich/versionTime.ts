import type { PostRecord } from './describePost.ts';

/**
 * When a version of an article was out: two versions may print the same time of publication, and their feed tells them
 * apart.
 *
 * @example versionMs({ publishedMs: 1596421800000, fedMs: 1596425400000 }) // 1596425400000
 */
export const versionMs = ({ publishedMs, fedMs }: Pick<PostRecord, 'publishedMs' | 'fedMs'>): number =>
  fedMs ?? publishedMs;

/** The same in ISO 8601. */
export const versionIso = ({ published, fed }: Pick<PostRecord, 'published' | 'fed'>): string => fed ?? published;
