import type { VNode } from 'preact';
import type { DayList, ListItem, SiteInfo } from '../../src/plan/pages.ts';
import type { View } from '../view.ts';

interface ArticleListProps {
  readonly view: View;
  readonly items: readonly ListItem[];
  /** False where the heading above names the source already. */
  readonly showSource: boolean;
}

/**
 * Articles in a list: clock time, title, source, first words. Every article stands in about six lists (its day,
 * its source, each of its tags), so an item carries no class, no language that the page has already, no date that the
 * heading tells, and no element without a job.
 */
export function ArticleList({ view, items, showSource }: ArticleListProps): VNode {
  return (
    <ol class="items">
      {items.map((item) => (
        <li lang={view.lang(item.lang)}>
          <time>{item.time}</time>
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

/** Lists of articles under the day of each. */
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
