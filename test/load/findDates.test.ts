import { describe, expect, it } from 'vitest';
import { describeUnread, findDates, type PlacesOfDates } from '../../src/load/findDates.ts';
import { findDatesInBody, splitDateLine } from '../../src/load/findDatesInBody.ts';
import { placeDate } from '../../src/load/placeDate.ts';
import type { DateWitness } from '../../src/types.ts';

const show = (dates: readonly DateWitness[]): string[] =>
  dates.map(({ origin, date }) => `${origin} ${new Date(placeDate(date, 'Asia/Taipei')).toISOString()}`);
const find = (more: Partial<PlacesOfDates>) =>
  findDates({ frontMatter: {}, stamp: null, dateLine: null, file: 'a.md', url: null, bodyHtml: '', ...more });

describe('the keys that hold a date', () => {
  it.each([
    ['date', { date: '2020-08-03' }],
    ['date before all others', { created: '2019-01-01', pubDate: '2019-01-02', date: '2020-08-03' }],
    ['pubDate', { date: '', pubDate: '2020-08-03' }],
    ['published', { published: '2020-08-03' }],
    ['published_at', { published: 'true', published_at: '2020-08-03' }],
    ['created', { date: 'null', created: '2020-08-03' }],
  ])('%s', (_name, frontMatter) => {
    expect(find({ frontMatter })).toEqual({
      dates: [{ origin: 'front-matter', date: { kind: 'day', wallMs: Date.UTC(2020, 7, 3) } }],
      unread: [],
    });
  });

  it.each(['updated', 'last_updated', 'lastmod', 'modified'])('%s is weaker', (key) => {
    expect(show(find({ frontMatter: { [key]: '2020-08-03' } }).dates)).toEqual([
      'front-matter-update 2020-08-03T04:00:00.000Z',
    ]);
  });

  it('takes a wiki’s date for that of its import', () => {
    const frontMatter = {
      date: '2022-11-26T02:00:00.000Z',
      dateCreated: '2022-11-26T01:00:00.000Z',
      editor: 'markdown',
    };
    expect(show(find({ frontMatter, file: 'daily/2022/11/25.md' }).dates)).toEqual([
      'file-name 2022-11-25T04:00:00.000Z',
      'front-matter-update 2022-11-26T01:00:00.000Z',
    ]);
  });

  it.each([[''], [' '], ['null'], ['~'], [null], [undefined]])('%j is absence', (date) => {
    expect(find({ frontMatter: { date } })).toEqual({ dates: [], unread: [] });
  });

  it('notes a text that is no date, and reads the next key', () => {
    const { dates, unread } = find({ frontMatter: { date: 'soon', pubDate: '2020-08-03' } });
    expect(dates).toHaveLength(1);
    expect(unread).toEqual([{ key: 'date', text: 'soon', vague: null }]);
  });

  it('says what is wrong in words', () => {
    expect(describeUnread({ key: 'date', text: 'soon', vague: null })[0]).toContain('date: “soon” is no date');
    expect(describeUnread({ key: 'date', text: '2020', vague: 'a year' })[0]).toContain('“2020” is a year and no day');
    expect(describeUnread({ key: 'date', text: 'x'.repeat(999), vague: null })[0].length).toBeLessThan(200);
  });
});

describe('the comment', () => {
  it.each(['1596461400', '1596461400000', '1596461400.0'])('%s', (stamp) => {
    expect(show(find({ stamp }).dates)).toEqual(['comment 2020-08-03T13:30:00.000Z']);
  });
  it.each(['0', '12345678', '99999999999999', '-1', 'NaN', 'abc', '20200803'])(
    'is not trusted if it is %s',
    (stamp) => {
      expect(find({ stamp }).dates).toEqual([]);
    },
  );
});

describe('the date line under the heading', () => {
  it.each([
    ['日期：Mon, 29 Jun 2020 22:48:28 +0000\n\n<p>正文</p>', '2020-06-29T22:48:28.000Z', '<p>正文</p>'],
    ['發布時間：2020年6月30日 06:48\n正文', '2020-06-29T22:48:00.000Z', '正文'],
    ['Published: June 30, 2020\n\n正文', '2020-06-30T04:00:00.000Z', '正文'],
    ['Posted on June 30, 2020\n\n正文', '2020-06-30T04:00:00.000Z', '正文'],
    ['**日期**：2020-06-30\n\n正文', '2020-06-30T04:00:00.000Z', '正文'],
    ['# 渡輪復航\n\n2020-06-30 06:48\n\n正文', '2020-06-29T22:48:00.000Z', '# 渡輪復航\n\n正文'],
  ])('%j', (body, instant, rest) => {
    const { date, bodyHtml } = splitDateLine(body);
    expect(date && new Date(placeDate(date, 'Asia/Taipei')).toISOString()).toBe(instant);
    expect(bodyHtml).toBe(rest);
  });

  it.each([
    '正文。\n2020年6月30日復航。',
    '<p>日期：2020-06-30</p>',
    '一\n二\n三\n2020-06-30',
    '更新時間：2020-06-30\n正文',
    '日期：未定\n正文',
    '1596461400\n正文',
  ])('is not in %j', (body) => {
    expect(splitDateLine(body)).toEqual({ date: null, bodyHtml: body });
  });
});

describe('dates in a body', () => {
  const json =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2020-08-03T21:30:00+08:00"}</script>';
  it.each([
    ['<meta property="article:published_time" content="2020-08-03T13:30:00Z">', 'page'],
    ["<meta content='2020-08-03T21:30:00+08:00' itemprop='datePublished' />", 'page'],
    [json, 'page'],
    ['<article><time class="a" datetime="2020-08-03T21:30:00+08:00">8月3日</time><p>停航。</p>', 'time-element'],
    ['<h1>渡輪</h1><div>發布時間：<span>2020-08-03 21:30</span>　來源：青嵐通訊社</div><p>停航。</p>', 'date-line'],
    ['<ul><li>\n By:\n <a href="/g">高以安</a>\n . 2020-8-3 21:30\n</li></ul><p>停航。</p>', 'byline'],
    ['<p>2020年8月3日 21:30</p><p>停航。</p>', 'byline'],
  ])('%s', (html, origin) => {
    expect(show(findDatesInBody(html))[0]).toBe(`${origin} 2020-08-03T13:30:00.000Z`);
  });

  it.each([
    '<p>2014年9月6日，渡輪復航。</p>',
    '<p>從2014年9月6日到2014年9月8日</p>',
    '<time>8月3日</time>',
    '<meta property="article:modified_time" content="2020-08-03T13:30:00Z">',
    `${'<p>停航。</p>'.repeat(30)}<p>2020-08-03</p>`,
    '<script>var day = "2020-08-03"</script><p>停航。</p>',
  ])('are not in %s', (html) => {
    expect(findDatesInBody(html)).toEqual([]);
  });

  it('are not searched if front matter, comment or date line has one', () => {
    const bodyHtml = '<time datetime="2020-08-03T21:30:00+08:00"></time>';
    expect(find({ bodyHtml, frontMatter: { date: '2020-08-04' } }).dates).toHaveLength(1);
    expect(find({ bodyHtml, stamp: '1596461400' }).dates).toHaveLength(1);
    expect(find({ bodyHtml, file: '2020-08-04.md' }).dates).toHaveLength(2);
  });
});
