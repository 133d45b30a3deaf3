import { articlePath, filePage, parseArticlePath } from '../addresses.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { ArticleId } from '../types.ts';
import { pathOf, type Archive } from './archive.ts';
import { planPage } from './listing.ts';
import type { PagePlan } from './pagePlan.ts';

/** A line of `moved.csv`. */
export interface MovedAddress {
  /** An old address: path on the site, not escaped, such as `/2020/08/05/rfa-93b98f29c275.html`. */
  readonly from: string;
  /** Id of the article that was there: `rfa-ql2-10052020062734`. */
  readonly to: string;
}

/**
 * Plans a redirect from each address that the archive says has moved, unless a page of an article has it now. An id
 * that has moved itself is followed.
 */
export function* planMoved(archive: Archive, moved: readonly MovedAddress[]): Generator<PagePlan> {
  const files = new Set<string>();
  const find = movedFinder(archive, moved);
  for (const { from } of moved) {
    const entry = find(from);
    if (entry === null || files.has(from) || isTaken(archive, from)) continue;
    files.add(from);
    yield planPage({
      kind: 'alias',
      ...filePage(from),
      target: { name: archive.read(entry).title, path: pathOf(entry) },
    });
  }
}

/** Gives the article that an old address leads to; null if there is none. */
export function movedFinder(
  { byId }: Archive,
  moved: readonly MovedAddress[],
): (address: string) => ArticleEntry | null {
  const lines = new Map(moved.map(({ from, to }) => [from, to]));
  const byOldId = new Map(moved.map(({ from, to }) => [parseArticlePath(from)?.id, to]));
  return (address) => {
    const seen = new Set<string>();
    for (let id = lines.get(address); id !== undefined && !seen.has(id); id = byOldId.get(id)) {
      const found = byId.get(id as ArticleId);
      if (found !== undefined) return found;
      // lines may lead in a circle
      seen.add(id);
    }
    return null;
  };
}

/** Whether an article has a page there by itself: its own, that of a version, or a redirect from one of its posts. */
function isTaken({ byId }: Archive, address: string): boolean {
  const named = parseArticlePath(address);
  const entry = named === null ? undefined : byId.get(named.id as ArticleId);
  if (named === null || entry === undefined) return false;
  return (
    articlePath(named.day, named.id) === pathOf(entry) ||
    entry.posts.some(({ id, day }) => id === named.id && address === articlePath(day, id))
  );
}
