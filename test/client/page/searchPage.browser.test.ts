import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fold } from '../../../src/search/text/fold.ts';
import { newestFirst } from '../../../src/search/format/searchDocument.ts';
import { connectBrowser, patienceMs } from '../../browser.ts';
import { indexFolder, shardFolder, shardListFile, type ShardList } from '../../../src/search/format/shardList.ts';
import { describeInBrowser } from '../../describeInBrowser.ts';
import { randomDocuments, sampleDocument } from '../../search/sampleDocuments.ts';
import { startSearchSite, type SearchSite } from '../searchSite.ts';

const ferries = Array.from({ length: 50 }, (_, number) =>
  sampleDocument(
    1_000 + number,
    `渡輪第${number}班`,
    ['霧散以後，渡輪復航。', '臺北的讀者來信。'],
    `2020-${String(1 + (number % 12)).padStart(2, '0')}-15`,
  ),
);
const documents = [
  ...randomDocuments(300, 17),
  ...ferries,
  sampleDocument(2_000, '<b>山路</b>中斷', ['<img src=x onerror=alert(1)>山路中斷。'], '2019-05-05'),
].sort(newestFirst);

const idsWith = (literal: string): string[] =>
  documents
    .filter(({ title, texts }) => [title, ...texts].some((text) => fold(text).trim().includes(literal)))
    .map(({ id }) => id);

