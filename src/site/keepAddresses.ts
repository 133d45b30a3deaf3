/**
 * A published address leads to its article for ever. Before a build writes, it looks for addresses of the last site
 * that would lead nowhere, and for where their articles are now.
 */
import { parseArticlePath } from '../addresses.ts';
import { compare } from '../compare.ts';
import { urlDigest } from '../enrich/urlToArticleId.ts';
import type { Archive } from '../plan/archive.ts';
import { movedFinder, type MovedAddress } from '../plan/planMoved.ts';
import { recordRef, type ArticleEntry } from '../store/postEntry.ts';
import type { FormerIds } from '../store/formerIds.ts';
import type { PostReader } from '../store/postReader.ts';
import type { ArticleId } from '../types.ts';
import type { SiteContext } from './context.ts';

export interface KeptAddresses {
  /** Lines for `moved.csv`. */
  readonly moved: readonly MovedAddress[];
  /** Addresses of articles whose posts were deleted. */
  readonly deleted: readonly string[];
  /** Addresses of which nothing is known. */
  readonly lost: readonly string[];
}

/**
 * Finds where articles are now.
 *
 * @param files - paths of the last site that this one will not have, starting with `/`
 */
export function keepAddresses(
  files: readonly string[],
  archive: Archive,
  formerIds: FormerIds,
  { custom, posts }: Pick<SiteContext, 'custom' | 'posts'>,
): KeptAddresses {
  const moved: MovedAddress[] = [];
  const deleted: string[] = [];
  const lost: string[] = [];
  const findByAddress = addressFinder(archive, posts);
  const idAt = new Map(custom.moved.map(({ from, to }) => [from, to]));
  const known: string[] = [];
  for (const from of files.toSorted(compare)) {
    const named = parseArticlePath(from);
    if (named === null) continue;
    if (idAt.has(from)) {
      known.push(from);
      continue;
    }
    const former = formerIds.get(named.id);
    const entry = archive.byId.get((former ?? named.id) as ArticleId);
    const to = entry ?? (former === null ? undefined : findByAddress(named.id, named.day));
    if (to !== undefined) moved.push({ from, to: to.id });
    else (former === null ? deleted : lost).push(from);
  }
  // an address that has a line already may lead on by the new lines
  const leadsOn = movedFinder(archive, [...custom.moved, ...moved]);
  for (const from of known.filter((file) => leadsOn(file) === null))
    (formerIds.get(idAt.get(from)!) === null ? deleted : lost).push(from);
  return { moved, deleted, lost };
}

/**
 * Finds articles by ids that they could have had: with a digest of their address before their publisher's pattern was
 * known, or on the same day under another name of their source. All records are read for that, once.
 */
function addressFinder(
  { articles }: Archive,
  posts: Pick<PostReader, 'readRecord'>,
): (id: string, day: string) => ArticleEntry | undefined {
  let byOwnId: Map<string, ArticleEntry | null> | null = null;
  const note = (own: string, article: ArticleEntry): void => {
    const known = byOwnId!.get(own);
    byOwnId!.set(own, known === undefined || known === article ? article : null);
  };
  return (id, day) => {
    if (byOwnId === null) {
      byOwnId = new Map();
      for (const article of articles)
        for (const post of article.posts) {
          note(`${post.day} ${post.id.slice(post.source.length + 1)}`, article);
          const { url } = posts.readRecord(recordRef(post));
          if (url !== null) note(urlDigest(url), article);
        }
    }
    // a source's id may have hyphens: the longest part that one article alone has
    for (let at = id.indexOf('-'); at !== -1; at = id.indexOf('-', at + 1)) {
      const own = id.slice(at + 1);
      const found = byOwnId.get(own) ?? byOwnId.get(`${day} ${own}`);
      if (found) return found;
    }
    return undefined;
  };
}
