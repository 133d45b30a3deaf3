/** The same hostile site in a real browser, under its own policy: nothing runs, nothing is asked of other hosts but pictures. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/launchBrowser.ts';
import { serveFolder, type FolderServer } from '../../scripts/lib/serveFolder.ts';
import { describeInBrowser } from '../describeInBrowser.ts';
import { buildSite, hostilePosts, readPage, type Site } from './hostileSite.ts';
import { allVectors } from './vectors.ts';

/** What a page must not have changed, in words that name what is wrong. Runs in the page. */
function findChanges(names: readonly string[]): string[] {
  const known = new Set(names);
  const changes = Object.getOwnPropertyNames(window)
    .filter((name) => names.length > 0 && !known.has(name))
    .map((name) => `window.${name}`);
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) changes.push('Object.prototype');
  if ([...document.forms].some((form) => form.getAttribute('role') !== 'search')) changes.push('document.forms');
  for (const name of ['getElementById', 'querySelector', 'createElement'] as const)
    if (typeof document[name] !== 'function') changes.push(`document.${name}`);
  if (typeof document.cookie !== 'string' || !(document.body instanceof HTMLBodyElement)) changes.push('document');
  if (window.self !== window || window.top !== window || typeof window.fetch !== 'function') changes.push('window');
  if (document.querySelectorAll('.clipping [id], .clipping [name], #results [id], #results [name]').length > 0)
    changes.push('names in the text');
  // the search page draws its own bars
  if (document.querySelectorAll('iframe, object, embed, svg:not(.bars), style, base').length > 0)
    changes.push('foreign elements');
  return changes;
}

describeInBrowser('a site of hostile posts in a browser', { timeout: 240_000 }, () => {
  let site: Site;
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let names: readonly string[];

  beforeAll(async () => {
    site = await buildSite(hostilePosts());
    server = await serveFolder(site.folder);
    browser = await launchBrowser();
    context = await browser.newContext();
    complaints = [];
    await context.route(/.*/, async (route) => {
      const request = route.request();
      const isOwn = request.url().startsWith(server.url);
      if (!isOwn && (request.resourceType() !== 'image' || !request.url().startsWith('https://')))
        complaints.push(`${request.resourceType()} ${request.url()}`);
      await (isOwn ? route.continue() : route.abort());
    });
    page = await openTab();
    await page.goto(`${server.url}about/`);
    names = await page.evaluate(() => Object.getOwnPropertyNames(window));
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function openTab(): Promise<Page> {
    const tab = await context.newPage();
    tab.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    tab.on('pageerror', (error) => complaints.push(`error ${error.message}`));
    tab.on('console', (message) => {
      if (/content security policy/i.test(message.text())) complaints.push(`policy ${message.text()}`);
    });
    tab.on('popup', () => complaints.push('popup'));
    tab.on('download', () => complaints.push('download'));
    return tab;
  }

  /** A page that moved leads on at once, and to a page of the site. */
  async function followAlias(file: string): Promise<void> {
    await page.goto(addressOf(file), { waitUntil: 'commit' });
    await page.waitForURL((url) => url.href !== addressOf(file));
    expect(page.url().startsWith(server.url)).toBe(true);
  }

  const addressOf = (file: string): string => server.url + file.split('/').map(encodeURIComponent).join('/');

  it('runs nothing, loads nothing, and leaves window as it was, on every page', async () => {
    const changes: string[] = [];
    for (const file of site.pages.filter((name) => !name.startsWith('search/'))) {
      complaints.length = 0;
      if (readPage(site, file).includes('class="page-alias"')) await followAlias(file);
      else await page.goto(addressOf(file));
      for (const change of await page.evaluate(findChanges, names)) changes.push(`${file}: ${change}`);
      for (const complaint of complaints) changes.push(`${file}: ${complaint}`);
    }
    expect(changes).toEqual([]);
  });

  it('finds the attacks as text, and shows them as text', async () => {
    complaints.length = 0;
    for (const query of ['alert', 'onerror', '霧港', ...allVectors.filter((_, number) => number % 20 === 0)]) {
      await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('#results[data-state=done], #results[data-state=idle]:not([data-total])', {
        state: 'attached',
      });
      expect(await page.evaluate(findChanges, [])).toEqual([]);
      expect(
        await page.$$eval(
          '#results img, #results script, #results [onerror], #search-status *, #search-notes img',
          (found) => found.length,
        ),
      ).toBe(0);
      const links = await page.$$eval('#results a', (found) => found.map((link) => (link as HTMLAnchorElement).href));
      expect(links.filter((link) => !link.startsWith(server.url))).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.goto(`${server.url}search/?q=onerror`);
    await page.waitForSelector('#results[data-state=done]', { state: 'attached' });
    expect(await page.$$eval('#results [data-article]', (found) => found.length)).toBeGreaterThan(10);
  });

  it('would have complained', async () => {
    complaints.length = 0;
    await page.goto(`${server.url}about/`);
    await page.evaluate(() => {
      const text = document.createElement('div');
      text.innerHTML =
        '<p id="x" onclick="alert(1)">霧</p><img src="http://evil.example/1.png" onerror="alert(1)"><iframe src="https://evil.example/"></iframe>';
      document.querySelector('main')?.append(text);
      (window as unknown as Record<string, unknown>)['hacked'] = 1;
    });
    await expect.poll(() => complaints.join('\n')).toMatch(/policy/);
    expect(await page.evaluate(findChanges, names)).toEqual(['window.0', 'window.hacked', 'foreign elements']);
  });
});