describeInBrowser('the search page', () => {
  let browser: Browser;
  let site: SearchSite;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await startSearchSite(documents, 60);
    browser = await connectBrowser();
    page = await openTab();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => {
    complaints.length = 0;
    site.requests.length = 0;
    site.broken.clear();
  });
  afterEach(() => expect(complaints).toEqual([]));

  async function openTab(): Promise<Page> {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(patienceMs);
    tab.on('pageerror', (error) => complaints.push(error.message));
    return tab;
  }

  const open = (query = ''): Promise<unknown> =>
    page.goto(site.searchUrl + (query === '' ? '' : `?q=${encodeURIComponent(query)}`));
  const state = (name: string): Promise<unknown> =>
    page.waitForSelector(`#results[data-state=${name}]`, { state: 'attached' });
  const settled = async (query: string): Promise<void> => {
    await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query);
    await state('done');
  };
  /** Opens a query as Back and Forward do, in the page that is there: its worker keeps what it knows of the index. */
  const turnTo = async (query: string): Promise<void> => {
    await page.evaluate(
      (address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `?q=${encodeURIComponent(query)}`,
    );
    await state('done');
    expect(await page.inputValue('#q')).toBe(query);
  };
  const links = (): Promise<string[]> =>
    page.$$eval('#results [data-article]', (found) => found.map((link) => link.getAttribute('data-article') ?? ''));
  const total = (): Promise<string | null> => page.getAttribute('#results', 'data-total');
  const status = (): Promise<string | null> => page.textContent('#search-status');

  test('searches for the query of its address and shows every article once, newest first', async () => {
    await open('渡轮');
    await state('done');
    expect(await links()).toEqual(idsWith('渡轮'));
    expect(await total()).toBe('50');
    expect(await status()).toBe('找到 50 篇');
    expect(await page.inputValue('#q')).toBe('渡轮');
    expect(await page.$$eval('.hits > li', (hits) => hits.length)).toBe(20);
    expect(await page.textContent('.all-hits summary')).toBe('其餘 30 篇，依日期');
  });

  test('shows title, source, day and marked excerpt', async () => {
    await open('臺北的讀者');
    await state('done');
    const hit = await page.$eval('.hit', (element) => element.outerHTML);
    expect(hit).toBe(
      '<li class="hit"><article lang="zh-Hant"><h2><a data-article="qinglan-001011" ' +
        `href="${site.searchUrl.replace('search/', '')}2020/12/15/qinglan-001011.html` +
        `#q=${encodeURIComponent('臺北的讀者')}">渡輪第11班</a></h2>` +
        '<p class="hit-meta"><span class="hit-source">青嵐通訊社</span> ' +
        '<time datetime="2020-12-15T08:00:00+08:00">2020年12月15日</time></p>' +
        '<p class="excerpt"><mark>臺北的讀者</mark>來信。</p></article></li>',
    );
  });

  test('shows more hits on demand, and each still once', async () => {
    await open('渡輪');
    await state('done');
    const expected = idsWith('渡轮');
    await page.click('.more-hits');
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 40);
    expect(await page.textContent('.more-hits')).toBe('再顯示 10 篇');
    expect(await links()).toEqual(expected);
    await page.click('.more-hits');
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 50);
    expect(await page.isHidden('.more-hits')).toBe(true);
    expect(await page.isHidden('.all-hits')).toBe(true);
    expect(await links()).toEqual(expected);
  });

  test.each(['發', '台北', '。', '后后', 'ab', '發展1', '渡輪第1班', '「', 'é'])(
    'finds exactly the articles with %s',
    async (query) => {
      await turnTo(query);
      expect((await links()).sort()).toEqual(idsWith(fold(query).trim()).sort());
    },
  );

  test('searches while the reader types, keeps the query in the address; Back returns to the one before', async () => {
    await open();
    await state('idle');
    await page.locator('#q').pressSequentially('山路', { delay: 20 });
    await settled('山路');
    expect(await links()).toEqual(['qinglan-002000']);
    await page.keyboard.press('Enter');
    await page.fill('#q', '渡輪第7班');
    await settled('渡輪第7班');
    await page.keyboard.press('Enter');
    expect(await links()).toEqual(['qinglan-001007']);

    await page.goBack();
    await settled('山路');
    expect(await page.inputValue('#q')).toBe('山路');
    expect(await links()).toEqual(['qinglan-002000']);
    await page.goForward();
    await settled('渡輪第7班');
    expect(await links()).toEqual(['qinglan-001007']);
  });

  test('waits while an input method composes', async () => {
    const tab = await openTab();
    await tab.clock.install();
    await tab.goto(site.searchUrl);
    await tab.waitForSelector('#results[data-state=idle]', { state: 'attached' });
    const devtools = await tab.context().newCDPSession(tab);
    await tab.focus('#q');
    await devtools.send('Input.imeSetComposition', { text: 'ㄕㄢ', selectionStart: 2, selectionEnd: 2 });
    // longer than any pause that the page waits for
    await tab.clock.runFor(5_000);
    expect(await tab.inputValue('#q')).toBe('ㄕㄢ');
    expect(await tab.getAttribute('#results', 'data-state')).toBe('idle');
    expect(tab.url()).toBe(site.searchUrl);
    // Safari: the Enter that chose the characters arrives after the composition has ended.
    const prevented = await tab.$eval('#q', (input) => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
      Object.defineProperty(enter, 'keyCode', { value: 229 });
      return !input.dispatchEvent(enter);
    });
    expect(prevented).toBe(true);
    await devtools.send('Input.insertText', { text: '山路' });
    await tab.clock.runFor(5_000);
    await tab.waitForSelector('#results[data-state=done]', { state: 'attached' });
    expect(new URL(tab.url()).searchParams.get('q')).toBe('山路');
    expect(await tab.$$eval('#results [data-article]', (found) => found.length)).toBe(1);
    await tab.context().close();
  });

  test('shows markup in titles and texts as text', async () => {
    await open('img');
    await state('done');
    expect(await page.textContent('.hit h2')).toBe('<b>山路</b>中斷');
    expect(await page.$('.hit b, .hit img')).toBeNull();
    expect(await page.textContent('.excerpt')).toContain('<img src=x');
  });

  test('says so when there are no results', async () => {
    await open('<i>無此事</i>');
    await state('done');
    expect(await total()).toBe('0');
    expect(await page.textContent('.no-hits-query')).toBe('沒有一篇符合「<i>無此事</i>」。');
    expect(await status()).toContain('沒有一篇符合「<i>無此事</i>」');
  });

  test('clears the results with the query', async () => {
    await open('渡輪');
    await state('done');
    await page.fill('#q', '');
    await state('idle');
    expect(await links()).toEqual([]);
    expect(page.url()).toBe(site.searchUrl);
  });

  test('names what could not be searched, and searches it when asked again', async () => {
    const list = JSON.parse(readFileSync(join(site.folder, indexFolder, shardListFile), 'utf8')) as ShardList;
    const withFerries = list.shards.find(
      ({ firstDay, lastDay }) => firstDay <= '2020-06-15' && lastDay >= '2020-06-15',
    )!;
    site.broken.add(shardFolder(withFerries));
    const other = await openTab();
    await other.goto(`${site.searchUrl}?q=${encodeURIComponent('渡輪')}`);
    await other.waitForSelector('#results[data-state=failed]');
    expect(await other.textContent('.search-failed')).toMatch(
      /^20\d\d年\d+月\d+日至20\d\d年\d+月\d+日的索引讀不到，結果不完整。 再試一次$/,
    );
    expect(Number(await other.getAttribute('#results', 'data-total'))).toBeLessThan(50);

    site.broken.clear();
    await other.click('.search-failed button');
    await other.waitForSelector('#results[data-state=done]');
    expect(await other.getAttribute('#results', 'data-total')).toBe('50');
    expect(await other.$$eval('.search-failed', (found) => found.length)).toBe(0);
    await other.context().close();
  });

  test('says so when there is no index, and recovers', async () => {
    site.broken.add('shards.json');
    await open('渡輪');
    await state('failed');
    expect(await status()).toBe('搜尋索引讀不到。');
    site.broken.clear();
    await page.click('.search-failed button');
    await state('done');
    expect(await total()).toBe('50');
  });

  test('asks the server for no entry files and for the engine once', async () => {
    await open('渡輪');
    await state('done');
    expect(site.requests.filter((path) => path.includes('pagefind-entry'))).toEqual([]);
    expect(site.requests.filter((path) => path.includes('wasm'))).toEqual(['pagefind/wasm.unknown.pagefind']);
    expect(new Set(site.requests).size).toBe(site.requests.length);
  });
});
