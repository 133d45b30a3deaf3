import { describe, expect, it } from 'vitest';
import { urlToArticleId } from '../../src/enrich/urlToArticleId.ts';
import { nikkei } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const table = (...cells: string[]): string =>
  `<table border="0"><colgroup><col></colgroup><tbody>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</tbody></table>`;
const image = '<strong><span style="font-size: 8pt;"><img src="https://a.example/1.jpg"></span></strong>';

describe('pictures in tables', () => {
  it.each([
    ['with a caption', table(image, '<p><strong><span>新船坞（资料图）</span></strong></p>'), ['新船坞（资料图）']],
    ['without', table(image, ''), []],
  ])('%s', (_, html, captions) => {
    const post = clean(`<p>正文。</p>${html}<p>後文。</p>`, nikkei);
    expect([post.paragraphs, post.captions, post.images.length]).toEqual([['正文。', '後文。'], captions, 1]);
  });

  it('a table of figures stays one', () => {
    const html = '<table><tr><td>航线</td><td>班次</td></tr><tr><td>雾港</td><td>3</td></tr></table>';
    expect(clean(`<p>正文。</p>${html}`, nikkei).bodyHtml).toContain('<table>');
  });
});

describe('who wrote it', () => {
  it.each([
    ['日本经济新闻（中文版：日经中文网）莫安石 岚京', '莫安石', '岚京'],
    ['记者为日本经济新闻（中文版：日经中文网）沈汀 雾港', '沈汀', '雾港'],
    ['本文作者为日本經濟新聞(中文版：日經中文網)編輯委員 沈汀', '沈汀', null],
    ['记者为日经 QUICK 新闻 沈汀 香港', '沈汀', '香港'],
  ])('%s', (line, reporter, place) => {
    const post = clean(`<p>正文。</p><p><strong> ${line}</strong></p><p>安石（An Shi）</p><p>船长。</p>`, nikkei);
    expect([post.reporter, post.place, post.paragraphs.length]).toEqual([reporter, place, 3]);
  });

  it('a sentence that names the paper stays', () => {
    const line = '日本经济新闻（中文版：日经中文网）获悉，渡轮将减班。';
    expect(clean(`<p>${line}</p>`, nikkei).paragraphs).toEqual([line]);
  });
});

it('the rights notice stands beside the article', () => {
  const notice = '版权声明：日本经济新闻社版权所有，未经授权不得转载或部分复制，违者必究。';
  const post = clean(`<p>正文。</p><strong>${notice}</strong>`, nikkei);
  expect([post.paragraphs, post.rights]).toEqual([['正文。'], notice]);
});

it.each([
  'https://cn.nikkei.com/china/x/57795-2025-01-16-05-00-01.html',
  'https://zh.cn.nikkei.com/a/57795-2025-01-16-05-00-01.html?print=1',
])('finds the id in %s', (url) => expect(urlToArticleId(url, nikkei)).toBe('nikkei-57795'));
