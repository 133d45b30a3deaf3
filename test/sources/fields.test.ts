import { describe, expect, test } from 'vitest';
import { findSeries } from '../../src/enrich/findSeries.ts';
import type { CleanPost } from '../../src/types.ts';
import { clean, sourceOf } from '../clean/helpers.ts';

/** What each source's markup says beside the text: headline, reporter, place, tags, captions, links. */
const read = (source: string, html: string, title = '霧港燈塔重開'): CleanPost =>
  clean(html, sourceOf(source), { title });

describe('headlines', () => {
  test.each([
    ['rfi', '渡輪復航 – 法国国际广播电台 - RFI', '渡輪復航', []],
    ['rfi', '渡輪復航 - RFI', '渡輪復航', []],
    ['rfi', '渡輪復航 - 要闻解说', '渡輪復航', ['要闻解说']],
    ['rfi', '霧港的冬天 - 霧港专栏', '霧港的冬天', ['霧港专栏']],
    ['rfi', '市長罕見露面 - 阻止渡輪停航', '市長罕見露面 - 阻止渡輪停航', []],
    ['rfi', '要闻解说：渡輪復航', '要闻解说：渡輪復航', []],
    ['rti', '[國際] 渡輪復航 - 200726-2', '渡輪復航', ['國際']],
    ['rti', '[生活] 渡輪載客率-3.5% 明年加開', '渡輪載客率-3.5% 明年加開', ['生活']],
    ['cna', '[國際] 渡輪復航 - 200726-2', '[國際] 渡輪復航 - 200726-2', []],
  ])('%s: %s', (source, title, left, tags) => {
    const found = read(source, '<p>正文。</p>', title);
    expect({ title: found.title, tags: found.tags.map(({ name }) => name) }).toEqual({ title: left, tags });
  });

  test('a column is the series, a section is not', () => {
    const column = read('rfi', '<p>正文。</p>', '渡輪復航 - 要闻解说');
    expect(findSeries(column.title, column.tags)).toBe('要闻解说');
    const section = read('rti', '<p>正文。</p>', '[國際] 渡輪復航');
    expect(findSeries(section.title, section.tags)).toBeNull();
  });
});

describe('reporter and place', () => {
  test.each([
    ['epoch', '<p>【大纪元2020年11月02日讯】（大纪元记者葉南汀台北报导）正文。</p>', '葉南汀', '台北'],
    ['epoch', '<p>【大纪元2020年11月02日讯】（大纪元记者葉南汀、梁小帆综合报导）正文。</p>', '葉南汀、梁小帆', null],
    ['epoch', '<p>【大纪元2020年11月02日讯（大纪元特约记者葉南采访报导）正文。</p>', '葉南', null],
    ['epoch', '<p>【大纪元2020年11月02日讯】（大纪元记者欧阳南汀报导）正文。</p>', '欧阳南汀', null],
    [
      'epoch',
      '<p>【大纪元2020年11月02日讯】（英文大纪元专栏作家Wren Alder撰文／梁帆编译）正文。</p>',
      'Wren Alder',
      null,
    ],
    ['epoch', '<p>【大纪元2020年11月02日讯】（大纪元霧港新闻中心报导）正文。</p>', null, null],
    ['epoch', '<p>【大纪元2020年11月02日讯】霧港記者葉南汀說，渡輪停航。</p>', null, null],
    ['rfa', '<p>正文。</p><p>自由亚洲电台记者葉南汀华盛顿报道   责编：梁帆   网编：江舟</p>', '葉南汀', '华盛顿'],
    ['rfa', '<p>正文。</p><p>自由亚洲电台记者 葉南汀、江舟  台北报导 责编 梁帆</p>', '葉南汀、江舟', '台北'],
    ['rfa', '<p>正文。</p><p>自由亚洲电台记者葉南   责编：梁帆</p>', '葉南', null],
    ['rfa', '<p>正文。</p><p>以上是自由亚洲特约记者葉南发自旧金山的报道   编辑：梁帆</p>', '葉南', '旧金山'],
    ['rfa', '<p>正文。</p><p>自由亚洲电台驻伦敦特约记者葉南汀报道   责编：梁帆</p>', '葉南汀', null],
    ['rfa', '<p>正文。</p><p>记者：葉南汀   责编：梁帆</p>', '葉南汀', null],
    ['rfa', '<p>正文。</p><p>责编：梁帆 网编：江舟</p>', null, null],
    ['bitterwinter', '<p>正文。</p><p>寒冬記者 葉南汀</p>', '葉南汀', null],
    [
      'economist',
      '<aside><time>Oct 3rd 2020</time><p>ADDIS ABABA AND MEKELLE</p></aside><p>Text.</p>',
      null,
      'ADDIS ABABA AND MEKELLE',
    ],
    ['economist', '<aside><time>Oct 3rd 2020</time><p>by W.A.</p></aside><p>Text.</p>', 'W.A.', null],
    ['economist', '<p>Oct 3rd 2020 by Wren Alder</p><p>Text.</p>', 'Wren Alder', null],
    ['nyt', '<p>《纽约时报》 2020-12-03 10:20:30</p><p>正文。</p>', null, null],
    ['nyt', '<p>葉南汀 2020-12-03 10:20:30</p><p>正文。</p>', '葉南汀', null],
    ['neist', '<div class="js-postMetaLockup"><p>霧港週刊</p></div><p>正文。</p>', null, null],
  ])('%s: %s', (source, html, reporter, place) => {
    const found = read(source, html);
    expect({ reporter: found.reporter, place: found.place }).toEqual({ reporter, place });
  });

  test('a dateline or a byline goes before credits', () => {
    const html = '<p>作者：甲乙（Wren Alder）</p><p>正文。</p><p>寒冬記者 葉南汀</p>';
    expect(read('bitterwinter', html).reporter).toBe('甲乙');
  });
});

