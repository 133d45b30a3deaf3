import type { VNode } from 'preact';
import type { DayList, ListItem, SiteInfo } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface ArticleListProps {
  readonly view: View;
  readonly items: readonly ListItem[];
  /** False if the heading above has the name of the source already. */
  readonly showSource: boolean;
}

/**
 * Articles in a list: time, title, source, first words. Every article is in about six lists (its day, its source, each
 * of its tags), so an item has no class, no language if it is that of the page, no date if the heading has it, and no
 * element that is not needed.
 */
export function ArticleList({ view, items, showSource }: ArticleListProps): VNode {
  return (
    <ol class="items">
      {items.map((item) => (
        <li lang={view.lang(item.lang)}>
          <time>{item.collected ? view.say(view.words.article.collected, { time: item.time }) : item.time}</time>
          {showSource && (
            <a href={view.to(item.source.path)} lang={otherLang(view.site, item)}>
              {item.source.name}
            </a>
          )}
          <h3>
            <a href={view.to(item.path)}>{view.title(item.title)}</a>
          </h3>
          {item.lead !== '' && <p>{item.lead}</p>}
        </li>
      ))}
    </ol>
  );
}

/** Sources are named in the site's language, which may not be the item's. */
const otherLang = (site: SiteInfo, item: ListItem) => (item.lang === site.lang ? undefined : site.lang);

interface DayListsProps {
  readonly view: View;
  readonly days: readonly DayList[];
  readonly showSource: boolean;
}

/** Lists of articles, each under its day. */
export function DayLists({ view, days, showSource }: DayListsProps): VNode {
  return (
    <>
      {days.map((day) => (
        <section class="day">
          <h2>
            <a href={view.to(day.path)}>{view.period(day.day)}</a> <small>{view.count(day.count)}</small>
          </h2>
          <ArticleList view={view} items={day.items} showSource={showSource} />
        </section>
      ))}
    </>
  );
}
