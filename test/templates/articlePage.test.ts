import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Link } from '../../src/plan/pages.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { sampleSite, samplePages } from './samplePages.ts';

const page = samplePages.article;
const html = renderPage(page, sampleSite);
const $ = load(html);

describe('article', () => {
  it('is printed as cleaning gave it', () => expect(html).toContain(page.bodyHtml));

  it('tells day and clock time as the source counts them', () => {
    const time = $('.stamp time');
    expect(time.attr('datetime')).toBe('2023-09-13T13:07:00+08:00');
    expect(time.text()).toBe('2023年9月13日 13:07');
    expect(time.find('a').attr('href')).toBe('/2023/09/13/');
  });

  it('claims only the day where the clock time is that of collecting', () => {
    const collected = { ...page, article: { ...page.article, collected: true as const } };
    const $collected = load(renderPage(collected, sampleSite));
    expect($collected('.stamp time').attr('datetime')).toBe('2023-09-13');
    expect($collected('.stamp time').text()).toBe('2023年9月13日 收錄 13:07');
    expect(JSON.parse($collected('script[type="application/ld+json"]').text()).datePublished).toBe('2023-09-13');
  });

  it('breaks the lines of its headline between clauses and keeps the text', () => {
    expect($('h1').text()).toBe(page.article.title);
    expect(
      $('h1 span')
        .toArray()
        .map((span) => $(span).text()),
    ).toEqual(['渡輪「白鷺號」復航首日載客逾千人', '船長：像回家']);
  });

  it('says who wrote from where, and that it was changed', () => {
    expect($('.dateline').text()).toBe('記者 汪令儀地點 霧角2023年9月13日 16:40 更新，共 2 版');
  });

  it('has its own language, and gives the site’s words theirs', () => {
    const bare = load(renderPage(samplePages['article without metadata'], sampleSite));
    expect(bare('article').attr('lang')).toBe('zh-Hans');
    expect(bare('article > header').attr('lang')).toBe('zh-Hant');
    expect(bare('h1').attr('lang')).toBe('zh-Hans');
    expect($('article').attr('lang')).toBe('zh-Hant');
    expect($('article > header').attr('lang')).toBeUndefined();
  });

  it('leads to the original and to the Internet Archive’s copy of its day', () => {
    const links = $('.card a[rel~=nofollow]');
    expect(links.eq(0).attr('href')).toBe('https://news.qinglan.example/news/aloc/202309130119.aspx');
    expect(links.eq(1).attr('href')).toBe(
      'https://web.archive.org/web/20230913/https://news.qinglan.example/news/aloc/202309130119.aspx',
    );
    expect(links.eq(0).attr()).toMatchObject({ rel: 'noopener nofollow', referrerpolicy: 'no-referrer' });
  });

  it('says what was done to it', () => {
    const text = $('.card details').text();
    for (const part of [
      page.article.file,
      page.article.rawSha256,
      page.article.textSha256,
      '745 字',
      'cna/subscription × 1（23 字）',
      'cna/related-block × 2（1,041 字）',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('marks related articles that are here and those that are elsewhere', () => {
    const [here, elsewhere] = $('.related li').toArray();
    expect($(here!).find('a').attr('href')).toBe('/2023/05/02/qinglan-202305020033.html');
    expect($(here!).text()).toContain('本站收錄');
    expect($(elsewhere!).find('a').attr()).toMatchObject({ rel: 'noopener nofollow', referrerpolicy: 'no-referrer' });
    expect($(elsewhere!).text()).toContain('news.qinglan.example');
  });

  it('goes on to its neighbours in the source and in the archive, and names those once that are both', () => {
    const links = (neighbours: typeof page.neighbours, sourceNeighbours: typeof page.neighbours) => {
      const turned = load(renderPage({ ...page, neighbours, sourceNeighbours }, sampleSite));
      return turned('main > nav :is(h3, a[rel])')
        .toArray()
        .map((each) => turned(each).attr('href') ?? turned(each).text());
    };
    const [earlier, later, other] = ['a', 'b', 'c'].map((name) => ({ name, path: `/2023/09/13/${name}.html` })) as [
      Link,
      Link,
      Link,
    ];
    expect(links({ earlier, later }, { earlier: other, later: null })).toEqual([
      '青嵐通訊社',
      other.path,
      '全部來源',
      earlier.path,
      later.path,
    ]);
    expect(links({ earlier, later }, { earlier, later: other })).toEqual([
      '青嵐通訊社',
      earlier.path,
      other.path,
      '全部來源',
      later.path,
    ]);
    expect(links({ earlier, later }, { earlier, later })).toEqual(['青嵐通訊社', earlier.path, later.path]);
    expect(links({ earlier: null, later }, { earlier: null, later: null })).toEqual(['全部來源', later.path]);
  });

  it('gives Zotero no place for an author', () => expect($('.byline, .vcard')).toHaveLength(0));

  it('can be cited', () => {
    const meta = (name: string) => $(`meta[name="${name}"]`).attr('content');
    expect(meta('citation_title')).toBe(page.article.title);
    expect(meta('citation_author')).toBe('汪令儀');
    expect(meta('citation_journal_title')).toBe('青嵐通訊社');
    expect(meta('citation_publication_date')).toBe('2023/09/13');
    expect(meta('citation_public_url')).toBe(page.article.url);
    expect($('meta[property="og:title"]').attr('content')).toBe(page.article.title);
  });

  it('describes itself as a NewsArticle', () => {
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: page.article.title,
      datePublished: '2023-09-13T13:07:00+08:00',
      dateModified: '2023-09-13T16:40:00+08:00',
      author: { '@type': 'Person', name: '汪令儀' },
      publisher: { '@type': 'Organization', name: '青嵐通訊社' },
    });
  });

  it('says below the text that the publisher shows the rest to subscribers only, in the site’s language', () => {
    const said = load(renderPage({ ...page, isCutOff: true }, sampleSite))('.clipping > .text + .cut-off');
    expect(said.text()).toBe('原刊只公開到這裡，其餘須訂閱才能閱讀。');
    expect(load(renderPage(page, sampleSite))('.cut-off')).toHaveLength(0);
  });

  it('without metadata has no empty rows', () => {
    const bare = load(renderPage(samplePages['article without metadata'], sampleSite));
    expect(bare('.card > dl')).toHaveLength(0);
    expect(bare('.related, .dateline')).toHaveLength(0);
    expect(bare('meta[name=description]').attr('content')).toBe('遠嶼之聲，2023年9月13日');
  });

  it('costs at most 4.5 KB around the text of an ordinary post, besides the script for readers from the search', () => {
    // most posts have at most one tag, no list of related articles, and one version
    const ordinary = {
      ...page,
      article: { ...page.article, updated: null },
      tags: page.tags.slice(0, 1),
      versions: [],
      related: [],
      rights: null,
    };
    const bytes = Buffer.byteLength(renderPage(ordinary, sampleSite)) - Buffer.byteLength(page.bodyHtml);
    const script = '<script type="module" src="/assets/article.js"></script>';
    expect(renderPage(ordinary, sampleSite)).toContain(script);
    expect(bytes - script.length).toBeLessThanOrEqual(4.5 * 1024);
  });
});
