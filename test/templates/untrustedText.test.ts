import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/plan/pages.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { sampleSite, samplePages } from './samplePages.ts';

const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></script><!--&amp;`;

/** Fields that the plan itself makes or checks; every other text of a page may come from a post. */
const trusted = new Set([
  'kind',
  'bodyHtml',
  'lang',
  'day',
  'month',
  'year',
  'period',
  'firstDay',
  'lastDay',
  'time',
  'published',
  'updated',
]);
const addresses = new Set(['url', 'href', 'homeUrl']);
const paths = new Set(['path', 'file']);

/** The page with every untrusted text ending in an attack, and every untrusted address being one. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (trusted.has(key)) return value;
    if (addresses.has(key)) return `javascript:alert(1)//${attack}`;
    return paths.has(key) ? `//evil.example/${attack}` : value + attack;
  }
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]));
}

/** What a browser might take from the page as markup or as an address to run. */
function findHarm(html: string): readonly string[] {
  const $ = load(html);
  return $('*')
    .toArray()
    .map((element) => $(element))
    .flatMap((element) => [
      ...(element.is('img') && element.parents('.text').length === 0 ? ['img'] : []),
      ...(element.is('script:not([src]):not([type="application/ld+json"])') ? ['script'] : []),
      ...Object.entries(element.attr() ?? {})
        .filter(
          ([name, value]) =>
            name.startsWith('on') ||
            /^\s*javascript:/i.test(value) ||
            (['href', 'src', 'action'].includes(name) && /^[/\\]{2}/.test(value)),
        )
        .map(([name, value]) => `${name}=${value}`),
    ]);
}

describe('text from posts stays text', () => {
  it.each(Object.entries<Page>(samplePages))('on the %s page', (_name, page) => {
    const html = renderPage(poison(page) as Page, {
      ...sampleSite,
      title: `剪報${attack}`,
      description: attack,
      contact: attack,
    });
    expect(findHarm(html)).toEqual([]);
    const $ = load(html);
    expect($('title').text()).toContain(attack);
    expect($('h1')).toHaveLength(1);
    for (const data of $('script[type="application/ld+json"]').toArray()) {
      expect(JSON.parse($(data).text()).headline).toContain(attack);
    }
  });

  it('and would be found if it did not', () => {
    expect(
      findHarm(
        '<a onclick="x">a</a><a href=" JavaScript:x">b</a><a href="//evil.example">c</a><script>x</script><img src=x>',
      ),
    ).toHaveLength(5);
  });

  it('prints the words of a link whose address is none', () => {
    const page = { ...samplePages.article, related: [{ title: '假連結', href: 'javascript:alert(1)', local: false }] };
    const $ = load(renderPage(page, sampleSite));
    expect($('.related li').text()).toContain('假連結');
    expect($('.related a')).toHaveLength(0);
  });
});
