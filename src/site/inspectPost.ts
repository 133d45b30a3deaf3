import { readFileSync, statSync } from 'node:fs';
import { cleanPost } from '../clean/cleanPost.ts';
import { textOf, type TreeNode } from '../clean/tree.ts';
import { describePost } from '../enrich/describePost.ts';
import { articlePath } from '../addresses.ts';
import { linkToArticleId } from '../enrich/linkToArticleId.ts';
import { checkSize } from '../load/checkSize.ts';
import { findSource } from '../load/findSource.ts';
import { readPost, type Origins } from '../load/readPost.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, CleanPost, DateOrigin, Problem, RawPost } from '../types.ts';

/** The texts that one rule took. */
export interface Taken {
  readonly rule: string;
  readonly texts: readonly string[];
}

/** What each stage made of a post; null for the stages after one that rejected it. */
export interface Inspection {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly read: (Omit<RawPost, 'file' | 'bodyHtml'> & { readonly origins: Origins }) | null;
  /** Keys of the front matter that are not known. */
  readonly unreadKeys: readonly string[];
  readonly source: { readonly id: string; readonly name: string; readonly profile: string } | null;
  /** In the order in which the rules were applied. */
  readonly taken: readonly Taken[];
  readonly clean: Omit<CleanPost, 'problems' | 'removed'> | null;
  readonly article:
    | (Pick<Article, 'id' | 'path' | 'published' | 'day' | 'lang' | 'tags' | 'series' | 'lead'> & {
        readonly publishedFrom: DateOrigin | null;
      })
    | null;
}

/**
 * Inspects a file, unless it is larger than a post may be.
 *
 * @param path - of the file
 * @param file - path relative to the posts folder
 */
export function inspectFile(path: string, file: string, settings: Settings): Inspection {
  const tooLarge = checkSize(file, statSync(path).size, settings.maxPostBytes);
  return tooLarge === null ? inspectPost(file, readFileSync(path), settings) : notRead(file, [tooLarge]);
}

const notRead = (file: string, problems: readonly Problem[], unreadKeys: readonly string[] = []): Inspection => ({
  file,
  problems,
  read: null,
  unreadKeys,
  source: null,
  taken: [],
  clean: null,
  article: null,
});

/**
 * Makes an article of one post, and keeps what each stage made of it. Pure.
 *
 * @param file - path relative to the posts folder
 */
export function inspectPost(file: string, bytes: Uint8Array, settings: Settings): Inspection {
  const { post: raw, origins, unreadKeys, problems } = readPost(file, bytes);
  if (raw === null) return notRead(file, problems, unreadKeys);
  const found = findSource(raw, settings);
  const { source } = found;
  const taken = new Map<string, string[]>();
  const { removed: _, ...cleaned } = cleanPost(raw, source, (rule, what) => {
    taken.set(rule, [...(taken.get(rule) ?? []), describeTaken(what)]);
  });
  const described = describePost(raw, { ...cleaned, removed: [] }, source, linkToArticleId(settings.sources));
  const { problems: cleanProblems, ...clean } = cleaned;
  const { bodyHtml: __, file: ___, ...read } = raw;
  return {
    file,
    problems: [...problems, ...found.problems, ...cleanProblems, ...described.problems],
    read: { ...read, origins },
    unreadKeys,
    source: { id: source.id, name: source.name, profile: source.profile.name },
    taken: [...taken].map(([rule, texts]) => ({ rule, texts })),
    clean,
    article: described.record && {
      id: described.record.id,
      path: articlePath(described.record.day, described.record.id),
      published: described.record.published,
      publishedFrom: described.publishedFrom,
      day: described.record.day,
      lang: described.record.lang,
      tags: described.record.tags,
      series: described.record.series,
      lead: described.record.lead,
    },
  };
}

/** The text of what a rule took; for an element without text, the element: `<img src=…>`. */
function describeTaken(taken: TreeNode | string): string {
  const text = (typeof taken === 'string' ? taken : textOf(taken)).replace(/\s+/g, ' ').trim();
  if (text !== '' || typeof taken === 'string' || taken.kind === 'text') return text;
  const { src, href } = taken.attributes;
  const address = src ?? href;
  return `<${taken.tag}${address === undefined ? '' : ` ${address}`}>`;
}