describe('pictures that are none', () => {
  test.each([
    ['rfi', 'https://static.rfi.fr/meta_og_twcards/RFI_FB.png', 0],
    ['rfi', 'https://s.rfi.fr/media/display/1/w:310/p:16x9/isle-rfi-cn-20150123_cartouche.jpg', 0],
    ['rfi', 'https://s.rfi.fr/media/display/1/w:310/p:16x9/isle.jpg', 1],
    ['rfa', 'https://www.rfa.org/++plone++rfa-resources/img/icon-zoom.png', 0],
    ['economist', 'https://www.economist.com/engassets/og-fallback-image.f1.png', 0],
    ['zaobao', 'https://pic.isle.example/images/undefined', 0],
    ['unknown', 'https://images.weserv.nl/?url=pic.isle.example/a/spacer.gif', 0],
    ['unknown', 'https://pic.isle.example/undefined-behaviour.jpg', 1],
  ])('%s: %s', (source, src, count) => {
    expect(read(source, `<p>正文。</p><img src="${src}">`).images).toHaveLength(count);
  });
});

describe('lines', () => {
  test.each([
    ['reuters', '<p>正文。</p><p>**渡輪復航**</p><p>後文。</p>', ['正文。', '渡輪復航', '後文。']],
    ['reuters', '<p>正文**注。</p><p>他說2**3是8。</p>', ['正文**注。', '他說2**3是8。']],
    ['reuters', '<p>霧港指數.CSI300收升，人民币CNY=CFXS收跌。</p>', ['霧港指數收升，人民币收跌。']],
    ['reuters', '<p>島運(0700.HK)收升，見isle.COM。</p>', ['島運(0700.HK)收升，見isle.COM。']],
    ['epoch', '<p>正文。</p><p>策划：葉南汀<br>主播：梁帆<br>霧港频道：https：//www.isle.example/a</p>', ['正文。']],
    ['epoch', '<p>正文。</p><p>【霧港點評】制作组#</p><p>责任编辑；梁帆#</p>', ['正文。']],
    ['epoch', '<p>正文。</p><p>本文仅代表作者个人观点，不一定反映《霧港時報》的观点。</p>', ['正文。']],
    [
      'epoch',
      '<p>正文。</p><p>渡輪復航了。如果您喜欢我们的节目，欢迎点赞订阅。我們明天見。</p>',
      ['正文。', '渡輪復航了。我們明天見。'],
    ],
    [
      'neist',
      '<header class="world-in-portrait-article-template__header"><h1>渡輪</h1><h3>提要</h3></header>' +
        '<h2 itemprop="section">Leaders</h2><p>正文。</p>',
      ['正文。'],
    ],
    ['epoch', '<p>正文。</p><p>他訂閱了三份霧港的報紙。</p>', ['正文。', '他訂閱了三份霧港的報紙。']],
    ['nyt', '<p>正文。</p><p>葉南汀是專欄作者。欢迎在Tiwtter上关注他：@isle。</p>', ['正文。', '葉南汀是專欄作者。']],
    ['ft', '<p>正文。</p><p>译者/梁帆</p>', ['正文。']],
    ['ft', '<p>正文。</p><p>（本文仅代表作者本人观点，责编邮箱 isle@ftchinese.com）</p>', ['正文。']],
    ['ft', '<p>正文。</p><p>版权声明：本文版权归霧港報所有，未经允许不得转载。</p>', ['正文。']],
    ['ft', '<p>譯者的工作不容易。</p>', ['譯者的工作不容易。']],
  ])('%s: %s', (source, html, paragraphs) => {
    expect(read(source, html).paragraphs).toEqual(paragraphs);
  });

  test('what they say is kept', () => {
    expect(read('ft', '<p>正文。</p><p>译者/梁帆</p>').credits).toEqual([{ role: '译者', names: ['梁帆'] }]);
    expect(read('epoch', '<p>正文。</p><p>本文仅代表作者个人观点。</p>').rights).toBe('本文仅代表作者个人观点。');
  });
});

