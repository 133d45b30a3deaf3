import type { ComponentChildren, VNode } from 'preact';
import type { View } from '../view.ts';
import { Head, type HeadProps } from './Head.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

interface DocumentProps extends Omit<HeadProps, 'children'> {
  readonly view: View;
  /** Class of the main part: the page's kind. */
  readonly kind: string;
  /** False if the page itself has a search form. */
  readonly headerSearch?: boolean;
  /** Added to the head. */
  readonly metadata?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A whole page: head, skip link, header, main part, footer. Elements that every page has once need no class, because
 * the style sheet selects them by their parents (`body > header`).
 */
export function Document({ kind, headerSearch = true, metadata, children, ...head }: DocumentProps): VNode {
  const { view, path } = head;
  return (
    <html lang={view.site.lang}>
      <Head {...head}>{metadata}</Head>
      <body>
        <a href="#main">{view.words.skip}</a>
        <SiteHeader view={view} path={path} search={headerSearch} />
        <main id="main" class={kind}>
          {children}
        </main>
        <SiteFooter view={view} />
      </body>
    </html>
  );
}
