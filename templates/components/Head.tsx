import type { ComponentChildren, VNode } from 'preact';
import { assetPath, cssName } from '../../src/addresses.ts';
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts';
import type { View } from '../view.ts';

export interface HeadProps {
  readonly view: View;
  /** Address of the page, without the base path; null for a page that is shown at any address (404). */
  readonly path: string | null;
  /** Null for the home page. */
  readonly title: string | null;
  readonly description: string;
  /** False tells search engines not to index the page. */
  readonly indexed?: boolean;
  /** The page runs the search engine. */
  readonly wasm?: boolean;
  /** More metadata, such as an article's citation. */
  readonly children?: ComponentChildren;
}

/**
 * The head of every page. `<meta>` elements that two vocabularies share are written once, with the names of both
 * (`name` for search engines, `property` for OpenGraph), because every page of the archive has them.
 */
export function Head(props: HeadProps): VNode {
  const { view, path, title, description, indexed = true, wasm = false, children } = props;
  const { site } = view;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy({ fonts: site.ownStyles, wasm })} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title === null ? site.title : `${title} · ${site.title}`}</title>
      <meta name="description" property="og:description" content={description} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {!indexed && <meta name="robots" content="noindex" />}
      {site.origin !== null && path !== null && <link rel="canonical" href={site.origin + view.to(path)} />}
      {site.favicon !== null && <link rel="icon" href={view.to(site.favicon)} />}
      <link rel="stylesheet" href={view.to(assetPath(cssName))} />
      {children}
    </head>
  );
}
