import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ArticlePage } from '../../../src/plan/pages.ts';
import { bundleClient } from '../../../scripts/package/bundleClient.ts';
import { assetPath } from '../../../src/addresses.ts';
import { fillWords } from '../../../src/render/fillWords.ts';
import type { SafeHtml, SiteLang } from '../../../src/types.ts';
import { renderPage } from '../../../templates/renderPage.tsx';
import { connectBrowser, patienceMs } from '../../browser.ts';
import { describeInBrowser } from '../../describeInBrowser.ts';
import { samplePages, sampleSiteIn } from '../../templates/samplePages.ts';

const site = 'https://archive.example';
const standing = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>';
const body = `<p>霧散以後，渡輪復航。</p>
<figure><img src="https://pictures.example/gone.jpg" alt="渡輪"><figcaption>碼頭的清晨。</figcaption></figure>
${'<p>渡口的水退了又漲。</p>'.repeat(300)}
<figure><img src="https://pictures.example/standing.svg" alt=""></figure>
<figure><img src="https://pictures.example/gone-below.jpg" alt="" loading="lazy"></figure>` as SafeHtml;

describeInBrowser('a picture that is gone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser?.close());

  async function openArticle(lang: SiteLang): Promise<Page> {
    const article = { ...(samplePages['article'] as ArticlePage), bodyHtml: body };
    const shown = { ...sampleSiteIn(lang), basePath: '/' };
    const scripts = new Map(
      (await bundleClient()).map(({ name, bytes }) => [assetPath(name), Buffer.from(fillWords(bytes, shown.locale))]),
    );
    const page = await browser.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.route('**/*', async (route) => {
      const { host, pathname } = new URL(route.request().url());
      const script = scripts.get(pathname);
      if (pathname === '/standing.svg') await route.fulfill({ contentType: 'image/svg+xml', body: standing });
      else if (script !== undefined) await route.fulfill({ contentType: 'text/javascript', body: script });
      else if (host === 'archive.example' && pathname.endsWith('.html'))
        await route.fulfill({
          contentType: 'text/html',
          body: renderPage(article, shown),
        });
      else await route.fulfill({ status: 404, body: '' });
    });
    await page.goto(site + article.path);
    return page;
  }

  test('leaves a line with a link to the Internet Archive, its caption, and the other pictures', async () => {
    const page = await openArticle('zh-Hant');
    const line = page.locator('.lost-picture');
    await line.waitFor();
    expect(await line.textContent()).toBe('渡輪 這張圖片讀不到。 到網際網路檔案館找');
    expect(await line.getByRole('link').getAttribute('href')).toBe(
      'https://web.archive.org/web/20230913/https://pictures.example/gone.jpg',
    );
    expect(await page.locator('figure:has(.lost-picture) figcaption').textContent()).toBe('碼頭的清晨。');
    expect(await page.locator('.text img').count()).toBe(2);
    await page.close();
  });

  test('is replaced when a reader scrolls to it, with words in the language of the site', async () => {
    const page = await openArticle('en');
    await page.locator('.text figure').last().scrollIntoViewIfNeeded();
    const last = page.locator('.text figure').last().locator('.lost-picture');
    await last.waitFor();
    expect(await last.locator('span').getAttribute('lang')).toBe('en');
    expect(await last.textContent()).toBe('This picture could not be loaded. Look for it in the Internet Archive');
    expect(await page.locator('.text img').count()).toBe(1);
    await page.close();
  });
});
