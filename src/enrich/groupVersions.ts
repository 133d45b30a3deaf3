import { compare } from '../compare.ts';
import { articlePath, versionPath } from '../addresses.ts';
import { digestOf } from '../digest.ts';
import { groupBy } from '../groupBy.ts';
import type { Article, Problem, Version } from '../types.ts';
import { tagKey } from './collectTags.ts';
import type { PostRecord } from './describePost.ts';
import { versionIso, versionMs } from './versionTime.ts';

/** The facts about a post that grouping needs. */
type Groupable = Pick<PostRecord, 'id' | 'file' | 'day' | 'publishedMs' | 'fedMs' | 'tags' | 'digest'>;

/** The posts of one article, and what is known from all of them; `toArticle` makes the article of their records. */
export interface ArticleGroup<Post extends Groupable>
  extends Pick<Article, 'id' | 'day' | 'publishedMs' | 'tags' | 'digest'> {
  /** Oldest first. */
  readonly posts: readonly Post[];
  /** The newest: its text is the one shown. */
  readonly shown: Post;
  /** Index among all articles. */
  readonly index: number;
}

export interface Grouped<Post extends Groupable> {
  /** Oldest first; those of the same instant by id. */
  readonly articles: readonly ArticleGroup<Post>[];
  readonly problems: readonly Problem[];
}

/**
 * Groups posts of the same article: the newest is shown, the earlier ones are its versions, and the address keeps the
 * day of the first. (1,505 of 64,542 posts share their address with another; 1,035 groups differ in headline.)
 */
export function groupVersions<Post extends Groupable>(posts: readonly Post[]): Grouped<Post> {
  const groups = groupBy(posts, (post) => post.id);
  for (const group of groups.values()) if (group.length > 1) group.sort(oldestFirst);
  const problems = [...groups.values()].filter((group) => group.length > 1).map(toProblem);
  const sorted = [...groups.values()].sort(([a], [b]) => a!.publishedMs - b!.publishedMs || compare(a!.id, b!.id));
  return { articles: sorted.map(toGroup), problems };
}

function toGroup<Post extends Groupable>(posts: readonly Post[], index: number): ArticleGroup<Post> {
  const { id, day, publishedMs } = posts[0]!;
  return {
    id,
    day,
    publishedMs,
    tags: mergeTags(posts),
    digest: mergeDigests(posts),
    posts,
    shown: posts.at(-1)!,
    index,
  };
}

const toProblem = (posts: readonly Groupable[]): Problem => ({
  file: posts.at(-1)!.file,
  code: 'same-identity',
  message: `${posts.length} posts are versions of ${posts[0]!.id}: also ${posts
    .slice(0, -1)
    .map(({ file }) => file)
    .join(', ')}`,
  hint: 'nothing needs to be done: the newest is shown, the others are kept as its earlier versions',
  severity: 'note',
});

/**
 * Makes an article of the records of its posts.
 *
 * @param group - records of its posts, oldest first
 */
export function toArticle(group: readonly PostRecord[]): Article {
  const first = group[0]!;
  const shown = group.at(-1)!;
  const path = articlePath(first.day, shown.id);
  let number = 0;
  const versions = group.slice(0, -1).map((post, index): Version => {
    const differs = post.textSha256 !== group[index + 1]!.textSha256;
    if (differs) number += 1;
    const { file, title, rawSha256 } = post;
    // the first is the publication, later ones are changes
    const { published, publishedMs } =
      index === 0 ? post : { published: versionIso(post), publishedMs: versionMs(post) };
    return {
      file,
      title,
      published,
      publishedMs,
      rawSha256,
      path: differs ? versionPath(path, number) : null,
    };
  });
  const { fed: _, fedMs: __, collected: ___, ...known } = shown;
  return {
    ...known,
    path,
    published: first.published,
    publishedMs: first.publishedMs,
    ...(first.collected ? { collected: true } : {}),
    day: first.day,
    updated: versions.some((version) => version.path !== null) ? versionIso(shown) : null,
    versions,
    digest: mergeDigests(group),
    tags: mergeTags(group),
  };
}

/** Tags of all versions, each once, even if its spellings differ. */
function mergeTags(group: readonly Groupable[]): readonly string[] {
  if (group.length === 1) return group[0]!.tags;
  const tags = new Map<string, string>();
  for (const tag of group.flatMap((post) => post.tags)) if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  return [...tags.values()];
}

/** Changes whenever anything that is known about one of the posts changes. */
const mergeDigests = (group: readonly Groupable[]): string =>
  group.length === 1 ? group[0]!.digest : digestOf(...group.map((post) => post.digest));

const oldestFirst = (a: Groupable, b: Groupable): number => versionMs(a) - versionMs(b) || compare(a.file, b.file);
