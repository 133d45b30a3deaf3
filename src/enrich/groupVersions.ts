import { digestOf } from '../digest.ts';
import type { Article, Problem, Version } from '../types.ts';
import { tagKey } from './collectTags.ts';
import type { PostRecord } from './describePost.ts';

export interface Grouped {
  /** Oldest first; of one instant, by id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Puts posts of one identity together: the newest is shown, the earlier ones are its versions, and the address keeps
 * the day of the first. (1,505 of 64,542 posts share their address with another; 1,035 groups differ in headline.)
 */
export function groupVersions(records: readonly PostRecord[]): Grouped {
  const groups = new Map<string, PostRecord[]>();
  for (const record of records) {
    const group = groups.get(record.id);
    if (group) group.push(record);
    else groups.set(record.id, [record]);
  }
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => a.publishedMs - b.publishedMs || compare(a.file, b.file));
    const article = toArticle(group);
    articles.push(article);
    if (group.length > 1) {
      problems.push({
        file: article.file,
        code: 'same-identity',
        message: `${group.length} posts tell of ${article.id}: also ${article.versions.map((version) => version.file).join(', ')}`,
        hint: 'nothing need be done: the newest is shown, the others are kept as its earlier versions',
        rejected: false,
      });
    }
  }
  articles.sort((a, b) => a.publishedMs - b.publishedMs || compare(a.id, b.id));
  return { articles, problems };
}

/** Where an article stands: its first day, its source, its publisher's id, and never its title. */
export const articlePath = (day: string, id: string): string => `/${day.replaceAll('-', '/')}/${id}.html`;

/** @param group - posts of one article, oldest first */
function toArticle(group: readonly PostRecord[]): Article {
  const first = group[0]!;
  const shown = group.at(-1)!;
  const path = articlePath(first.day, shown.id);
  let number = 0;
  const versions = group.slice(0, -1).map((post, index): Version => {
    const differs = post.textSha256 !== group[index + 1]!.textSha256;
    if (differs) number += 1;
    const { file, title, published, publishedMs, rawSha256 } = post;
    return { file, title, published, publishedMs, rawSha256, path: differs ? path.replace(/\.html$/, `.v${number}.html`) : null };
  });
  return {
    ...shown,
    path,
    published: first.published,
    publishedMs: first.publishedMs,
    day: first.day,
    updated: versions.some((version) => version.path !== null) ? shown.published : null,
    versions,
    digest: group.length === 1 ? shown.digest : digestOf(...group.map((post) => post.digest)),
    tags: mergeTags(group),
  };
}

/** Tags of all versions, each once: two spellings of one tag count as one. */
function mergeTags(group: readonly PostRecord[]): readonly string[] {
  if (group.length === 1) return group[0]!.tags;
  const tags = new Map<string, string>();
  for (const tag of group.flatMap((post) => post.tags)) if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  return [...tags.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
