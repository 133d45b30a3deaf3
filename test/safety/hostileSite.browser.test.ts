/**
 * Every page that a build writes of hostile posts, read as text; then in a real browser, under its own policy: nothing
 * runs, nothing is asked of other hosts but pictures.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serveFolder.ts';
import { connectBrowser, patienceMs } from '../browser.ts';
import { describeInBrowser } from '../describeInBrowser.ts';
import { findForeign } from './findForeign.ts';
import { buildSite, hostilePosts, readPage, type Site } from './hostileSite.ts';
import { allVectors } from './vectors.ts';

interface Looked {
  /** Names that a window of the site has by itself; none where they are not to be looked at. */
  readonly known: readonly string[];
  /** Whether to look at the page's frames, or at the page. */
  readonly inFrames: boolean;
}

/** What pages must not have changed, in words that name what is wrong: a list for each. Runs in the tab. */
function findChanges({ known, inFrames }: Looked): string[][] {
  const names = new Set(known);
  const look = (own: Window & typeof globalThis): string[] => {
    const { document } = own;
    const changes = Object.getOwnPropertyNames(own)
      .filter((name) => names.size > 0 && !names.has(name))
      .map((name) => `window.${name}`);
    if ('polluted' in new own.Object() || Object.keys(own.Object.prototype).length > 0)
      changes.push('Object.prototype');
    if ([...document.forms].some((form) => form.getAttribute('role') !== 'search')) changes.push('document.forms');
    for (const name of ['getElementById', 'querySelector', 'createElement'] as const)
      if (typeof document[name] !== 'function') changes.push(`document.${name}`);
    if (typeof document.cookie !== 'string' || !(document.body instanceof own.HTMLBodyElement))
      changes.push('document');
    if (own.self !== own || own.top !== window || typeof own.fetch !== 'function') changes.push('window');
    if (document.querySelectorAll('.clipping [id], .clipping [name], #results [id], #results [name]').length > 0)
      changes.push('names in the text');
    // the search page draws its own bars
    if (document.querySelectorAll('iframe, object, embed, svg:not(.bars), style, base').length > 0)
      changes.push('foreign elements');
    return changes;
  };
  if (!inFrames) return [look(window)];
  return [...document.querySelectorAll('iframe')].map((frame) =>
    frame.contentDocument === null ? ['led to another site'] : look(frame.contentWindow as Window & typeof globalThis),
  );
}

let site: Site;
beforeAll(async () => {
  site = await buildSite(hostilePosts());
}, 660_000);

describe('a site of hostile posts', () => {
  it('is built whole: each attack is an article, and none is a fault of the program', () => {
    expect(site.report.problems.filter(({ code }) => code === 'program-error' || code === 'unreadable-file')).toEqual(
      [],
    );
    expect(site.report.rejected).toBe(0);
    expect(site.report.articles + site.report.versions).toBe(hostilePosts().size);
    expect(site.report.versions).toBeGreaterThan(20);
  });

  it('holds no script, handler, address or element but our own', () => {
    const faults = site.pages.flatMap((page) => findForeign(readPage(site, page)).map((fault) => `${page}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('has pages of every kind', () => {
    const kinds = new Set(
      site.pages.map(
        (page) => /class="(?:page-)?([a-z-]+)/.exec(/<main[^>]*>/.exec(readPage(site, page))?.[0] ?? '')?.[1],
      ),
    );
    for (const kind of ['article', 'version', 'alias', 'day', 'search']) expect(kinds).toContain(kind);
  });

  it('shows the attacks as text', () => {
    const text = site.pages.map((page) => readPage(site, page)).join('\n');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('{{ 7*7 }}');
  });
});

const framesAtOnce = 25;

describeInBrowser('a site of hostile posts in a browser', { timeout: 600_000 }, () => {
  let server: FolderServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  let names: readonly string[];

  beforeAll(async () => {
    // a page of no site's, of its origin: what looks at pages in frames is looked at by none of them
    writeFileSync(join(site.folder, 'frames.html'), '<!doctype html><title>frames</title>');
    server = await serveFolder(site.folder);
    browser = await connectBrowser();
    context = await browser.newContext();
    // the browser knows no other host's address, so none is reached
    context.on('request', (request) => {
      const isOwn = request.url().startsWith(server.url);
      if (!isOwn && (request.resourceType() !== 'image' || !request.url().startsWith('https://')))
        complaints.push(`${request.resourceType()} ${request.url()}`);
    });
    page = await openTab();
    await openInFrames(['about/index.html']);
    names = await page.evaluate(() => Object.getOwnPropertyNames(document.querySelector('iframe')!.contentWindow));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openTab(): Promise<Page> {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patienceMs);
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

  /**
   * Opens pages side by side in frames of one tab, where each has its own window and its own policy: a window for each
   * would cost more. Ends when all are there with all that they load; a page that moved leads on at once.
   */
  async function openInFrames(files: readonly string[]): Promise<void> {
    await page.goto(`${server.url}frames.html`);
    await page.evaluate(async (addresses) => {
      const frames = addresses.map((address) => Object.assign(document.createElement('iframe'), { src: address }));
      const arrived = frames.map(
        (frame) =>
          new Promise<void>((resolve) =>
            frame.addEventListener('load', () => {
              if (frame.contentDocument?.querySelector('.page-alias') == null) resolve();
            }),
          ),
      );
      document.body.append(...frames);
      await Promise.all(arrived);
    }, files.map(addressOf));
  }

  const changesInFrames = (): Promise<string[][]> => page.evaluate(findChanges, { known: names, inFrames: true });

  const addressOf = (file: string): string => server.url + file.split('/').map(encodeURIComponent).join('/');

  const opened = (): string[] => site.pages.filter((name) => !name.startsWith('search/'));

  it('runs nothing, loads nothing, and leaves window as it was, on every page', async () => {
    const changes: string[] = [];
    for (let start = 0; start < opened().length; start += framesAtOnce) {
      complaints.length = 0;
      const files = opened().slice(start, start + framesAtOnce);
      await openInFrames(files);
      const found = await changesInFrames();
      expect(found).toHaveLength(files.length);
      for (const [index, own] of found.entries()) for (const change of own) changes.push(`${files[index]}: ${change}`);
      expect(page.url()).toBe(`${server.url}frames.html`);
      for (const complaint of complaints) changes.push(`one of ${files.join(', ')}: ${complaint}`);
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
      expect(await page.evaluate(findChanges, { known: [], inFrames: false })).toEqual([[]]);
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
    await openInFrames(['about/index.html', 'index.html']);
    expect(await changesInFrames()).toEqual([[], []]);
    await page.frames()[1]!.evaluate(() => {
      const text = document.createElement('div');
      text.innerHTML =
        '<p id="x" onclick="alert(1)">霧</p>' +
        '<img src="http://evil.example/1.png" onerror="alert(1)">' +
        '<iframe src="https://evil.example/"></iframe>';
      document.querySelector('main')?.append(text);
      (window as unknown as Record<string, unknown>)['hacked'] = 1;
    });
    await expect.poll(() => complaints.join('\n'), { timeout: patienceMs }).toMatch(/policy/);
    const [first, second] = await changesInFrames();
    expect([first, second]).toEqual([['window.0', 'window.hacked', 'foreign elements'], []]);
  });
});
