import type { VNode } from 'preact';
import type { TopicIndexPage as Page } from '../../src/plan/pages.ts';
import { CountedLinks } from '../components/CountedLinks.tsx';
import { Document } from '../components/Document.tsx';
import { PageHead } from '../components/PageHead.tsx';
import type { View } from '../view.ts';

interface TopicIndexProps {
  readonly view: View;
  readonly page: Page;
}

/** All tags, or all sources. */
export function TopicIndexPage({ view, page }: TopicIndexProps): VNode {
  const words = view.words.topic;
  const isTag = page.kind === 'tag-index';
  const title = isTag ? words.tagIndex : words.sourceIndex;
  const note = isTag ? words.tagIndexNote : words.sourceIndexNote;
  return (
    <Document view={view} path={page.path} title={title} description={note} kind="page-index">
      <PageHead view={view} title={title} aside={view.number(page.topics.length)}>
        <p>{note}</p>
      </PageHead>
      {isTag ? <TagBands view={view} page={page} /> : <SourceTable view={view} page={page} />}
    </Document>
  );
}

/** Tags under headings by frequency, because nobody can read a list of thousands, most of which have few articles. */
function TagBands({ view, page }: TopicIndexProps): VNode {
  const words = view.words.topic;
  const bands = [
    { name: view.say(words.atLeast, { count: 100 }), low: 100, high: Infinity },
    { name: view.say(words.between, { low: 10, high: 99 }), low: 10, high: 99 },
    { name: view.say(words.between, { low: 2, high: 9 }), low: 2, high: 9 },
    { name: words.single, low: 0, high: 1 },
  ];
  return (
    <>
      {bands.map(({ name, low, high }) => {
        const tags = page.topics.filter((tag) => tag.count >= low && tag.count <= high);
        return (
          tags.length > 0 && (
            <section>
              <h2>
                {name} <small>{view.number(tags.length)}</small>
              </h2>
              <CountedLinks view={view} items={tags} />
            </section>
          )
        );
      })}
    </>
  );
}

function SourceTable({ view, page }: TopicIndexProps): VNode {
  const words = view.words.topic;
  return (
    <table class="holdings">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.firstDay}</th>
          <th scope="col">{words.lastDay}</th>
        </tr>
      </thead>
      <tbody>
        {page.topics.map((topic) => (
          <tr>
            <th scope="row">
              <a href={view.to(topic.path)}>{topic.name}</a>
            </th>
            <td>{view.number(topic.count)}</td>
            <td>{view.period(topic.firstDay)}</td>
            <td>{view.period(topic.lastDay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
