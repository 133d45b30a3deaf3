import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/plan/pages.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { samplePages, sampleSite, sampleSiteIn } from './samplePages.ts';

const every = Object.entries<Page>(samplePages);
const langs = ['zh-Hant', 'zh-Hans', 'en', 'zh-TW', 'ja'];

describe.each(every)('%s page', (_name, page) => {
  const html = renderPage(page, sampleSite);
  const $ = load(html);

  it('is a complete document in the language of the site', () => {
    expect(html).toMatch(/^<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"\/>/);
    expect($('title').text()).toContain('剪報');
    expect($('meta[name=description]').attr('content')).not.toBe('');
    expect($('meta[name=viewport]').attr('content')).toBe('width=device-width,initial-scale=1');
    expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
    expect($('meta[name=color-scheme]').attr('content')).toBe('light dark');
  });

  it('is the same each time', () => expect(renderPage(page, sampleSite)).toBe(html));

  it('has one first heading, one main part, and no empty link', () => {
    expect($('h1')).toHaveLength(1);
    expect($('h1').text().trim()).not.toBe('');
    expect($('main')).toHaveLength(1);
    expect(
      $('a')
        .toArray()
        .filter((link) => $(link).text().trim() === ''),
    ).toEqual([]);
  });

  it('uses each id once, and leads to none that is missing', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href')!.slice(1));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('carries no style, script or handler of its own, which its policy forbids', () => {
    expect($('style, [style]')).toHaveLength(0);
    expect($('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0);
    expect(
      $('*')
        .toArray()
        .flatMap((element) => Object.keys($(element).attr() ?? {}))
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    const policy = $('meta[http-equiv=Content-Security-Policy]').attr('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy?.includes('wasm-unsafe-eval')).toBe(page.kind === 'search');
  });

  it('loads nothing from elsewhere but the pictures of an article', () => {
    const loaded = $('script[src], link[rel=stylesheet], img, iframe')
      .toArray()
      .filter((element) => $(element).parents('.text').length === 0);
    const addresses = loaded.map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '');
    expect(addresses.filter((address) => !address.startsWith('/assets/'))).toEqual([]);
  });

  it('puts the base path in front of every address of the site', () => {
    const moved = load(renderPage(page, { ...sampleSite, origin: null, basePath: '/archive/' }));
    const addresses = moved('[href], form, script[src]')
      .toArray()
      .map(
        (element) => moved(element).attr('href') ?? moved(element).attr('action') ?? moved(element).attr('src') ?? '',
      );
    expect(addresses.filter((address) => !/^(?:\/archive\/|https?:|mailto:|#)/.test(address))).toEqual([]);
    expect(addresses.filter((address) => address.includes('//archive') || address.includes('archive//'))).toEqual([]);
  });

  it.each(langs)('can be said in %s', (lang) => {
    const said = load(renderPage(page, sampleSiteIn(lang)));
    expect(said('html').attr('lang')).toBe(lang);
    expect(said('body').text()).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('search form', () => {
  it('stands once on every page, in the header but for the front, the search page and the missing page', () => {
    for (const [, page] of every.filter(([, each]) => each.kind !== 'alias')) {
      const $ = load(renderPage(page, sampleSite));
      const own = ['home', 'search', 'not-found'].includes(page.kind);
      expect($('form[role=search]:not([method])[action="/search/"] input[type=search][name=q]')).toHaveLength(1);
      expect($('body > header form')).toHaveLength(own ? 0 : 1);
    }
  });

  it('of the search page is the one that the script knows', () => {
    const html = renderPage(samplePages.search, { ...sampleSite, basePath: '/archive/' });
    expect(html).toContain('<form id="search-form" role="search" action="/archive/search/">');
    expect(html).toContain(
      '<input type="search" id="q" name="q" autocomplete="off" enterkeyhint="search" aria-keyshortcuts="/"/>',
    );
    expect(html).toContain('<p id="search-status" role="status" aria-live="polite"></p>');
    for (const id of ['exact', 'sort', 'search-notes', 'search-progress', 'search-filters', 'search-tools'])
      expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<div id="results" data-state="idle" data-total="0"></div>');
    expect(html).toContain('<script type="module" src="/archive/assets/search.js"></script>');
    expect(load(html)('noscript').text()).toContain('2023');
  });
});

describe('canonical address', () => {
  it('is absolute where the settings give an origin, and absent where they do not', () => {
    const site = { ...sampleSite, basePath: '/archive/' };
    const canonical = (html: string) => load(html)('link[rel=canonical]').attr('href');
    expect(canonical(renderPage(samplePages.day, site))).toBe('https://jianbao.example/archive/2023/09/13/');
    expect(canonical(renderPage(samplePages.day, { ...site, origin: null }))).toBeUndefined();
    expect(canonical(renderPage(samplePages['not-found'], site))).toBeUndefined();
  });
});

describe('alias page', () => {
  const $ = load(renderPage(samplePages.alias, { ...sampleSite, origin: null, basePath: '/archive/' }));
  const target = '/archive/2023/09/13/qinglan-202309130119.html';

  it('leads on at once, says so to search engines, and has a link for everyone else', () => {
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${target}`);
    expect($('link[rel=canonical]').attr('href')).toBe(target);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('main a').attr('href')).toBe(target);
  });
});
