import { describe, expect, test } from 'vitest';
import { clean, qinglan, sourceOf, yuanyu } from '../helpers.ts';

describe('who edited it, and when', () => {
  test.each([
    ['正文。（編輯：甲乙丙）1120913', '正文。', [['編輯', '甲乙丙']], '2023-09-13'],
    [
      '正文。（譯者：甲乙丙/核稿：丁戊己）1120913',
      '正文。',
      [
        ['譯者', '甲乙丙'],
        ['核稿', '丁戊己'],
      ],
      '2023-09-13',
    ],
    ['正文。（編輯：甲乙丙/丁戊）1120913', '正文。', [['編輯', '甲乙丙、丁戊']], '2023-09-13'],
    ['正文。（ 譯者：甲乙丙）', '正文。', [['譯者', '甲乙丙']], null],
    ['正文。（編輯：甲乙丙）11209133', '正文。', [['編輯', '甲乙丙']], null],
    ['正文。（編輯：甲乙丙）10912xx', '正文。', [['編輯', '甲乙丙']], null],
    ['正文。（編輯：甲乙丙）1129999', '正文。', [['編輯', '甲乙丙']], null],
    ['正文。（編輯：甲乙丙）。1120913', '正文。', [['編輯', '甲乙丙']], '2023-09-13'],
    ['正文。1120913', '正文。', [], '2023-09-13'],
    ['頭獎號碼是1120913', '頭獎號碼是1120913', [], null],
    ['正文。1129999', '正文。1129999', [], null],
    ['正文。1020913', '正文。1020913', [], null],
    ['（編輯：甲乙丙）說明。', '（編輯：甲乙丙）說明。', [], null],
  ])('%s', (text, left, credits, day) => {
    const post = clean(`<p>${text}</p>`, qinglan);
    expect(post.paragraphs).toEqual([left]);
    expect(post.credits.map(({ role, names }) => [role, names.join('、')])).toEqual(credits);
    expect(post.stampedDay).toBe(day);
  });

  test('every story of a post has its own', () => {
    const post = clean(
      '<p>甲。（編輯：一二三）1120912</p>' +
        '<h2>乙</h2><p>（青嵐社記者林予安霧港13日電）乙。（編輯：四五六）1120913</p>' +
        '<p class="warning">告知。</p>',
      qinglan,
    );
    expect(post.paragraphs).toEqual(['甲。', '乙', '（青嵐社記者林予安霧港13日電）乙。', '告知。']);
    expect(post.credits).toHaveLength(2);
    expect(post.stampedDay).toBe('2023-09-13');
    expect(post.removed).toContainEqual({ rule: 'cna/editors', count: 2, chars: 30 });
  });

  test('a stamp that stands alone takes its paragraph along', () => {
    expect(clean('<p>正文。</p><p>1120913</p>', qinglan).paragraphs).toEqual(['正文。']);
  });
});

const notice = '© 2024年遠嶼之聲版權聲明：本文所有內容受到著作權法保護，不得擅自使用。任何不當行為都將導致追償。';

describe('rights', () => {
  test.each([
    ['a paragraph of their own', `<p>正文。</p><p><em>${notice}</em></p>`, ['正文。']],
    [
      'split over several elements',
      '<p>正文。</p>' +
        '<p><em>© 2024</em><em>年遠嶼之聲版權聲明：本文所有內容受到著作權法保護，不得擅自使用。</em>' +
        '<em>任何不當行為都將導致追償。</em></p>',
      ['正文。'],
    ],
    ['glued to text', `<p>正文第一句。正文第二句。${notice}</p>`, ['正文第一句。正文第二句。']],
    [
      'without the second sentence',
      '<p>正文。</p><p>©️ 2020年 远屿之声版权声明：本文所有内容受到着作权法保护</p>',
      ['正文。'],
    ],
    ['followed by text', `<p>正文。</p><p>${notice}</p><p>後文。</p>`, ['正文。', '後文。']],
  ])('%s', (_, html, left) => {
    const post = clean(html, yuanyu);
    expect(post.paragraphs).toEqual(left);
    expect(post.rights).toMatch(/^[©](?:️)? 20\d\d年 ?[遠远][嶼屿]之[聲声]版/);
  });

  test('an article about copyright keeps its words', () => {
    expect(clean('<p>未經授權不得使用，他說。</p>', yuanyu).paragraphs).toEqual(['未經授權不得使用，他說。']);
    expect(clean('<p>© 符號的歷史。</p>', yuanyu).rights).toBeNull();
  });
});

