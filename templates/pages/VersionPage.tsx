import type { ComponentChild, VNode } from 'preact';
import type { DiffPart, VersionPage as Page } from '../../src/plan/pages.ts';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import type { View } from '../view.ts';

/** An earlier version of an article, with what was removed and added in the next one. */
export function VersionPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const { article } = page;
  const words = view.words.version;
  const heading = view.say(words.heading, { number: page.number, total: page.total });
  const intro = view.say(words.intro, { instant: view.instant(page.published) });
  return (
    <Document
      view={view}
      path={page.path}
      title={view.say(view.words.titled, { name: heading, part: view.title(page.title) })}
      description={intro}
      kind="page-version"
    >
      <PageHead
        view={view}
        trail={[page.source, { name: view.title(article.title), path: article.path }]}
        title={heading}
      >
        <p>{intro}</p>
        <p class="legend">
          <del>{words.removed}</del> <ins>{words.added}</ins>
        </p>
      </PageHead>
      <article class="clipping" lang={article.lang} aria-label={words.compare}>
        <h2>{page.titleDiff.map(showPart)}</h2>
        <div class="text">
          {page.paragraphs.map((parts) => (
            <p>{parts.map(showPart)}</p>
          ))}
        </div>
      </article>
      <ul class="onward">
        <li>
          {words.next} <a href={view.to(page.next.path)}>{view.instant(page.next.published)}</a>
        </li>
        <li>
          {words.newest} <a href={view.to(article.path)}>{view.title(article.title)}</a>
        </li>
      </ul>
      <p class="digest">
        {view.words.article.rawDigest} <code>{page.rawSha256}</code>
      </p>
    </Document>
  );
}

function showPart(part: DiffPart): ComponentChild {
  if (part.kind === 'removed') return <del>{part.text}</del>;
  if (part.kind === 'added') return <ins>{part.text}</ins>;
  return part.text;
}
