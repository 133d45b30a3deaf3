import { compare } from '../compare.ts';
import { articlePath, versionPath } from '../addresses.ts';
import { digestOf } from '../digest.ts';
import { groupBy } from '../groupBy.ts';
import type { Article, ArticleId, Problem, Version } from '../types.ts';
import { tagKey } from './collectTags.ts';
import type { PostRecord } from './describePost.ts';
import { compareSketches } from './sketch.ts';
import { versionIso, versionMs } from './versionTime.ts';

/** The facts about a post that grouping needs. */
export interface Groupable
  extends Pick<PostRecord, 'id' | 'story' | 'sketch' | 'file' | 'day' | 'publishedMs' | 'fedMs' | 'tags' | 'digest'> {
  /** Characters of text below the title. */
  readonly bodyChars: number;
}

/** The posts of one article, and what is known from all of them; `toArticle` makes the article of their records. */
export interface ArticleGroup<Post extends Groupable>
  extends Pick<Article, 'id' | 'day' | 'publishedMs' | 'tags' | 'digest'> {
  /** In the order of their versions. */
  readonly posts: readonly Post[];
  /** The newest: its text is the one shown. */
  readonly shown: Post;
  /** Index among all articles. */
  readonly index: number;
}

export interface Grouped<Post extends Groupable> {
  /** Oldest first; those of the same instant by the id of their first post. */
  readonly articles: readonly ArticleGroup<Post>[];
  readonly problems: readonly Problem[];
}

/**
 * Groups posts of the same article: the newest is shown, the earlier ones are its versions, and the address keeps the
 * day and the id of the first. (1,505 of 64,542 posts share their address with another; 1,035 groups differ in
 * headline.) Posts of one address that have nothing in common are articles of their own: the address of a home page, of
 * a list that rolls on, of an interface names no article.
 */
export function groupVersions<Post extends Groupable>(posts: readonly Post[]): Grouped<Post> {
  const groups = [...groupBy(posts, (post) => post.story).values()].flatMap(separateStories);
  groups.sort(([a], [b]) => a!.publishedMs - b!.publishedMs || compare(a!.id, b!.id) || compare(a!.file, b!.file));
  const name = nameArticles();
  const named = groups.map((group) => ({ group, first: group[0]!, id: name(group[0]!) }));
  return {
    articles: named.map(({ group, first: { day, publishedMs }, id }, index) => {
      const versions = inOrderOfVersions(group);
      return {
        id,
        day,
        publishedMs,
        tags: mergeTags(versions),
        digest: mergeDigests(versions, id),
        posts: versions,
        shown: versions.at(-1)!,
        index,
      };
    }),
    problems: named.filter(({ group }) => group.length > 1).map(toProblem),
  };
}

/** Posts of one story under two addresses are no further apart; a weekly column has the same words in its address. */
const sameStoryDays = 5;
/** Two addresses with the same words are of one story only if the text is too: a market report has its title daily. */
const minOtherAddressShare = 0.5;
/** After this time, an address whose title and text are others is that of another article. */
const apartDays = 20;
/** Of these hashes of a sketch at least a quarter is common to two versions, even of a text that was rewritten. */
const minTextShare = 0.25;
/** A shorter text may have nothing in common with what it became. */
const minChars = 100;

const dayMs = 86_400_000;

/** Separates the articles of one address or story; the posts of each oldest first. */
function separateStories<Post extends Groupable>(posts: readonly Post[]): Post[][] {
  if (posts.length === 1) return [[...posts]];
  const stories: Post[][] = [];
  for (const post of [...posts].sort(oldestFirst)) {
    const own = stories.findLast((story) => isSameStory(story.at(-1)!, post));
    if (own === undefined) stories.push([post]);
    else own.push(post);
  }
  return stories;
}

/** @param earlier - of the same address or story as `later` */
function isSameStory(earlier: Groupable, later: Groupable): boolean {
  const days = (versionMs(later) - versionMs(earlier)) / dayMs;
  const { isSameTitle, sharesTitle, textShare } = compareSketches(earlier.sketch, later.sketch);
  if (earlier.id !== later.id) return days <= sameStoryDays && textShare !== null && textShare >= minOtherAddressShare;
  if (textShare === null) return true;
  if (days > apartDays) return isSameTitle || textShare >= minTextShare;
  return sharesTitle || textShare > 0 || Math.min(earlier.bodyChars, later.bodyChars) < minChars;
}