describe('lines of DW and its kin', () => {
  test.each([
    ['甲乙/丙丁（海風社、山雨社）', [{ unprinted: 'text' }, { unprinted: 'sources' }]],
    ['甲乙／丙丁 (综合报导)', ['综合报导']],
    ['（綜合報導）', ['綜合報導']],
    ['甲乙丙/丁戊', [{ unprinted: 'text' }]],
    ['作者：Wren Alder', ['作者']],
  ])('%s before the rights is a credit', (line, roles) => {
    const post = clean(`<p>正文。</p><p>${line}</p><p><em>${notice}</em></p><p> </p>`, yuanyu);
    expect(post.paragraphs).toEqual(['正文。']);
    expect(post.credits.map(({ role }) => role)).toEqual(roles);
  });

  test('the same line may be glued to the last sentence', () => {
    expect(clean('<p>正文。   Wren Alder/甲乙 (综合报导)</p>', yuanyu).paragraphs).toEqual(['正文。']);
  });

  test('brackets in mid-article are text', () => {
    expect(clean('<p>正文（海風社）</p><p>乙。</p><p>丙。</p>', yuanyu).paragraphs).toEqual([
      '正文（海風社）',
      '乙。',
      '丙。',
    ]);
  });

  test.each([
    ['<div><i><br>2024-06-18T04:45:28.576Z</i></div>', null, []],
    ['<div><i>null 甲乙丙<br>2024-06-18T04:45:28.576Z</i></div>', '甲乙丙', []],
    ['<div><i>甲乙 （综合报道）<br>2024-06-18T04:45:28.576Z</i></div>', '甲乙', ['综合报道']],
    ['<div><i>远屿之声中文网<br>2024-06-18T04:45:28.576Z</i></div>', null, []],
  ])('%s is the header', (header, reporter, roles) => {
    const post = clean(`${header}<p>正文。</p>`, yuanyu);
    expect(post.paragraphs).toEqual(['正文。']);
    expect(post.reporter).toBe(reporter);
    expect(post.credits.map(({ role }) => role)).toEqual(roles);
    expect(post.publishedInBodyMs).toBe(Date.parse('2024-06-18T04:45:28.576Z'));
  });

  test('a read-more line is a related link', () => {
    const post = clean(
      '<p>正文。</p><p>延伸阅读：<a href="https://yuanyu.example/zh/a-1">前文</a></p><p>後文。</p>',
      yuanyu,
    );
    expect(post.paragraphs).toEqual(['正文。', '後文。']);
    expect(post.related).toEqual([{ title: '前文', url: 'https://yuanyu.example/zh/a-1' }]);
  });
});

describe('other sources', () => {
  test.each([
    [
      'rfi',
      '<div>07/09/2020 - 09:05</div>' +
        '<p>（法新社霧港6日電） 正文。（譯者：甲乙/核稿：丙丁）</p>' +
        '<p class="t-copyright">© 2020 AFP</p>',
      ['（法新社霧港6日電） 正文。'],
    ],
    [
      'reuters',
      '<div><i>2020-12-04T00:09:02Z</i></div><p>路透霧港12月3日 - 正文。（完）</p><p>编译 甲乙；审校 丙丁</p>',
      ['路透霧港12月3日 - 正文。'],
    ],
    ['epoch', '<p>正文。</p><p>责任编辑：甲乙#</p>', ['正文。']],
    ['voa', '<div><i>Fri, 04 Sep 2020 06:55:14 GMT</i></div><p>正文。</p>', ['正文。']],
    ['rfa', '<p>正文。<br><br>记者：甲乙 责编：丙丁 网编：戊己</p>', ['正文。']],
    [
      'nyt',
      '<div><i>WREN ALDER<br>2020-09-03 11:57:32</i></div>' +
        '<p>正文。</p>' +
        '<p>他是本报记者。<br>翻译：甲乙<br>' +
        '<a href="https://a.example/">点击查看</a>本文英文版。</p>',
      ['正文。', '他是本报记者。'],
    ],
    [
      'cdt',
      '<p>正文。</p>' +
        '<p>The post <a href="https://a.example/">題</a> appeared first on <a href="https://a.example/">站</a>.</p>',
      ['正文。'],
    ],
    [
      'economist',
      '<p>The lamp is lit. <span>■</span></p>' +
        '<p>This article appeared in the Isles section of the print edition under the headline "Lit"</p>',
      ['The lamp is lit.'],
    ],
    ['bitterwinter', '<p>正文。</p><p>寒冬記者 甲乙</p>', ['正文。']],
    ['rti', '正文...<a href="https://a.example/">...more</a>', ['正文...']],
    [
      'bbc',
      '<h1>霧港燈塔重開</h1><time>55 分钟前</time><p>正文。</p><ul><li><a href="https://a.example/">別則</a></li></ul>',
      ['正文。'],
    ],
  ])('%s', (id, html, expected) => {
    const post = clean(html, sourceOf(id));
    expect(post.paragraphs).toEqual(expected);
    expect(post.profile).toBe(id);
    expect(post.problems).toEqual([]);
  });
});
