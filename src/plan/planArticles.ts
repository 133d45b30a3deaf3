import { articlePath, filePage, periodPath } from '../addresses.ts';
import { digestOf } from '../digest.ts';
import { textRef, type ArticleEntry } from '../store/postEntry.ts';
import type { Article, ArticleId } from '../types.ts';
import { pathOf, type Archive } from './archive.ts';
import { neighboursOf, planPage } from './listing.ts';
import type { ArticleDraft, PagePlan, PageGroup } from './pagePlan.ts';
import type { Neighbours, Link, VersionItem } from './pages.ts';

/** Articles, their earlier versions, and the addresses that they had under other days: one group for each day. */
export function* planArticles(archive: Archive): Generator<PageGroup> {
  const inSource = new Int32Array(archive.articles.length);
  for (const source of archive.sources.values())
    for (const [index, article] of source.articles.entries()) inSource[article.index] = index;

  const aroundOf = (article: ArticleEntry): Around => ({
    source: archive.sourceOf(article),
    tags: archive.tagsOf(article),
    neighbours: neighboursOf(archive.articles, article.index),
    sourceNeighbours: neighboursOf(archive.sourceOf(article).articles, inSource[article.index]!),
    locals: localsOf(archive, article),
  });
  for (const [day, articles] of archive.days) {
    yield {
      name: `articles ${day}`,
      key: digestOf(articles.map((article) => textOfPage(article, aroundOf(article))).join('\0')),
      *pages() {
        for (const article of articles) {
          yield {
            kind: 'article',
            file: pathOf(article),
            digest: digestOf(textOfPage(article, aroundOf(article))),
            items: 0,
            // found again when it is needed: if it were kept for every page, it would fill the memory
            draft: () => draftArticle(archive, article, aroundOf(article)),
          };
          if (article.posts.length > 1) yield* planEarlier(archive, article);
        }
      },
    };
  }
}

/** What an article's page shows of other articles; all else is in the article's digest. */
interface Around {
  readonly source: Link;
  readonly tags: readonly Link[];
  /** In the whole archive. */
  readonly neighbours: Neighbours<ArticleEntry>;
  readonly sourceNeighbours: Neighbours<ArticleEntry>;
  /** Articles of the archive that its links lead to, by the id of the link's address. */
  readonly locals: readonly (readonly [ArticleId, ArticleEntry])[];
}

/** Everything that an article's page shows, as text for a digest. A tag's path follows from its spelling. */
function textOfPage({ digest }: ArticleEntry, { tags, neighbours, sourceNeighbours, locals }: Around): string {
  const near = [neighbours.earlier, neighbours.later, sourceNeighbours.earlier, sourceNeighbours.later];
  return [
    digest,
    ...near.map((article) => article?.digest ?? ''),
    tags.map(({ name }) => name).join('\t'),
    locals.map(([id, local]) => `${id} ${pathOf(local)}`).join('\t'),
  ].join('\n');
}

const localsOf = ({ byId }: Archive, article: ArticleEntry): Around['locals'] =>
  article.shown.linkIds.flatMap((id) => {
    const local = byId.get(id);
    return local === undefined || local === article ? [] : [[id, local] as const];
  });

function draftArticle(
  { read }: Archive,
  entry: ArticleEntry,
  { source, tags, neighbours, sourceNeighbours, locals }: Around,
): ReturnType<PagePlan['draft']> {
  const article = read(entry);
  const toLink = (other: ArticleEntry | null): Link | null =>
    other === null ? null : { name: read(other).title, path: pathOf(other) };
  const toLinks = ({ earlier, later }: Neighbours<ArticleEntry>): Neighbours<Link> => ({
    earlier: toLink(earlier),
    later: toLink(later),
  });
  const page: ArticleDraft['page'] = {
    kind: 'article',
    ...filePage(article.path),
    article,
    source: { name: article.sourceName, path: source.path },
    tags: tags.map(({ name, path }) => ({ name, path })),
    neighbours: toLinks(neighbours),
    sourceNeighbours: toLinks(sourceNeighbours),
    versions: article.versions.flatMap(toVersionItem),
    dayPath: periodPath(article.day),
  };
  return {
    kind: 'article',
    page,
    text: textRef(entry.shown),
    locals: Object.fromEntries(locals.map(([id, local]) => [id, pathOf(local)])) as Record<ArticleId, string>,
  };
}

function* planEarlier(archive: Archive, entry: ArticleEntry): Generator<PagePlan> {
  const article = archive.read(entry);
  yield* planVersions(article, entry, { name: article.sourceName, path: archive.sourceOf(entry).path });
  yield* planAliases(archive, entry, article.title);
}

function* planVersions(article: Article, { posts }: ArticleEntry, source: Link): Generator<PagePlan> {
  const { versions } = article;
  const shown = versions.filter((version) => version.path !== null);
  for (const [index, version] of versions.entries()) {
    if (version.path === null) continue;
    const nextShown = versions.slice(index + 1).find((later) => later.path !== null);
    const page = {
      kind: 'version' as const,
      ...filePage(version.path),
      article,
      source,
      title: version.title,
      published: version.published,
      number: shown.indexOf(version) + 1,
      total: shown.length + 1,
      next: nextShown?.path
        ? { title: nextShown.title, published: nextShown.published, path: nextShown.path }
        : { title: article.title, published: article.updated ?? article.published, path: article.path },
      rawSha256: version.rawSha256,
    };
    yield {
      kind: 'version',
      file: page.file,
      digest: digestOf(JSON.stringify(page), posts[index]!.digest, posts[index + 1]!.digest),
      items: 0,
      draft: () => ({ kind: 'version', page, text: textRef(posts[index]!), nextText: textRef(posts[index + 1]!) }),
    };
  }
}

/**
 * Redirects from all addresses that the article had, or would have had if only some of its posts were there, unless
 * another article has them.
 */
function* planAliases({ byId }: Archive, entry: ArticleEntry, title: string): Generator<PagePlan> {
  const own = pathOf(entry);
  const files = new Set(
    entry.posts.filter(({ id }) => byId.get(id) === entry).flatMap(({ id, day }) => [articlePath(day, id)]),
  );
  files.delete(own);
  for (const file of files) yield planPage({ kind: 'alias', ...filePage(file), target: { name: title, path: own } });
}

const toVersionItem = ({ title, published, path }: Article['versions'][number]): VersionItem[] =>
  path === null ? [] : [{ title, published, path }];
