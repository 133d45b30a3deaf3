/**
 * All articles, arranged as the pages need them: by day, by source, by tag.
 */
import { tagKey } from '../enrich/collectTags.ts';
import type { Source } from '../settings/knownSources.ts';
import type { Article, ArticleId, Day } from '../types.ts';
import { digestOf } from '../digest.ts';
import { groupBy, groupByEach } from '../groupBy.ts';
import type { DayCount, DayList, ListItem, Place } from './pages.ts';
import { tagToFolder } from './tagToFolder.ts';
import { encodePath, periodPath } from './urls.ts';

/** A tag or a source with its articles. */
export interface Topic extends Place {
  readonly kind: 'tag' | 'source';
  /** Unescaped: `/tags/金正恩/`. */
  readonly folder: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly homeUrl: string | null;
}

export interface Archive {
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly paths: ReadonlyMap<ArticleId, string>;
  /** Oldest first, and so are the articles of each. */
  readonly days: ReadonlyMap<Day, readonly Article[]>;
  /** By number of articles, then name. */
  readonly sources: ReadonlyMap<string, Topic>;
  /** By number of articles, then name. Keys as `keyOf` makes them. */
  readonly tags: ReadonlyMap<string, Topic>;
  /** `tagKey`, remembered. */
  readonly keyOf: (tag: string) => string;
  /** How an article stands in lists. */
  readonly itemOf: (article: Article) => ListItem;
}

/**
 * @param articles - oldest first, as `groupVersions` gives them
 * @param sources - of the settings: they know the home of some hosts
 */
export function arrangeArchive(articles: readonly Article[], sources: readonly Source[]): Archive {
  const days = groupBy(articles, (article) => article.day);
  const homes = new Map(sources.map((source) => [source.id, source.hosts[0] === undefined ? null : `https://${source.hosts[0]}/`]));
  const sourceTopics = byCount(
    [...groupBy(articles, (article) => article.source)].map(([id, own]): [string, Topic] => {
      const folder = `/sources/${id}/`;
      return [id, { kind: 'source', name: own.at(-1)!.sourceName, folder, path: folder, articles: own, homeUrl: homes.get(id) ?? null }];
    }),
  );
  const bySource = new Map(sourceTopics);
  const keyOf = rememberKeys();
  const tagTopics = byCount(
    [...groupByEach(articles, (article) => article.tags.map(keyOf))].map(([key, own]): [string, Topic] => {
      const folder = `/tags/${tagToFolder(key)}/`;
      return [key, { kind: 'tag', name: usualSpelling(key, own, keyOf), folder, path: encodePath(folder), articles: own, homeUrl: null }];
    }),
  );
  const itemOf = (article: Article): ListItem => {
    const { path, title, lang, day, published, lead, sourceName: name } = article;
    return { path, title, lang, source: { name, path: bySource.get(article.source)!.path }, day, time: published.slice(11, 16), published, lead };
  };
  return {
    articles,
    paths: new Map(articles.map((article) => [article.id, article.path])),
    days: new Map([...days].sort(([a], [b]) => compare(a, b))),
    sources: bySource,
    tags: new Map(tagTopics),
    keyOf,
    itemOf,
  };
}

/** Articles of a topic or of the archive in lists of days, both newest first. */
export function toDayLists(archive: Archive, articles: readonly Article[], pathOf: (day: Day) => string = periodPath): DayList[] {
  return [...groupBy(articles, (article) => article.day)]
    .sort(([a], [b]) => compare(b, a))
    .map(([day, own]) => ({ day, path: pathOf(day), count: own.length, items: own.toReversed().map(archive.itemOf) }));
}

/** Digest of lists of these articles. */
export const listDigest = (articles: readonly Article[]): string => digestOf(articles.map((article) => article.digest).join(' '));

/** Days with their counts, oldest first. */
export const countDays = (articles: readonly Article[], pathOf: (day: Day) => string = periodPath): DayCount[] =>
  [...groupBy(articles, (article) => article.day)].sort(([a], [b]) => compare(a, b)).map(([day, own]) => ({ day, path: pathOf(day), count: own.length }));

/** Articles by a part of their day: `2021` (4), `2021-01` (7) or `2021-01-08` (10); oldest first. */
export const groupByPeriod = (articles: readonly Article[], length: 4 | 7 | 10): Map<string, Article[]> =>
  new Map([...groupBy(articles, (article) => article.day.slice(0, length))].sort(([a], [b]) => compare(a, b)));

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCount = (topics: [string, Topic][]): [string, Topic][] =>
  topics.sort(([keyA, a], [keyB, b]) => b.articles.length - a.articles.length || compare(keyA, keyB));

/** Tags are few and articles many: each spelling is normalised once. */
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

/** Of several spellings of a tag, the one that most articles use. */
function usualSpelling(key: string, articles: readonly Article[], keyOf: (tag: string) => string): string {
  const spellings = groupBy(articles.flatMap((article) => article.tags.filter((tag) => keyOf(tag) === key)), (tag) => tag);
  return [...spellings].sort(([a, uses], [b, others]) => others.length - uses.length || compare(a, b))[0]?.[0] ?? key;
}
