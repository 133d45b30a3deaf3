import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToArticleId } from '../../src/enrich/linkToArticleId.ts';
import { normaliseUrl } from '../../src/enrich/normaliseUrl.ts';
import { urlToArticleId } from '../../src/enrich/urlToArticleId.ts';
import { findSource } from '../../src/load/findSource.ts';
import { knownSources } from '../../src/sources/index.ts';

const idOf = (url: string, source: string): string =>
  urlToArticleId(url, knownSources.find(({ id }) => id === source)!);

describe('the identity of an article', () => {
  it.each([
    ['cna', 'https://www.cna.com.tw/news/aopl/202309130119.aspx', 'cna-202309130119'],
    ['cna', 'https://www.cna.com.tw/news/firstnews/202309130119.aspx', 'cna-202309130119'],
    ['dw', 'https://www.dw.com/zh/%E6%99%AE%20%E4%B8%81/a-69395817', 'dw-69395817'],
    ['dw', 'https://www.dw.com/zh/%E8%B0%81?%E6%98%AF/a-69395817', 'dw-69395817'],
    ['dw', 'https://api.dw.com/api/detail/article/69395817', 'dw-69395817'],
    ['reuters', 'https://cn.reuters.com/article/china-us-trade-tech-0805-idCNKCS251102', 'reuters-cnkcs251102'],
    ['epoch', 'https://www.epochtimes.com/gb/20/12/3/n12592800.htm', 'epoch-12592800'],
    ['voa', 'https://www.voachinese.com/a/paris-20201202/5685079.html', 'voa-5685079'],
    ['bbc', 'http://www.bbc.com/zhongwen/simp/science-53633655', 'bbc-53633655'],
    ['rti', 'https://www.rti.org.tw/news/view/id/2074333', 'rti-2074333'],
    ['rfa', 'https://www.rfa.org/mandarin/yataibaodao/shehui/cm-08052020105421.html', 'rfa-cm-08052020105421'],
    ['solidot', 'https://www.solidot.org/story?sid=65150', 'solidot-65150'],
    ['zaobao', 'https://www.zaobao.com/realtime/china/story20200805-1074656', 'zaobao-20200805-1074656'],
  ])('%s: %s', (source, url, id) => expect(idOf(url, source)).toBe(id));

  it.each([
    ['bbc', 'https://www.bbc.com/zhongwen/simp/world-66380177?at_medium=RSS&at_campaign=NIGHT', 'bbc-66380177'],
    ['bbc', 'https://www.bbc.com/zhongwen/simp/world-66380177/#top', 'bbc-66380177'],
    ['reuters', 'https://cn.reuters.com/article/ferry-0805-idCNKCS251102?feedType=RSS', 'reuters-cnkcs251102'],
    [
      'rfa',
      'https://www.rfa.org/mandarin/yataibaodao/QL2-10052020062734.html?encoding=simplified',
      'rfa-ql2-10052020062734',
    ],
    ['rti', 'https://www.rti.org.tw/news/view/ID/2074333/', 'rti-2074333'],
    ['cna', 'https://www.cna.com.tw/NEWS/aopl/202309130119.ASPX?utm_source=x', 'cna-202309130119'],
    ['solidot', 'https://www.solidot.org/story?sid=65150&utm_medium=rss#c', 'solidot-65150'],
  ])('is found however the address ends: %s: %s', (source, url, id) => expect(idOf(url, source)).toBe(id));

  it('does not depend on what a pattern matched before', () => {
    const source = { id: 'tide', articleId: /\/story(\d+)/gy };
    for (let round = 0; round < 3; round += 1)
      expect(urlToArticleId('https://tide.example/a', source)).toMatch(/^tide-[0-9a-f]{12}$/);
    for (let round = 0; round < 3; round += 1)
      expect(urlToArticleId('https://tide.example/story12', { ...source, articleId: /story(\d+)/g })).toBe('tide-12');
  });

  it('is a digest of the address where the address has no id', () => {
    expect(idOf('https://nei.st/medium/caixin/cw880e', 'neist')).toMatch(/^neist-[0-9a-f]{12}$/);
  });

  it('is the same for all spellings of an address', () => {
    const spellings = [
      'http://www.rfi.fr//cn/%e4%b8%ad/',
      'https://rfi.fr/cn/%E4%B8%AD',
      'https://www.rfi.fr/cn/中?utm_source=rss#top',
    ];
    expect(new Set(spellings.map(normaliseUrl))).toEqual(new Set(['https://rfi.fr/cn/中']));
  });

  it('is a safe file name whatever the address', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom(...knownSources),
        (url, source) => {
          expect(urlToArticleId(url, source)).toMatch(/^[a-z0-9]+-[a-z0-9-]+$/);
        },
      ),
    );
  });
});

describe('articles behind links', () => {
  const linkId = linkToArticleId(knownSources);
  it.each([
    ['https://www.cna.com.tw/news/aopl/202309130092.aspx', null, 'cna-202309130092'],
    ['https://api.dw.com/api/detail/article/66785896', null, 'dw-66785896'],
    ['https://facebook.example/x', null, null],
    ['https://tide.example/a', 'https://www.tide.example/b', 'tide-example-'],
    ['mailto:a@b.example', null, null],
  ])('%s', (url, own, id) => {
    if (id === null) expect(linkId(url, own)).toBeNull();
    else expect(linkId(url, own)).toContain(id);
  });
});

describe('who published a post', () => {
  const settings = { sources: knownSources, zone: 'Asia/Taipei' };
  const post = {
    file: 'a',
    rawSha256: '',
    title: '',
    dates: [],
    bodyHtml: '',
    author: null,
    labels: [],
    url: null,
  };
  it.each([
    ['its label tells', { labels: ['(臺)中央社CNA'] }, 'cna'],
    ['its label wins over its host', { labels: ['中国数字时代'], url: 'https://www.youtube.com/watch?v=1' }, 'cdt'],
    ['its host tells', { url: 'https://www.dw.com/zh/a-1' }, 'dw'],
    [
      'nothing is known but the host',
      { url: 'https://www.Tide-Water.example/1', labels: ['潮汐小報'] },
      'tide-water-example',
    ],
    ['nothing is known', {}, 'unknown'],
  ])('%s', (_name, fields, id) => {
    const { source, problems } = findSource({ ...post, ...fields }, settings);
    expect(source.id).toBe(id);
    expect(problems.map((problem) => problem.code)).toEqual(
      knownSources.some((known) => known.id === id) ? [] : ['unknown-source'],
    );
  });
});
