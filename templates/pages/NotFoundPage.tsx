import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import type { NotFoundPage as Page } from '../../src/plan/pages.ts';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import type { View } from '../view.ts';

/** For addresses that do not exist: offers the search, and links to all lists. It has no address itself. */
export function NotFoundPage({ view }: { readonly view: View; readonly page: Page }): VNode {
  const { words } = view;
  return (
    <Document
      view={view}
      path={null}
      title={words.notFound.title}
      description={words.notFound.text}
      kind="page-not-found"
      indexed={false}
      headerSearch={false}
    >
      <PageHead view={view} title={words.notFound.title}>
        <p>{words.notFound.text}</p>
      </PageHead>
      <SearchForm view={view} />
      <ul class="onward">
        <li>
          <a href={view.to(paths.home)}>{words.home}</a>
        </li>
        <li>
          <a href={view.to(paths.years)}>{words.dates}</a>
        </li>
        <li>
          <a href={view.to(paths.tags)}>{words.tags}</a>
        </li>
        <li>
          <a href={view.to(paths.sources)}>{words.sources}</a>
        </li>
      </ul>
    </Document>
  );
}
