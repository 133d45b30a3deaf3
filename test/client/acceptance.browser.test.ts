/** What readers of Chinese ask of a search, point by point, in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import { connectBrowser, patienceMs } from '../browser.ts';
import { describeInBrowser } from '../describeInBrowser.ts';
import { sampleDocument } from '../search/sampleDocuments.ts';
import { startSearchSite, type SearchSite } from './searchSite.ts';

const yuanyu = { source: 'yuanyu', sourceName: '遠嶼之聲', lang: 'zh-Hans' } as const;
const toYuanyu = (document: SearchDocument): SearchDocument => {
  const id = document.id.replace('qinglan', 'yuanyu') as SearchDocument['id'];
  return { ...document, ...yuanyu, id, path: document.path.replace('qinglan', 'yuanyu') };
};

/** Enough articles that a search of all of them takes several shards and pages. */
const many = Array.from({ length: 60 }, (_, number) =>
  sampleDocument(
    500 + number,
    `早報第${number}號`,
    [`天氣晴。燈塔第${number}次亮起。`],
    `${2014 + Math.floor(number / 10)}-0${1 + (number % 9)}-1${number % 9}`,
  ),
);

const documents: readonly SearchDocument[] = [
  sampleDocument(1, '白鷺號', ['船長說，這是一段簡短的航程。COVID-19疫苗由船運來，5G訊號不良。'], '2021-01-08'),
  sampleDocument(2, '渡輪白鷺號復航', ['霧散以後，渡輪又開了。'], '2021-01-07'),
  {
    ...sampleDocument(3, '港口重開', ['渡輪白鷺號是第一班。', '其他消息。'.repeat(60), '山路也通了。'], '2021-02-03'),
    tags: ['交通', '港口'],
    reporter: '汪令儀',
  },
  toYuanyu(sampleDocument(4, '渡轮白鹭号的一天', ['渡轮是岛上的桥。记者乘船前往。'], '2021-03-01')),
  sampleDocument(5, '山路中斷', ['搶修三天，山路仍未通行，渡輪成了唯一的路。'], '2021-03-02'),
  sampleDocument(6, '乾淨的水', ['居民說井水很乾。'], '2020-05-05'),
  sampleDocument(7, '幹練的船長', ['她很幹練。'], '2020-05-06'),
  sampleDocument(8, '普丁訪問青嵐', ['普丁上午抵達。'], '2020-06-01'),
  toYuanyu(sampleDocument(9, '普京离开青岚', ['普京下午离开。'], '2020-06-02')),
  sampleDocument(10, '讀者來信', ['白鷺，在號子聲中飛起。全形ＡＢＣ也找得到。他說：「好。」'], '2020-07-01'),
  sampleDocument(11, 'Hong Kong harbour', ['Kong and Hong are two words here.'], '2020-07-02'),
  { ...sampleDocument(12, '港務所公告', ['颱風警報解除，渡輪照常。'], '2019-12-31'), tags: ['交通'] },
  ...many,
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Chunks are joined before they are read: a character may be cut by their border. */
async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
const number = (id: string): number => Number(id.replace(/\D/g, ''));

describeInBrowser('the search that readers of Chinese would choose', () => {
  let browser: Browser;
  let site: SearchSite;
  let context: BrowserContext;
  /** One tab for all tests that leave it as it was; the others open one of their own with `openTab`. */
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    site = await startSearchSite(documents, 20);
    browser = await connectBrowser();
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await openTab();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    complaints.length = 0;
    asked.length = 0;
    site.broken.clear();
  });
  afterEach(() => expect(complaints).toEqual([]));

  async function openTab(within = context): Promise<Page> {
    const tab = await within.newPage();
    tab.setDefaultTimeout(patienceMs);
    tab.on('pageerror', (error) => complaints.push(error.message));
    tab.on(
      'console',
      (message) => message.text().includes('Content Security Policy') && complaints.push(message.text()),
    );
    tab.on('request', (request) => asked.push(request.url()));
    return tab;
  }

  /** For a test that would leave its mark on the tab: it gets one of its own, in which all helpers work. */
  async function inOwnTab(work: () => Promise<void>, options?: BrowserContextOptions): Promise<void> {
    const common = page;
    const own = options === undefined ? context : await browser.newContext(options);
    page = await openTab(own);
    try {
      await work();
    } finally {
      await (options === undefined ? page : own).close();
      page = common;
    }
  }

  const open = async (parameters: string | Record<string, string>): Promise<void> => {
    await page.goto(
      `${site.searchUrl}?${new URLSearchParams(typeof parameters === 'string' ? { q: parameters } : parameters)}`,
    );
    await done();
  };
  const done = (): Promise<unknown> => page.waitForSelector('#results[data-state=done]', { state: 'attached' });
  const settled = async (parameters: Record<string, string | null>): Promise<void> => {
    await page.waitForFunction(
      (wanted) =>
        Object.entries(wanted).every(([key, value]) => new URLSearchParams(location.search).get(key) === value),
      parameters,
    );
    await done();
  };
  const found = (): Promise<number[]> =>
    page
      .$$eval('#results [data-article]', (links) => links.map((link) => link.getAttribute('data-article') ?? ''))
      .then((ids) => ids.map(number));
  const shown = (): Promise<number[]> =>
    page
      .$$eval('.hits [data-article]', (links) => links.map((link) => link.getAttribute('data-article') ?? ''))
      .then((ids) => ids.map(number));
  /** Opens a query as Back and Forward do, in the page that is there: its worker keeps what it knows of the index. */
  const turnTo = async (query: string): Promise<void> => {
    if (!page.url().startsWith(site.searchUrl)) return open(query);
    await page.evaluate(
      (address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `?${new URLSearchParams({ q: query })}`,
    );
    await done();
    expect(await page.inputValue('#q')).toBe(query);
  };
  const find = async (query: string): Promise<number[]> => {
    await turnTo(query);
    return (await found()).sort((a, b) => a - b);
  };
  const count = (fieldset: string, name: string): Promise<string | null> =>
    page.textContent(`.filters fieldset:has(legend:text-is("${fieldset}")) li:has-text("${name}") b`);

  describe('1. input methods', () => {
    test('nothing happens while one composes: no search, no arrows, no Escape; the search runs when it has ended', () =>
      inOwnTab(async () => {
        await page.clock.install();
        await page.goto(site.searchUrl);
        const devtools = await context.newCDPSession(page);
        await page.focus('#q');
        await devtools.send('Input.imeSetComposition', { text: 'ㄉㄨ', selectionStart: 2, selectionEnd: 2 });
        for (const key of ['ArrowDown', 'Escape', 'Enter', '/']) {
          await page.$eval(
            '#q',
            (input, pressed) =>
              void input.dispatchEvent(
                new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true, isComposing: true }),
              ),
            key,
          );
        }
        // longer than any pause that the page waits for
        await page.clock.runFor(5_000);
        expect(await page.getAttribute('#results', 'data-state')).toBe('idle');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
        await devtools.send('Input.insertText', { text: '渡輪' });
        await page.clock.runFor(5_000);
        await settled({ q: '渡輪' });
        expect((await found()).length).toBe(5);
      }));
  });

  describe('2. any substring of any length', () => {
    test.each([
      ['一段', [1]],
      ['段简', [1]],
      ['是一段', [1]],
      ['飛', [10]],
      ['COVID-19疫苗', [1]],
      ['covid-19', [1]],
      ['5G', [1]],
      ['５Ｇ', [1]],
      ['ABC', [10]],
      ['：「好。」', [10]],
      ['絕無此字', []],
    ])('%s', async (query, expected) => expect(await find(query)).toEqual(expected));
  });

  describe('3. as typed, with operators', () => {
    test.each([
      ['白鷺號', [1, 2, 3, 4]],
      ['渡輪 山路', [3, 5]],
      ['"Hong Kong"', [11]],
      ['kong hong', [11]],
      ['渡輪 -白鷺號', [5, 12]],
      ['乾淨 OR 颱風', [6, 12]],
      ['title:渡輪', [2, 4]],
      ['title:港', [3, 12]],
      ['渡輪 source:yuanyu', [4]],
      ['渡輪 tag:交通', [3, 12]],
      ['reporter:汪令儀', [3]],
      ['on:2021-01-08', [1]],
      ['2021-01-08', [1]],
      ['110年1月8日', [1]],
      ['渡輪 2021-01..2021-02', [2, 3]],
      ['渡輪 -source:yuanyu 2021-02.. -山路中斷', [3]],
    ])('%s', async (query, expected) => expect(await find(query)).toEqual(expected));

    test.each([
      ['"渡輪', '引號沒有收尾'],
      ['渡輪 OR', '略過了它'],
      ['on:昨天', '不是日期'],
      ['-渡輪', '沒有要找的詞'],
    ])('a query typed wrongly is explained: %s', async (query, words) => {
      await turnTo(query);
      expect(await page.textContent('.query-note')).toContain(words);
    });
  });

  describe('4. either script finds both', () => {
    test('and that of the query comes first, each as printed', async () => {
      await open('渡轮白鹭号');
      expect(await shown()).toEqual([4, 2, 3]);
      expect(await page.$$eval('.hits mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
        '渡轮白鹭号',
        '渡輪白鷺號',
        '渡輪白鷺號',
      ]);
    });

    test('unless the request is exact', async () => {
      expect(await find('乾')).toEqual([6, 7]);
      await page.check('#exact');
      await settled({ q: '乾', exact: '1' });
      expect(await found()).toEqual([6]);
    });
  });

  describe('5. names that are written differently', () => {
    test('are searched for when a query is typed; each is shown and can be removed', async () => {
      await page.goto(site.searchUrl);
      await page.fill('#q', '普丁');
      await page.keyboard.press('Enter');
      await settled({ q: '普丁', names: '1' });
      expect((await found()).sort()).toEqual([8, 9]);
      expect(await page.textContent('.names')).toContain('也搜尋：');
      await page.click('.names button:has-text("普京")');
      await settled({ q: '普丁', names: '1', without: '普京' });
      expect(await found()).toEqual([8]);
      await page.goBack();
      await settled({ without: null });
      expect((await found()).length).toBe(2);
    });

    test('an address without them is searched for as it is, and offers them', async () => {
      await open('普丁');
      expect(await found()).toEqual([8]);
      await page.click('.names button:has-text("普京")');
      await settled({ q: '普丁', names: '1' });
      expect((await found()).length).toBe(2);
    });
  });

  describe('6. order', () => {
    test('whole title, title, lead, text; then the newest', async () => {
      await open('白鷺號');
      expect(await shown()).toEqual([1, 2, 3, 4]);
      await open('渡輪');
      expect(await shown()).toEqual([2, 5, 3, 12, 4]);
    });

    test('the newest or the oldest first', async () => {
      await open({ q: '渡輪', sort: 'newest' });
      expect(await shown()).toEqual([5, 4, 3, 2, 12]);
      await page.selectOption('#sort', 'oldest');
      await settled({ sort: 'oldest' });
      expect(await shown()).toEqual([12, 2, 3, 4, 5]);
    });

    test('the terms in one piece come before the same terms apart', async () => {
      await open('白鷺 號');
      // Article 4 has them in one piece, but in the other script.
      expect((await shown()).slice(-2)).toEqual([10, 4]);
    });
  });

  describe('7. excerpts', () => {
    test('show every term, in fragments, marked, and cut at sentences', async () => {
      await open('第一班 山路');
      const [excerpt] = await page.$$eval('.hits .excerpt', (found) =>
        found.map((element) => ({
          text: element.textContent ?? '',
          marks: [...element.querySelectorAll('mark')].map((mark) => mark.textContent),
        })),
      );
      expect(excerpt?.marks).toEqual(['第一班', '山路']);
      expect(excerpt?.text).toMatch(/^渡輪白鷺號是第一班。.*…山路也通了。$/);
    });
  });

  describe('8. highlights in the article', () => {
    test('an article shows how many matches it has and leads from one to the next, its markup untouched', async () => {
      await open('渡輪');
      await page.click('[data-article=qinglan-000002]');
      await page.waitForSelector('.match-bar');
      expect(await page.textContent('.match-bar [role=status]')).toBe('第 1 處，共 2 處');
      expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(2);
      expect(await page.$$('article mark')).toEqual([]);
      await page.click('.match-bar button:has-text("下一處")');
      expect(await page.textContent('.match-bar [role=status]')).toBe('第 2 處，共 2 處');
      await page.click('.match-bar button:has-text("下一處")');
      expect(await page.textContent('.match-bar [role=status]')).toBe('第 1 處，共 2 處');
      await page.click('.match-bar button:has-text("關閉")');
      expect(await page.$('.match-bar')).toBeNull();
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });

    test('a browser without highlights gets marks, which can be taken out again', () =>
      inOwnTab(async () => {
        await page.addInitScript(() => Object.defineProperty(globalThis, 'Highlight', { value: undefined }));
        const address = `${site.searchUrl.replace('search/', '')}2021/01/07/qinglan-000002.html`;
        await page.goto(address);
        const plain = await page.innerHTML('article');
        expect(await page.$('.match-bar')).toBeNull();
        await page.goto(`${address}#q=${encodeURIComponent('渡轮')}`);
        await page.waitForSelector('.match-bar');
        expect(await page.$$eval('article mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
          '渡輪',
          '渡輪',
        ]);
        await page.click('.match-bar button:has-text("關閉")');
        expect(await page.innerHTML('article')).toBe(plain);
      }));
  });

  describe('9. filters with counts', () => {
    test('count for the query, react to each other, and disable what finds nothing', async () => {
      await open('渡輪');
      expect([
        await count('來源', '青嵐通訊社'),
        await count('來源', '遠嶼之聲'),
        await count('文字', '簡體'),
        await count('標籤', '交通'),
      ]).toEqual(['4', '1', '1', '2']);
      await page.check('.filters label:has-text("遠嶼之聲") input');
      await settled({ source: 'yuanyu' });
      expect(await found()).toEqual([4]);
      expect(await count('來源', '青嵐通訊社')).toBe('4');
      expect(await count('標籤', '交通')).toBe('0');
      expect(await page.isDisabled('.filters label:has-text("交通") input')).toBe(true);
      await page.goBack();
      await settled({ source: null });
      expect((await found()).length).toBe(5);
    });

    test('a month of the heat strip, two typed dates, two handles', async () => {
      await open('渡輪');
      expect(await page.getAttribute('[data-month="2021-03"]', 'aria-label')).toBe('2021年3月，2 篇');
      await page.click('[data-month="2021-03"]');
      await settled({ from: '2021-03-01', to: '2021-03-31' });
      expect((await found()).sort()).toEqual([4, 5]);
      await page.fill('.date-fields label:has-text("從") input', '110年1月');
      await page.keyboard.press('Enter');
      await settled({ from: '2021-01-01', to: '2021-03-31' });
      expect((await found()).length).toBe(4);
      await page.focus('.histogram input:last-of-type');
      await page.keyboard.press('ArrowLeft');
      await settled({ from: '2021-01-01', to: '2021-02-28' });
      expect((await found()).sort()).toEqual([2, 3]);
    });

    test('shards outside the dates are not asked', async () => {
      const from = '2019-01-01';
      await open({ q: '燈塔', from });
      expect(await found()).toHaveLength(10);
      const { shards } = (await page.evaluate(async () => (await fetch('../pagefind/shards.json')).json())) as {
        shards: { name: string; lastDay: string }[];
      };
      const outside = shards.filter(({ lastDay }) => lastDay < from).map(({ name }) => `/${name}/`);
      expect(outside.length).toBeGreaterThan(0);
      expect(asked.filter((url) => outside.some((name) => url.includes(name)))).toEqual([]);
    });
  });

  describe('10. the address is the state', () => {
    test('query, filters, order and pages are in it, and it restores them', async () => {
      await open('燈塔');
      await page.selectOption('#sort', 'oldest');
      await settled({ sort: 'oldest' });
      await page.click('.more-hits');
      await page.waitForFunction(() => document.querySelectorAll('.hits > li').length === 40);
      expect(page.url()).toContain('page=2');
      const before = await shown();
      await page.reload();
      await done();
      expect(await shown()).toEqual(before);
      expect(new Set(await found()).size).toBe(60);
    });

    test.each([
      [
        'csv',
        /^\ufeffid,title,source,published,reporter,tags,lang,url\r\n/,
        /qinglan-000003,港口重開,青嵐通訊社,2021-02-03T08:00:00\+08:00,汪令儀,交通; 港口,zh-Hant,http/,
      ],
      ['ndjson', /^\{"id":"/, /"reporter":"汪令儀","tags":\["交通","港口"\]/],
      ['bibtex', /^@misc\{/, /author = \{\{汪令儀\}\},\n {2}title = \{\{港口重開\}\}/],
    ])('the result is saved as %s', async (format, start, entry) => {
      await open('渡輪');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-format=${format}]`)]);
      const text = await textOf(await download.createReadStream());
      expect(text).toMatch(start);
      expect(text).toMatch(entry);
      expect(text.match(/qinglan|yuanyu/g)?.length).toBeGreaterThanOrEqual(10);
    });
  });

  describe('11. no results', () => {
    const ways = (): Promise<string[]> =>
      page.$$eval('.ways-out button', (buttons) => buttons.map((way) => way.textContent ?? ''));

    test('names the part that is nowhere, and suggests what works', async () => {
      await open('渡輪 絕無此字');
      await page.waitForSelector('.ways-out');
      expect(await page.textContent('.no-hits-query')).toContain('渡輪 絕無此字');
      expect(await page.textContent('.no-hits-reason')).toBe('全部報導裡都沒有「絕無此字」。');
      expect(await ways()).toContain('只找：渡輪（5 篇）');
      expect((await ways()).join()).not.toContain('（0 篇）');
      await page.click('.ways-out button:has-text("只找：渡輪")');
      await settled({ q: '渡輪' });
      expect((await found()).length).toBe(5);
    });

    test('says when all parts exist, but never together', async () => {
      await open('乾淨 颱風');
      await page.waitForSelector('.ways-out');
      expect(await page.textContent('.no-hits-reason')).toContain('沒有同時出現');
      expect(await ways()).toContain('有其中一個就好：乾淨 OR 颱風（2 篇）');
    });

    test('says when filters leave nothing, and which to drop', async () => {
      await open({ q: '渡輪', tag: '交通', source: 'yuanyu' });
      await page.waitForSelector('.ways-out');
      expect(await page.textContent('.no-hits-reason')).toContain('有 5 篇符合，但都被篩選條件排除了');
      expect(await ways()).toEqual(['不限來源（2 篇）', '不限標籤（1 篇）', '取消全部篩選（5 篇）']);
    });

    test('suggests a shorter piece, other dates, no quotation marks', async () => {
      await open('渡輪白鷺號停');
      await page.waitForSelector('.ways-out');
      expect((await ways())[0]).toBe('短一點：渡輪白鷺號（3 篇）');
      await open({ q: '渡輪', from: '2021-04-01', to: '2021-04-02' });
      await page.waitForSelector('.ways-out');
      expect((await ways())[0]).toBe('前後多找一個月（2 篇）');
      await open('"渡輪 山路"');
      await page.waitForSelector('.ways-out');
      expect(await ways()).toContain('不加引號：渡輪 山路（2 篇）');
    });

    test('being offline is told apart from an index that is broken', () =>
      inOwnTab(async () => {
        await Promise.all([page.waitForEvent('worker'), page.goto(site.searchUrl)]);
        // the worker has all its code, but nothing of the index yet
        await page.waitForLoadState('networkidle');
        await page.context().setOffline(true);
        await page.fill('#q', '渡輪');
        await page.waitForSelector('#results[data-state=failed]');
        expect(await page.textContent('#results')).toMatch(/讀不到/);
      }, {}));
  });

  describe('12. progress and failure', () => {
    test('first hits show while older shards load; a search can be stopped and goes on when asked', () =>
      inOwnTab(async () => {
        let release = (): void => undefined;
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route(/pagefind\/2014|pagefind\/201[0-4]/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${site.searchUrl}?q=${encodeURIComponent('燈塔')}`);
        await page.waitForSelector('.hits > li');
        expect(await page.getAttribute('#results', 'data-state')).toBe('searching');
        expect(await page.textContent('#search-progress')).toMatch(/已找 20\d\d(–20\d\d)?，全部 20\d\d–20\d\d …/);
        await page.click('#search-progress button');
        release();
        await done();
        expect(await page.textContent('.search-stopped')).toContain('已停止，只找了');
        await page.click('.search-stopped button');
        await page.waitForFunction(() => document.querySelector('#results')?.getAttribute('data-total') === '60');
      }));

    test('a shard that fails is named, and can be tried again', async () => {
      site.broken.add('pagefind/2014');
      site.broken.add('pagefind/2013');
      site.broken.add('pagefind/2011');
      site.broken.add('pagefind/2012');
      await page.goto(`${site.searchUrl}?q=${encodeURIComponent('燈塔')}`);
      await page.waitForSelector('#results[data-state=failed]');
      expect(await page.textContent('.search-failed')).toContain('的索引讀不到');
      site.broken.clear();
      await page.click('.search-failed button');
      await done();
      expect((await found()).length).toBe(60);
    });
  });

  describe('13. without scripts', () => {
    test('the form leads to a page that explains, and to dates, tags and sources', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const tab = await plain.newPage();
      await tab.goto(`${site.searchUrl}?q=${encodeURIComponent('渡輪')}`);
      expect(await tab.textContent('noscript')).toContain('需要 JavaScript');
      const links = await tab.$$eval('noscript a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.some((href) => /\/20\d\d\/$/.test(href))).toBe(true);
      expect(links.some((href) => href.endsWith('/tags/'))).toBe(true);
      expect(await tab.getAttribute('#search-form', 'action')).toBe('/archive/search/');
      await plain.close();
    });
  });

  describe('14. speed and keys', () => {
    test('what is typed quickly is searched for once, by the worker: the page itself asks for nothing', () =>
      inOwnTab(async () => {
        await page.clock.install();
        await page.addInitScript(() => {
          const sent: string[] = [];
          (globalThis as unknown as { sent: string[] }).sent = sent;
          const post = Worker.prototype.postMessage;
          Worker.prototype.postMessage = function (this: Worker, message: { type: string }) {
            sent.push(message.type);
            post.call(this, message);
          };
        });
        await page.goto(site.searchUrl);
        await page.clock.pauseAt(Date.now() + 3_600_000);
        await page.focus('#q');
        for (const character of '渡輪白鷺號') {
          await page.keyboard.insertText(character);
          await page.clock.runFor(30);
        }
        const searches = (): Promise<number> =>
          page.evaluate(
            () => (globalThis as unknown as { sent: string[] }).sent.filter((type) => type === 'search').length,
          );
        expect(await searches()).toBe(0);
        await page.clock.runFor(5_000);
        expect(await searches()).toBe(1);
        await page.clock.resume();
        await settled({ q: '渡輪白鷺號' });
        expect(await found()).toHaveLength(3);
        expect(await searches()).toBe(1);
        expect(
          await page.evaluate(() =>
            performance
              .getEntriesByType('resource')
              .map(({ name }) => name)
              .filter((name) => name.includes('/pagefind/')),
          ),
        ).toEqual([]);
      }));

    test('/ goes to the field, arrows move through the results, Escape goes back', async () => {
      await open('渡輪');
      const active = (): Promise<string | null> =>
        page.evaluate(() => document.activeElement?.getAttribute('data-article') ?? document.activeElement?.id ?? null);
      await page.keyboard.press('/');
      expect(await active()).toBe('q');
      expect(await page.inputValue('#q')).toBe('渡輪');
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe('qinglan-000002');
      await page.keyboard.press('ArrowDown');
      expect(await active()).toBe('qinglan-000005');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await active()).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await active()).toBe('q');
    });
  });

  describe('15. privacy', () => {
    test('no query leaves the device: no request has it, and no request goes to another server', async () => {
      await open('白鷺號');
      await page.goto(site.searchUrl);
      asked.length = 0;
      await page.fill('#q', '白鷺號');
      await settled({ q: '白鷺號' });
      await page.click('[data-article=qinglan-000001]');
      await page.waitForSelector('.match-bar');
      const { origin } = new URL(site.searchUrl);
      expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(asked.filter((url) => decodeURIComponent(url.split('#')[0]!).includes('白鷺'))).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        '',
      ]);
    });
  });

  describe.each(['渡輪 title:港 OR 路', '渡輪 絕無此字', '普丁', '"渡輪'])(
    'for everybody: the results of %s',
    (query) => {
      beforeAll(async () => {
        await open(query);
        await page.$$eval('details', (all) => {
          for (const details of all) details.open = true;
        });
        await page.evaluate(axe);
      });
      afterAll(async () => {
        await page.emulateMedia({ colorScheme: null, forcedColors: null });
        await page.setViewportSize({ width: 1280, height: 900 });
      });

      test.each([
        ['a phone in the dark', { width: 390, height: 844 }, { colorScheme: 'dark' }],
        ['a desk by day', { width: 1280, height: 900 }, { colorScheme: 'light' }],
        ['forced colours', { width: 1280, height: 900 }, { colorScheme: 'light', forcedColors: 'active' }],
      ] as const)('have no fault that axe knows, and do not scroll sideways: %s', async (_name, viewport, media) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        const rules: RunOptions = {
          // Forced colours are the system's, whatever the style sheet says.
          rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: !('forcedColors' in media) } },
          resultTypes: ['violations'],
        };
        const results = await page.evaluate(
          (options) =>
            (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
          rules,
        );
        expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
          [],
        );
      });
    },
  );
});
