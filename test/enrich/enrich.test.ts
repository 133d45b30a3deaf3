import { describe, expect, it } from 'vitest';
import { collectTags } from '../../src/enrich/collectTags.ts';
import { detectLang } from '../../src/enrich/detectLang.ts';
import { groupVersions, toArticle } from '../../src/enrich/groupVersions.ts';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import { leadOf } from '../../src/enrich/leadOf.ts';
import { localiseLinks } from '../../src/enrich/localiseLinks.ts';
import { toLocalTime } from '../../src/enrich/toLocalTime.ts';
import { knownSources } from '../../src/sources/index.ts';
import type { ArticleId, Day, SafeHtml } from '../../src/types.ts';

describe('time in the source’s zone', () => {
  it.each([
    ['2023-09-13T05:07:00Z', 'Asia/Taipei', '2023-09-13T13:07:00+08:00', '2023-09-13'],
    ['2020-08-03T17:00:00Z', 'Asia/Taipei', '2020-08-04T01:00:00+08:00', '2020-08-04'],
    ['2020-08-03T23:30:00Z', 'Europe/Berlin', '2020-08-04T01:30:00+02:00', '2020-08-04'],
    ['2020-12-03T23:30:00Z', 'Europe/Berlin', '2020-12-04T00:30:00+01:00', '2020-12-04'],
    // the clocks go back at 01:00 UTC
    ['2020-10-25T00:59:59Z', 'Europe/Berlin', '2020-10-25T02:59:59+02:00', '2020-10-25'],
    ['2020-10-25T01:00:00Z', 'Europe/Berlin', '2020-10-25T02:00:00+01:00', '2020-10-25'],
    ['2020-08-03T02:30:00.999Z', 'UTC', '2020-08-03T02:30:00+00:00', '2020-08-03'],
  ])('%s in %s', (instant, zone, iso, day) => expect(toLocalTime(Date.parse(instant), zone)).toEqual({ iso, day }));
});

describe('language and script', () => {
  it.each([
    ['總統府今天表示，渡輪將停航', 'zh-Hant'],
    ['总统府今天表示，渡轮将停航', 'zh-Hans'],
    ['The ferry stops at three o’clock today.', 'en'],
    ['中文 and a word', 'zh'],
    ['', 'zh'],
  ])('%s', (text, lang) => expect(detectLang(text)).toBe(lang));
});

describe('tags', () => {
  const cna = knownSources.find(({ id }) => id === 'cna')!;
  const tags = (labels: string[], seen: string[]) =>
    collectTags({ labels, author: '(臺)中央社CNA' }, { tags: seen.map((name) => ({ name, origin: 'test' })) }, cna);
  it('leaves out what only names the source', () =>
    expect(tags(['(臺)中央社CNA', '中央社'], ['渡輪'])).toEqual(['渡輪']));
  it('takes spellings of one tag for one', () =>
    expect(tags(['ＮＡＴＯ', '渡輪 '], ['NATO', '渡輪'])).toEqual(['ＮＡＴＯ', '渡輪']));
  it('leaves out sentences', () => expect(tags([], ['長'.repeat(41)])).toEqual([]));
});

describe('the lead', () => {
  it('leaves the dateline out', () =>
    expect(leadOf(['（青嵐社記者林望潮望潮港3日電）颱風接近，渡輪停航，請旅客留意。'], '')).toBe(
      '颱風接近，渡輪停航，請旅客留意。',
    ));
  it('ends at a sentence', () =>
    expect(leadOf([`${'一'.repeat(50)}。${'二'.repeat(50)}。`], '')).toBe(`${'一'.repeat(50)}。`));
  it('ends with an ellipsis where no sentence ends', () =>
    expect([...leadOf(['一'.repeat(200)], '')]).toHaveLength(80));
});

describe('links into the archive', () => {
  const outgoing = (href: string): SafeHtml =>
    `<p><a href="${href}" rel="noopener nofollow" referrerpolicy="no-referrer">詳見</a></p>` as SafeHtml;
  it('replaces what the archive holds', () => {
    const local = localiseLinks(outgoing('https://a.example/?x=1&amp;y=2'), (url) =>
      url === 'https://a.example/?x=1&y=2' ? '/2020/01/01/a-1.html' : null,
    );
    expect(local).toBe('<p><a class="local" href="/2020/01/01/a-1.html">詳見</a></p>');
  });
  it('leaves the others', () =>
    expect(localiseLinks(outgoing('https://b.example/'), () => null)).toBe(outgoing('https://b.example/')));
});

describe('versions', () => {
  const record = (
    file: string,
    published: string,
    text: string,
    id = 'cna-1',
  ): PostRecord & { readonly bodyChars: number } => ({
    id: id as ArticleId,
    story: id,
    sketch: '',
    bodyChars: 1,
    file,
    rawSha256: file,
    source: 'cna',
    sourceName: '中央社',
    url: null,
    title: text,
    published,
    publishedMs: Date.parse(published),
    day: published.slice(0, 10) as Day,
    lang: 'zh-Hant',
    tags: [text],
    lead: '',
    linkIds: [],
    textSha256: text,
    textChars: 1,
    words: 1,
    series: null,
    digest: file,
  });

  it('shows the newest, and keeps the address of the first', () => {
    const { articles, problems } = groupVersions([
      record('b', '2020-08-04T09:00:00+08:00', '二'),
      record('a', '2020-08-03T23:00:00+08:00', '一'),
    ]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ index: 0, day: '2020-08-03', tags: ['一', '二'], shown: { file: 'b' } });
    const article = toArticle(articles[0]!, articles[0]!.posts);
    expect(article).toMatchObject({
      digest: articles[0]!.digest,
      file: 'b',
      title: '二',
      path: '/2020/08/03/cna-1.html',
      day: '2020-08-03',
      published: '2020-08-03T23:00:00+08:00',
      updated: '2020-08-04T09:00:00+08:00',
      tags: ['一', '二'],
    });
    expect(article.versions).toMatchObject([{ file: 'a', path: '/2020/08/03/cna-1.v1.html' }]);
    expect(problems.map((problem) => problem.code)).toEqual(['same-identity']);
  });

  it('gives no page to a version that says the same', () => {
    const [article] = groupVersions([
      record('a', '2020-08-03T23:00:00+08:00', '一'),
      record('b', '2020-08-03T23:00:00+08:00', '一'),
    ]).articles;
    expect(toArticle(article!, article!.posts)).toMatchObject({
      file: 'b',
      updated: null,
      versions: [{ file: 'a', path: null }],
    });
  });

  it('does not depend on the order of the posts', () => {
    const records = [
      record('a', '2020-08-03T23:00:00+08:00', '一'),
      record('b', '2020-08-04T09:00:00+08:00', '二'),
      record('c', '2020-08-04T09:00:00+08:00', '三'),
      record('d', '2020-08-02T09:00:00+08:00', '四', 'cna-2'),
    ];
    expect(groupVersions(records.toReversed())).toEqual(groupVersions(records));
  });
});
