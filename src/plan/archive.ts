/** All articles, arranged as the pages need them: by day, by source, by tag. */
import { articlePath, encodePath, periodPath, sourceFolder, tagFolder } from '../addresses.ts';
import { digestOf } from '../digest.ts';
import { tagKey } from '../enrich/collectTags.ts';
import type { Source } from '../sources/source.ts';
import type { PostReader } from '../store/postReader.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { ArticleId, Day } from '../types.ts';
import { compare } from '../compare.ts';
import { groupBy, groupByEach } from '../groupBy.ts';
import type { DayCount, DayList, ListItem, Link } from './pages.ts';
import { tagToFolder } from './tagToFolder.ts';

/** A tag or a source with its articles. */
export interface Topic extends Link {
  readonly kind: 'tag' | 'source';
  /** `tagKey` of a tag, id of a source. */
  readonly key: string;
  /** Unescaped: `/tags/金正恩/`. */
  readonly folder: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
  readonly homeUrl: string | null;
}

export interface Archive {
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
  readonly byId: ReadonlyMap<ArticleId, ArticleEntry>;
  /** Oldest first, and so are the articles of each. */
  readonly days: ReadonlyMap<Day, readonly ArticleEntry[]>;
  /** By number of articles, then name. */
  readonly sources: ReadonlyMap<string, Topic>;
  /** By number of articles, then name. Keys as `tagKey` makes them. */
  readonly tags: ReadonlyMap<string, Topic>;
  readonly sourceOf: (article: ArticleEntry) => Topic;
  readonly tagsOf: (article: ArticleEntry) => readonly Topic[];
  /** Reads everything that is known about an article from the store. */
  readonly read: PostReader['readArticle'];
  /** Gives an article as lists show it. */
  readonly itemOf: (article: ArticleEntry) => ListItem;
}

/**
 * Arranges articles by day, source and tag.
 *
 * @param articles - oldest first, from `groupVersions`
 * @param sources - of the settings
 */
export function arrangeArchive(
  articles: readonly ArticleEntry[],
  sources: readonly Source[],
  read: PostReader['readArticle'],
): Archive {
  const days = groupBy(articles, (article) => article.day);
  const homes = new Map(
    sources.map((source) => [source.id, source.hosts[0] === undefined ? null : `https://${source.hosts[0]}/`]),
  );
  const sourceTopics = byCount(
    [...groupBy(articles, ({ shown }) => shown.source)].map(([id, own]): [string, Topic] => {
      const folder = sourceFolder(id);
      return [
        id,
        {
          kind: 'source',
          key: id,
          name: own.at(-1)!.shown.sourceName,
          folder,
          path: folder,
          articles: own,
          homeUrl: homes.get(id) ?? null,
        },
      ];
    }),
  );
  const bySource = new Map(sourceTopics);
  const sourceOf = ({ shown }: ArticleEntry): Topic => bySource.get(shown.source)!;
  const keyOf = rememberKeys();
  const byTag = new Map(
    byCount(
      [...groupByEach(articles, ({ tags }) => tags.map(keyOf))].map(([key, own]): [string, Topic] => {
        const folder = tagFolder(tagToFolder(key));
        return [
          key,
          {
            kind: 'tag',
            key,
            name: usualSpelling(key, own, keyOf),
            folder,
            path: encodePath(folder),
            articles: own,
            homeUrl: null,
          },
        ];
      }),
    ),
  );
  return {
    articles,
    byId: idsOf(articles),
    days: new Map([...days].sort(([a], [b]) => compare(a, b))),
    sources: bySource,
    tags: byTag,
    sourceOf,
    tagsOf: ({ tags }) => tags.map((tag) => byTag.get(keyOf(tag))!),
    read,
    itemOf(article) {
      const { path, title, lang, day, published, collected, lead, sourceName: name } = read(article);
      return {
        path,
        title,
        lang,
        source: { name, path: sourceOf(article).path },
        day,
        time: published.slice(11, 16),
        ...(collected ? { collected } : {}),
        published,
        lead,
      };
    },
  };
}

/** Articles by all their ids: links lead to any address of a story. An article's own id wins. */
const idsOf = (articles: readonly ArticleEntry[]): Map<ArticleId, ArticleEntry> =>
  new Map([
    ...articles.flatMap((article) => article.posts.map(({ id }) => [id, article] as const)),
    ...articles.map((article) => [article.id, article] as const),
  ]);

/** The path of an article's page. */
export const pathOf = ({ day, id }: ArticleEntry): string => articlePath(day, id);

/** Puts articles of a topic or of the archive into lists by day; days and articles newest first. */
export function toDayLists(
  archive: Archive,
  articles: readonly ArticleEntry[],
  dayPath: (day: Day) => string = periodPath,
): DayList[] {
  return [...groupBy(articles, (article) => article.day)]
    .sort(([a], [b]) => compare(b, a))
    .map(([day, own]) => ({ day, path: dayPath(day), count: own.length, items: own.toReversed().map(archive.itemOf) }));
}

/** The digest of a list of these articles. */
export const listDigest = (articles: readonly ArticleEntry[]): string =>
  digestOf(articles.map((article) => article.digest).join(' '));

/** Days with their counts, in the same order. */
export const countDays = (
  days: Iterable<readonly [Day, readonly unknown[]]>,
  dayPath: (day: Day) => string = periodPath,
): DayCount[] => [...days].map(([day, { length: count }]) => ({ day, path: dayPath(day), count }));

/** Articles by their day, oldest day first. */
export const groupByDay = (articles: readonly ArticleEntry[]): [Day, ArticleEntry[]][] =>
  [...groupBy(articles, (article) => article.day)].sort(([a], [b]) => compare(a, b));

/** Groups days by the first characters of their name: 4 for `2021`, 7 for `2021-01`. */
export const groupByPeriod = <Items>(
  days: Iterable<readonly [Day, Items]>,
  length: 4 | 7,
): Map<string, (readonly [Day, Items])[]> => groupBy([...days], ([day]) => day.slice(0, length));

/** The number of articles of all days together. */
export const countArticles = (days: readonly (readonly [Day, readonly unknown[]])[]): number =>
  days.reduce((sum, [, { length }]) => sum + length, 0);

const byCount = (topics: [string, Topic][]): [string, Topic][] =>
  topics.sort(([keyA, a], [keyB, b]) => b.articles.length - a.articles.length || compare(keyA, keyB));

/** Gives `tagKey`, but normalises each spelling only once: there are few tags and many articles. */
function rememberKeys(): (tag: string) => string {
  const keys = new Map<string, string>();
  return (tag) => {
    const known = keys.get(tag);
    if (known !== undefined) return known;
    const key = tagKey(tag);
    keys.set(tag, key);
    return key;
  };
}

/** The spelling of a tag that most articles use. */
function usualSpelling(key: string, articles: readonly ArticleEntry[], keyOf: (tag: string) => string): string {
  const spellings = groupBy(
    articles.flatMap(({ tags }) => tags.filter((tag) => keyOf(tag) === key)),
    (tag) => tag,
  );
  return [...spellings].sort(([a, uses], [b, others]) => others.length - uses.length || compare(a, b))[0]?.[0] ?? key;
}
