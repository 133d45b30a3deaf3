/** Every page that a build writes of hostile posts, read as a browser would. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findForeign } from './findForeign.ts';
import { buildSite, hostilePosts, readPage, type Site } from './hostileSite.ts';

describe('a site of hostile posts', { timeout: 120_000 }, () => {
  let site: Site;
  beforeAll(async () => {
    site = await buildSite(hostilePosts());
  }, 120_000);

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

describe('the check itself', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head></head><body><article><div class="text">${body}</div></article></body></html>`;

  it.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<p onclick="x">霧</p>',
    '<p style="color:red">霧</p>',
    '<svg></svg>',
    '<iframe src="https://a.example/"></iframe>',
    '<form action="/x"></form>',
    '<a href="https://a.example/">霧</a>',
    '<a href="//a.example/" rel="noopener nofollow" referrerpolicy="no-referrer">霧</a>',
    '<a href="javascript:alert(1)" rel="noopener nofollow" referrerpolicy="no-referrer">霧</a>',
    '<img src="http://a.example/1.png" loading="lazy" referrerpolicy="no-referrer">',
    '<img src="data:image/png,x" loading="lazy" referrerpolicy="no-referrer">',
    '<meta http-equiv="refresh" content="0; url=/2023/09/13/a-1.html">',
    '<p id="x">霧</p>',
  ])('sees %s', (body) => expect(findForeign(page(body))).not.toEqual([]));

  it('lets ours pass', () => {
    expect(
      findForeign(
        page(
          '<p>霧<a href="https://a.example/" rel="noopener nofollow" referrerpolicy="no-referrer">港</a><a class="local" href="/2023/">塔</a></p>',
        ),
      ),
    ).toEqual([]);
  });
});