describe('captions, tags and related links', () => {
  const picture = '<img src="https://pic.isle.example/1.jpg">';

  test.each([
    ['reuters', `<p>正文。</p>${picture}<div><small>霧港渡輪。</small></div>`],
    ['cdt', `<p>正文。</p><div class="wp-caption">${picture}<p class="wp-caption-text">霧港渡輪。</p></div>`],
  ])('%s: a caption is no paragraph', (source, html) => {
    const { paragraphs, images } = read(source, html);
    expect({ paragraphs, images }).toEqual({
      paragraphs: ['正文。'],
      images: [{ src: 'https://pic.isle.example/1.jpg', caption: '霧港渡輪。' }],
    });
  });

  test.each([
    ['cdt', '<a rel="tag" href="/a">渡輪</a><a rel="tag" href="/b">CDS档案</a>', ['渡輪']],
    [
      'neist',
      '<a rel="category tag" href="https://nei.st/category/medium/isle">霧港週刊</a>' +
        '<a rel="category tag" href="https://nei.st/category/medium">Medium</a>' +
        '<a rel="category tag" href="https://nei.st/category/medium/isle/lamps">燈火</a>' +
        '<a rel="tag" href="https://nei.st/tag/ferry">渡輪</a>',
      ['燈火', '渡輪'],
    ],
  ])('%s: topics, not names of media or of collections', (source, html, names) => {
    expect(read(source, `<p>正文。${html}</p>`).tags.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    [
      'nyt',
      '<p>正文。</p><p>翻译：梁帆<br><a href="https://www.isle.example/en">点击查看本文英文版。</a></p>',
      [{ title: '点击查看本文英文版。', url: 'https://www.isle.example/en' }],
    ],
    [
      'nyt',
      '<p>正文。</p><p>• 渡輪復航了。（<a href="https://cn.isle.example/ferry">阅读本文中文版</a>）</p>',
      [{ title: '渡輪復航了', url: 'https://cn.isle.example/ferry' }],
    ],
    [
      'economist',
      '<p>Text.</p><p><strong>Dig deeper:</strong><br>' +
        'Read <a href="https://isle.example/ferry">our ferry tracker</a></p>',
      [{ title: 'our ferry tracker', url: 'https://isle.example/ferry' }],
    ],
    [
      'neist',
      '<p>正文。</p><section class="nopqrstu"><div><a href="https://nei.st/medium/isle">霧港週刊</a>' +
        '<a href="https://nei.st/medium/isle/ferry"><h1>渡輪復航</h1><h2>一年之後</h2></a></div></section>',
      [{ title: '渡輪復航', url: 'https://nei.st/medium/isle/ferry' }],
    ],
  ])('%s: related links', (source, html, related) => {
    expect(read(source, html).related).toEqual(related);
  });
});
