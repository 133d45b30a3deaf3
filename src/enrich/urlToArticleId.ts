import { createHash } from 'node:crypto';
import type { Source } from '../sources/source.ts';
import type { ArticleId } from '../types.ts';
import { normaliseUrl } from './normaliseUrl.ts';

/**
 * Gives the id of the article at an address: the publisher's id if its addresses have one, otherwise the first 12 hex
 * digits of the SHA-256 of the normalised address. (With 8 digits, there were two collisions in 64,542 posts.) A
 * pattern need not know how an address ends: campaign marks, fragments and slashes are taken off before it is asked.
 *
 * @example urlToArticleId('https://www.cna.com.tw/news/aopl/202309130119.aspx', cna) // 'cna-202309130119'
 * @example urlToArticleId('https://www.bbc.com/zhongwen/simp/world-66380177?at_medium=RSS', bbc) // 'bbc-66380177'
 */
export function urlToArticleId(url: string, source: Pick<Source, 'id' | 'articleId'>): ArticleId {
  const own = source.articleId === null ? undefined : findOwnId(url, source.articleId)?.toLowerCase();
  return articleId(source, own !== undefined && /^[a-z0-9-]{1,64}$/.test(own) ? own : urlDigest(url));
}

/**
 * The id of an address for which a source has no pattern, or had none: a digest.
 *
 * @example urlDigest('https://nei.st/medium/caixin/cw880e').length // 12
 */
export const urlDigest = (url: string): string => shortDigest(normaliseUrl(url));

/** First in the address without its query: a publisher's own parameters follow the id, or hold it (Solidot). */
function findOwnId(url: string, pattern: RegExp): string | undefined {
  const { origin, pathname, search } = new URL(url);
  const path = origin + pathname.replace(/\/+$/, '');
  const asked = anyCase(pattern);
  return asked.exec(path)?.[1] ?? asked.exec(path + search)?.[1];
}

/** The pattern for any case, and without a memory of where it last matched. */
function anyCase(pattern: RegExp): RegExp {
  const known = inAnyCase.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, `${pattern.flags.replace(/[giy]/g, '')}i`);
  inAnyCase.set(pattern, made);
  return made;
}
const inAnyCase = new WeakMap<RegExp, RegExp>();

/**
 * Gives what all addresses of one story have in common, if the source says how to find it: publishers file a story
 * under two sections, or under the days of its web and its print edition. Otherwise the id.
 *
 * @example urlToStory('https://tide.example/2020/11/07/harbour', tide, id) // 'tide harbour'
 */
export function urlToStory(url: string, source: Pick<Source, 'id' | 'sameStory'>, id: ArticleId): string {
  if (source.sameStory === undefined) return id;
  const path = normaliseUrl(url).replace(/^https:\/\/[^/]*|\?.*$/g, '');
  const found = anyCase(source.sameStory).exec(path);
  return found === null ? id : [source.id, ...found.slice(1)].join(' ').toLowerCase();
}

/** Gives the id of a post without an address: a digest of its words, so that it stays when the file is moved. */
export const wordsToArticleId = (words: string, source: Pick<Source, 'id'>): ArticleId =>
  articleId(source, shortDigest(words));

const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const articleId = (source: Pick<Source, 'id'>, own: string): ArticleId => `${source.id}-${own}` as ArticleId;
