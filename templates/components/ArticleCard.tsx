import type { ComponentChildren, VNode } from 'preact';
import type { ArticlePage } from '../../src/plan/pages.ts';
import { toArchived, toHost, toOutside } from '../addresses.ts';
import { formatNumber } from '../formatNumber.ts';
import type { View } from '../view.ts';
import { OutsideLink } from './OutsideLink.tsx';

interface ArticleCardProps {
  readonly view: View;
  readonly page: ArticlePage;
}

/** The index card that goes with a clipping: where it comes from, whose it is, what was done to it. */
export function ArticleCard({ view, page }: ArticleCardProps): VNode {
  const { article, tags, credits, rights, versions } = page;
  const { strings } = view;
  const words = strings.article;
  const url = toOutside(article.url);
  return (
    <section class="card">
      <dl>
        {row(words.source, <a href={view.to(page.source.path)}>{page.source.name}</a>)}
        {credits.map((credit) => row(credit.role, strings.joinNames(credit.names)))}
        {tags.length > 0 && row(words.tags, tags.map((tag) => <a href={view.to(tag.path)}>{tag.name}</a>))}
        {url !== null && row(words.original, <OutsideLink url={url}>{toHost(url)}</OutsideLink>)}
        {url !== null && row(words.archived, <OutsideLink url={toArchived(url, article.day)}>{words.archivedName}</OutsideLink>)}
        {versions.length > 0 && row(words.versions, versions.map((version) => <a href={view.to(version.path)}>{view.instant(version.published)}</a>))}
        {rights !== null && row(words.rights, article.lang === view.frame.lang ? rights : <span lang={article.lang}>{rights}</span>)}
      </dl>
      <details>
        <summary>{words.provenance}</summary>
        <dl>
          {row(words.file, <code>{article.file}</code>)}
          {row(words.profile, page.profile)}
          {row(words.removed, describeRemovals(view, page))}
          {row(words.textChars, strings.formatChars(formatNumber(page.article.textChars)))}
          {row(words.rawDigest, <code>{article.rawSha256}</code>)}
          {row(words.textDigest, <code>{page.article.textSha256}</code>)}
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
function describeRemovals({ strings }: View, { removed }: ArticlePage): string {
  if (removed.length === 0) return strings.article.nothingRemoved;
  return strings.joinNames(
    removed.map((each) => strings.article.removal(each.rule, formatNumber(each.count), formatNumber(each.chars))),
  );
}
