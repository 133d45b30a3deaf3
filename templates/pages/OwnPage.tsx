import type { VNode } from 'preact';
import type { OwnPage as Page } from '../../src/plan/pages.ts';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import type { View } from '../view.ts';

/** A page that the archive's owner has written; its markup is trusted, as the settings are. */
export function OwnPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { title, description, lang, html } = page;
  return (
    <Document view={view} path={page.path} title={title} description={description || title} kind="page-own">
      <PageHead view={view} title={title} />
      <div class="prose" lang={lang ?? undefined} dangerouslySetInnerHTML={{ __html: html }} />
    </Document>
  );
}
