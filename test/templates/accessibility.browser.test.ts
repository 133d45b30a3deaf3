import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../src/plan/pages.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { siteCss } from '../../templates/siteCss.ts';
import { connectBrowser, patienceMs } from '../browser.ts';
import { describeInBrowser } from '../describeInBrowser.ts';
import { sampleSite, samplePages } from './samplePages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// what passes need not be told node by node: on a year of days that takes most of the time
const rules: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
const site = 'http://jianbao.test';

const screens = [
  { name: 'a phone in the dark', colorScheme: 'dark', viewport: { width: 390, height: 800 } },
  { name: 'a desk by day', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
] as const;

describeInBrowser('every kind of page', () => {
  let browser: Browser;
  let tab: BrowserPage;
  let html = '';
  /** What the page asked for, and what its policy stopped. */
  const asked: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    browser = await connectBrowser();
    tab = await browser.newPage();
    tab.setDefaultTimeout(patienceMs);
    tab.on('console', (message) => said.push(message.text()));
    await tab.route('**/*', (route) => {
      const { pathname, href } = new URL(route.request().url());
      asked.push(href);
      if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      if (pathname === '/assets/site.css') return route.fulfill({ contentType: 'text/css', body: siteCss() });
      return route.fulfill({
        status: 200,
        contentType: pathname.endsWith('.js') ? 'text/javascript' : 'image/svg+xml',
        body: '',
      });
    });
  });

  afterAll(() => browser?.close());

  describe.each(Object.entries<Page>(samplePages))('the %s page', (_name, page) => {
    beforeAll(async () => {
      asked.length = 0;
      said.length = 0;
      // the alias page would leave before it is looked at
      html = renderPage(page, sampleSite).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await tab.goto(`${site}/`);
      // evaluated by the debugger, which the policy does not bind
      await tab.evaluate(axe);
    });

    it.each(screens)('has no fault that axe knows, and fits: $name', async ({ colorScheme, viewport }) => {
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      expect(await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
      await tab.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const results = await tab.evaluate(
        (options) =>
          (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
        rules,
      );
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });

    it('stays at home, and asks for nothing that its policy forbids', () => {
      expect(asked).toContain(`${site}/assets/site.css`);
      expect(said.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
      expect(
        asked.filter((address) => !address.startsWith(site) && !address.startsWith('https://img.qinglan.example/')),
      ).toEqual([]);
    });
  });
});
