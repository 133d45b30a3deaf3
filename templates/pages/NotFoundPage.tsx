import type { VNode } from 'preact';
import type { NotFoundPage as Page } from '../../src/plan/pages.ts';
import { paths } from '../addresses.ts';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import type { View } from '../view.ts';

/** Nothing here: offers the search and the ways in. It is served at any address, so it has none of its own. */
export function NotFoundPage({ view }: { readonly view: View; readonly page: Page }): VNode {
  const { strings } = view;
  return (
    <Document
      view={view}
      path={null}
      title={strings.notFound.title}
      description={strings.notFound.text}
      kind="page-not-found"
      indexed={false}
      headerSearch={false}
    >
      <PageHead view={view} title={strings.notFound.title}>
        <p>{strings.notFound.text}</p>
      </PageHead>
      <SearchForm view={view} />
      <ul class="onward">
        <li>
          <a href={view.to(paths.home)}>{strings.home}</a>
        </li>
        <li>
          <a href={view.to(paths.years)}>{strings.dates}</a>
        </li>
        <li>
          <a href={view.to(paths.tags)}>{strings.tags}</a>
        </li>
        <li>
          <a href={view.to(paths.sources)}>{strings.sources}</a>
        </li>
      </ul>
    </Document>
  );
}
