import type { ComponentChildren, VNode } from 'preact';
import { archivedCopy } from '../../src/addresses.ts';
import { nameRole } from '../../src/locales/nameRole.ts';
import type { ArticlePage } from '../../src/plan/pages.ts';
import { toHost, toOutside } from '../outside.ts';
import type { View } from '../view.ts';
import { OutsideLink } from './OutsideLink.tsx';

interface ArticleCardProps {
  readonly view: View;
  readonly page: ArticlePage;
}

/** The card below an article: author and rights, where else it can be read, and what was removed from it. */
export function ArticleCard({ view, page }: ArticleCardProps): VNode {
  const { article, tags, credits, rights, versions } = page;
  const words = view.words.article;
  const url = toOutside(article.url);
  const rows = [
    ...credits.map((credit) => row(nameRole(view.locale, credit.role), credit.names.join(view.words.nameSeparator))),
    tags.length > 0 &&
      row(
        words.tags,
        tags.map((tag) => <a href={view.to(tag.path)}>{tag.name}</a>),
      ),
    url !== null && row(words.original, <OutsideLink url={url}>{toHost(url)}</OutsideLink>),
    url !== null &&
      row(words.archived, <OutsideLink url={archivedCopy(url, article.day)}>{words.archivedName}</OutsideLink>),
    versions.length > 0 &&
      row(
        words.versions,
        versions.map((version) => <a href={view.to(version.path)}>{view.instant(version.published)}</a>),
      ),
    rights !== null &&
      row(words.rights, article.lang === view.site.lang ? rights : <span lang={article.lang}>{rights}</span>),
  ].filter((each) => each !== false);
  return (
    <section class="card">
      {rows.length > 0 && <dl>{rows}</dl>}
      <details>
        <summary>{words.provenance}</summary>
        <dl>
          {row(words.file, article.file)}
          {row(words.profile, page.profile)}
          {row(words.removed, describeRemovals(view, page))}
          {row(words.textChars, view.say(view.words.characters, { count: page.article.textChars }))}
          {row(words.rawDigest, article.rawSha256)}
          {row(words.textDigest, page.article.textSha256)}
        </dl>
      </details>
    </section>
  );
}

const row = (name: string, value: ComponentChildren): VNode => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

/** `cna/subscription × 1（23 字）、cna/related × 2（41 字）` */
function describeRemovals({ words, say }: View, { removed }: ArticlePage): string {
  if (removed.length === 0) return words.article.nothingRemoved;
  return removed
    .map(({ rule, count, chars }) => say(words.article.removal, { rule, count, chars }))
    .join(words.nameSeparator);
}
