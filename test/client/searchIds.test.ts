import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { searchIds } from '../../src/client/searchIds.ts';
import { renderPage } from '../../templates/renderPage.tsx';
import { sampleSite, samplePages } from '../templates/samplePages.ts';

test.each(Object.values(searchIds))('the search page has one element with the id %s', (id) => {
  const $ = load(renderPage(samplePages['search']!, sampleSite));
  expect($(`[id="${id}"]`)).toHaveLength(1);
});

test('the style sheet of the search page names no id that the page lacks', () => {
  const css = readFileSync(new URL('../../templates/css/search.css', import.meta.url), 'utf8');
  const named = [...css.replace(/\{[^{}]*\}/g, '').matchAll(/#([a-z-]+)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !Object.values<string>(searchIds).includes(id))).toEqual([]);
});
