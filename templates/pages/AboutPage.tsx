import type { VNode } from 'preact';
import type { AboutPage as Page } from '../../src/plan/pages.ts';
import { CountedLinks } from '../components/CountedLinks.tsx';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { SearchHints } from '../components/SearchHints.tsx';
import type { View } from '../view.ts';

/** What the archive is, how to browse, search and cite, who has the rights, what it contains. */
export function AboutPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const words = view.words.aboutPage;
  const { firstDay, lastDay } = page;
  return (
    <Document view={view} path={page.path} title={view.words.about} description={words.description} kind="page-about">
      <PageHead view={view} title={view.words.about}>
        <p>{words.description}</p>
      </PageHead>
      <div class="prose">
        <h2>{words.what}</h2>
        {words.whatText.map((text) => (
          <p>{text}</p>
        ))}
        <h2>{words.browse}</h2>
        {words.browseText.map((text) => (
          <p>{text}</p>
        ))}
        <h2>{words.searching}</h2>
        <SearchHints view={view} />
        <h2>{words.reading}</h2>
        {words.readingText.map((text) => (
          <p>{text}</p>
        ))}
        <h2>{words.rights}</h2>
        <p>{words.rightsText}</p>
        {firstDay !== null && lastDay !== null && (
          <>
            <h2>{words.holdings}</h2>
            <p>{view.say(view.words.named, { name: view.span(firstDay, lastDay), detail: view.count(page.count) })}</p>
            <CountedLinks view={view} items={page.sources} />
          </>
        )}
      </div>
    </Document>
  );
}