/** Names articles by their first post: the second of one address by its day too, and by a number if that is not enough. */
function nameArticles(): (first: Groupable) => ArticleId {
  const used = new Set<string>();
  return ({ id, day }) => {
    let name: string = id;
    for (let number = 1; used.has(name); number += 1)
      name = `${id}-${day.replaceAll('-', '')}${number === 1 ? '' : `-${number}`}`;
    used.add(name);
    return name as ArticleId;
  };
}

/**
 * By time, and those of the same time by length: what was saved twice at once is shown as far as it is there. If one of
 * the times is a whole minute, seconds do not count: the publisher rounded them when it edited the article.
 */
function inOrderOfVersions<Post extends Groupable>(posts: readonly Post[]): Post[] {
  const step = posts.some((post) => versionMs(post) % minuteMs === 0) ? minuteMs : 1;
  const timeOf = (post: Groupable): number => Math.floor(versionMs(post) / step);
  return [...posts].sort(
    (a, b) =>
      timeOf(a) - timeOf(b) || a.bodyChars - b.bodyChars || a.publishedMs - b.publishedMs || compare(a.file, b.file),
  );
}

const minuteMs = 60_000;

const toProblem = ({ group, id }: { readonly group: readonly Groupable[]; readonly id: ArticleId }): Problem => ({
  file: group.at(-1)!.file,
  code: 'same-identity',
  message: `${group.length} posts are versions of ${id}: also ${group
    .slice(0, -1)
    .map(({ file }) => file)
    .join(', ')}`,
  hint: 'nothing needs to be done: the newest is shown, the others are kept as its earlier versions',
  severity: 'note',
});

/**
 * Makes an article of the records of its posts.
 *
 * @param group - what is known from all of them
 * @param records - of its posts, in the order of the group
 */
export function toArticle(
  { id, day, publishedMs, digest, tags }: Omit<ArticleGroup<Groupable>, 'posts' | 'shown' | 'index'>,
  records: readonly PostRecord[],
): Article {
  const shown = records.at(-1)!;
  const first = records.find((post) => post.publishedMs === publishedMs && post.day === day)!;
  const path = articlePath(day, id);
  let number = 0;
  const versions = records.slice(0, -1).map((post, index): Version => {
    const differs = post.textSha256 !== records[index + 1]!.textSha256;
    if (differs) number += 1;
    const { file, title, rawSha256 } = post;
    // the first is the publication, later ones are changes
    const time =
      index === 0
        ? { published: post.published, publishedMs: post.publishedMs }
        : { published: versionIso(post), publishedMs: versionMs(post) };
    return { file, title, ...time, rawSha256, path: differs ? versionPath(path, number) : null };
  });
  const { story: _, sketch: __, fed: ___, fedMs: ____, collected: _____, ...known } = shown;
  return {
    ...known,
    id,
    path,
    published: first.published,
    publishedMs,
    ...(first.collected ? { collected: true } : {}),
    day,
    updated: versions.some((version) => version.path !== null) ? versionIso(shown) : null,
    versions,
    digest,
    tags,
  };
}

/** Tags of all versions, each once, even if its spellings differ. */
function mergeTags(group: readonly Groupable[]): readonly string[] {
  if (group.length === 1) return group[0]!.tags;
  const tags = new Map<string, string>();
  for (const tag of group.flatMap((post) => post.tags)) if (!tags.has(tagKey(tag))) tags.set(tagKey(tag), tag);
  return [...tags.values()];
}

/** Changes whenever anything that is known about one of the posts changes, or what they are together. */
const mergeDigests = (group: readonly Groupable[], id: ArticleId): string =>
  group.length === 1 && group[0]!.id === id ? group[0]!.digest : digestOf(id, ...group.map((post) => post.digest));

const oldestFirst = (a: Groupable, b: Groupable): number => versionMs(a) - versionMs(b) || compare(a.file, b.file);
