import type { VNode } from 'preact';
import { paths } from '../../src/addresses.ts';
import type { DayList, HomePage as Page } from '../../src/plan/pages.ts';
import { ArticleList } from '../components/ArticleList.tsx';
import { CountedLinks } from '../components/CountedLinks.tsx';
import { Document } from '../components/Document.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import { YearMonths } from '../components/YearMonths.tsx';
import type { View } from '../view.ts';

interface HomeProps {
  readonly view: View;
  readonly page: Page;
}

/** The home page: what this is, a search form, the newest days; and all years, all sources, frequent tags. */
export function HomePage({ view, page }: HomeProps): VNode {
  const { site } = view;
  const words = view.words.homePage;
  const description = site.description === '' ? site.title : site.description;
  return (
    <Document view={view} path={page.path} title={null} description={description} kind="page-home" headerSearch={false}>
      <header class="front">
        <h1>{description}</h1>
        <p>{describeHoldings(view, page)}</p>
        <SearchForm view={view} />
      </header>
      <div class="sided">
        <div>
          {page.days.length > 0 && <p class="kicker">{words.newest}</p>}
          {page.days.map((day) => (
            <NewestDay view={view} day={day} />
          ))}
        </div>
        <div class="ways">
          <section>
            <h2 id="years">{words.years}</h2>
            <YearMonths view={view} years={page.years} />
          </section>
          {page.sources.length > 0 && (
            <section>
              <h2>
                <a href={view.to(paths.sources)}>{words.sources}</a>
              </h2>
              <CountedLinks view={view} items={page.sources} />
            </section>
          )}
          {page.tags.length > 0 && (
            <section>
              <h2>{words.tags}</h2>
              <CountedLinks view={view} items={page.tags} />
              <p>
                <a href={view.to(paths.tags)}>{words.allTags}</a>
              </p>
            </section>
          )}
        </div>
      </div>
    </Document>
  );
}

/** One of the newest days. If only some of its articles are shown, a link leads to all of them. */
function NewestDay({ view, day }: { readonly view: View; readonly day: DayList }): VNode {
  const name = view.period(day.day);
  return (
    <section class="day">
      <h2>
        <a href={view.to(day.path)}>{name}</a> <small>{view.count(day.count)}</small>
      </h2>
      <ArticleList view={view} items={day.items} showSource />
      {day.items.length < day.count && (
        <p class="whole">
          <a href={view.to(day.path)}>
            {view.say(view.words.homePage.wholeDay, { day: name, articles: view.count(day.count) })}
          </a>
        </p>
      )}
    </section>
  );
}

/** 收錄 2014年1月1日至2021年12月7日的報導 14,346 則 … */
function describeHoldings(view: View, { count, firstDay, lastDay }: Page): string {
  const { homePage } = view.words;
  if (firstDay === null || lastDay === null) return homePage.empty;
  return view.say(homePage.holdings, { articles: view.count(count), span: view.span(firstDay, lastDay) });
}
