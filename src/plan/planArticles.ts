import { articlePath } from '../enrich/groupVersions.ts';
import type { Article, ArticleId } from '../types.ts';
import type { Archive } from './archive.ts';
import { digestOf } from '../digest.ts';
import type { PagePlan, TextOf } from './pagePlan.ts';
import type { ArticlePage, Neighbours, Place, VersionItem } from './pages.ts';
import { filePage, periodPath } from './urls.ts';

/** Articles, their earlier versions, and the addresses that they had under other days. */
export function* planArticles(archive: Archive, textOf: TextOf, code: string): Generator<PagePlan> {
  const inSource = new Map<Article, number>();
  for (const source of archive.sources.values()) for (const [index, article] of source.articles.entries()) inSource.set(article, index);

  const aroundOf = (article: Article, index: number): Around => ({
    source: { name: article.sourceName, path: archive.sources.get(article.source)!.path },
    tags: article.tags.map((tag) => placeOf(archive.tags.get(archive.keyOf(tag))!)),
    neighbours: neighboursOf(archive.articles, index),
    sourceNeighbours: neighboursOf(archive.sources.get(article.source)!.articles, inSource.get(article)!),
  });
  for (const [index, article] of archive.articles.entries()) {
    const { source, tags, neighbours, sourceNeighbours } = aroundOf(article, index);
    yield {
      kind: 'article',
      file: article.path,
      digest: digestOf(code, article.digest, textOfPlaces([source, ...tags]), textOfNeighbours(neighbours), textOfNeighbours(sourceNeighbours), JSON.stringify(localsOf(archive, article))),
      // made again when it is wanted: a large archive would not bear to keep it for every page
      draft: () => ({
        kind: 'article',
        page: { kind: 'article', ...filePage(article.path), article, ...aroundOf(article, index), versions: article.versions.flatMap(toVersionItem), dayPath: periodPath(article.day) },
        text: textOf(article.file),
        locals: localsOf(archive, article),
      }),
    };
    if (article.versions.length > 0) {
      yield* planVersions(article, source, textOf, code);
      yield* planAliases(article, code);
    }
  }
}

/** What an article's page shows of other articles; all else is in the article's own digest. */
type Around = Pick<ArticlePage, 'source' | 'tags' | 'neighbours' | 'sourceNeighbours'>;

const textOfPlaces = (places: readonly (Place | null)[]): string => places.map((place) => (place === null ? '' : `${place.path}\t${place.name}`)).join('\n');

const textOfNeighbours = ({ earlier, later }: Neighbours<Place>): string => textOfPlaces([earlier, later]);

/** Articles of the archive that links of this one lead to. */
function localsOf(archive: Archive, article: Article): Record<ArticleId, string> {
  const locals: Record<ArticleId, string> = {};
  for (const id of article.linkIds) {
    const path = archive.paths.get(id);
    if (path !== undefined) locals[id] = path;
  }
  return locals;
}

function* planVersions(article: Article, source: Place, textOf: TextOf, code: string): Generator<PagePlan> {
  const { versions } = article;
  const shown = versions.filter((version) => version.path !== null);
  for (const [index, version] of versions.entries()) {
    if (version.path === null) continue;
    const next = versions[index + 1];
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
    const nextFile = next?.file ?? article.file;
    yield {
      kind: 'version',
      file: page.file,
      digest: digestOf(code, JSON.stringify(page), next?.rawSha256 ?? article.rawSha256),
      draft: () => ({ kind: 'version', page, text: textOf(version.file), nextText: textOf(nextFile) }),
    };
  }
}

/** Every address that the article had, or would have had if only one of its posts were there, leads to it. */
function* planAliases(article: Article, code: string): Generator<PagePlan> {
  const days = new Set([...article.versions.map((version) => version.published), article.updated ?? article.published].map((published) => published.slice(0, 10)));
  for (const day of days) {
    const file = articlePath(day, article.id);
    if (file === article.path) continue;
    const page = { kind: 'alias' as const, ...filePage(file), target: { name: article.title, path: article.path } };
    yield { kind: 'alias', file, digest: digestOf(code, JSON.stringify(page)), draft: () => ({ kind: 'listing', page }) };
  }
}

const toVersionItem = ({ title, published, path }: Article['versions'][number]): VersionItem[] => (path === null ? [] : [{ title, published, path }]);

const placeOf = ({ name, path }: Place): Place => ({ name, path });

function neighboursOf(articles: readonly Article[], index: number): Neighbours<Place> {
  const place = (article: Article | undefined): Place | null => (article ? { name: article.title, path: article.path } : null);
  return { earlier: place(articles[index - 1]), later: place(articles[index + 1]) };
}
