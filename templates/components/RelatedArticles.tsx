import type { VNode } from 'preact';
import type { RelatedItem } from '../../src/plan/pages.ts';
import { toHost } from '../outside.ts';
import type { View } from '../view.ts';
import { OutsideLink } from './OutsideLink.tsx';

interface RelatedArticlesProps {
  readonly view: View;
  readonly items: readonly RelatedItem[];
}

/** Links that the publisher put beside the article; each shows whether it leads into the archive or out of it. */
export function RelatedArticles({ view, items }: RelatedArticlesProps): VNode | null {
  if (items.length === 0) return null;
  const words = view.words.article;
  return (
    <section class="related">
      <h2>{words.related}</h2>
      <ul>
        {items.map((item) =>
          item.local ? (
            <li>
              <a href={view.to(item.href)}>{view.title(item.title)}</a> <small class="here">{words.inArchive}</small>
            </li>
          ) : (
            <li>
              <OutsideLink url={item.href}>{view.title(item.title)}</OutsideLink> <small>{toHost(item.href)}</small>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
