import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import type { TopicPage as Page } from '../../src/plan/pages.ts';
import { DayLists } from '../components/ArticleList.tsx';
import { Document } from '../components/Document.tsx';
import { OutsideLink } from '../components/OutsideLink.tsx';
import { PageHead } from '../components/PageHead.tsx';
import { groupByYear, YearMonths } from '../components/YearMonths.tsx';
import { toHost } from '../outside.ts';
import type { View } from '../view.ts';

/** A tag or a source: its newest days, and links to all its months. */
export function TopicPage({ view, page }: { readonly view: View; readonly page: Page }): VNode {
  const words = view.words.topic;
  const isTag = page.kind === 'tag';
  const span = view.span(page.firstDay, page.lastDay);
  const hasMonths = !page.complete && page.months.length > 0;
  return (
    <Document
      view={view}
      path={page.path}
      title={view.say(view.words.titled, { name: isTag ? words.tag : words.source, part: page.name })}
      description={view.say(words.description, { name: page.name, articles: view.count(page.count), span })}
      kind="page-topic"
    >
      <PageHead
        view={view}
        trail={[
          isTag ? { name: view.words.tags, path: paths.tags } : { name: view.words.sources, path: paths.sources },
        ]}
        title={page.name}
      >
        <p>
          {view.count(page.count)} <span>{span}</span>
          {page.homeUrl !== null && (
            <>
              {' '}
              <span>
                {words.homePage} <OutsideLink url={page.homeUrl}>{toHost(page.homeUrl)}</OutsideLink>
              </span>
            </>
          )}
          {hasMonths && (
            <>
              {' '}
              <a href="#months">{words.months}</a>
            </>
          )}
        </p>
      </PageHead>
      <div class={hasMonths ? 'sided' : undefined}>
        <div>
          <DayLists view={view} days={page.days} showSource={isTag} />
        </div>
        {hasMonths && (
          <nav aria-labelledby="months">
            <h2 id="months">{words.months}</h2>
            <YearMonths view={view} years={groupByYear(page.months)} />
          </nav>
        )}
      </div>
    </Document>
  );
}
