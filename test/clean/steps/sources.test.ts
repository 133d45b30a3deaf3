import { describe, expect, test } from 'vitest';
import { bare, clean, sourceOf } from '../helpers.ts';

/** Lines that a source prints around its articles: what goes, and what stays of a text that looks like it. */
describe('lines of each source', () => {
  test.each([
    [
      'bbc',
      '<h1 id="content">又一個標題</h1>' +
        '<ul class="css-x-Person"><li>甲乙（Wren Alder）</li><li>BBC中文记者</li></ul>' +
        '<time>2020年12月3日凌晨4点22分</time>' +
        '<p>正文。</p><p>请访问 BBC Future 阅读 英文原文。</p>',
      ['正文。'],
    ],
    ['bbc', '<p>正文。</p><p>所有图片均受版权保护.</p>', ['正文。']],
    ['bbc', '<p>正文。</p><p>制片：甲乙；摄像：Wren Alder</p>', ['正文。']],
    [
      'bbc',
      '<p>正文。</p><h2>本周其他重要故事：</h2><ul><li><a href="https://a.example/">別則新聞</a></li></ul>',
      ['正文。'],
    ],
    [
      'bbc',
      '<p>2020年12月3日</p><p>正文有更多報道要寫，記者說。</p>',
      ['2020年12月3日', '正文有更多報道要寫，記者說。'],
    ],
    ['bitterwinter', '<h2>提要。</h2><p>作者：甲·乙（Wren Alder）</p><p>正文。</p>', ['提要。', '正文。']],
    ['cctv', '<li><a href="https://a.example/#1">燈塔重開</a></li><li>国内联播快讯</li>', ['燈塔重開', '国内联播快讯']],
    ['cdt', '<p>正文。</p><p>CDS档案｜<a href="https://a.example/">燈塔</a></p>', ['正文。']],
    [
      'cna',
      '<div class="topicbox"><div class="author">青嵐社駐霧港特派員甲乙丙／8月5日</div></div><p>正文。</p>',
      ['正文。'],
    ],
    ['cna', '<p>正文。</p><div class="album"><a href="https://a.example/">瀏覽更多照片</a></div>', ['正文。']],
    [
      'cna',
      '<iframe src="https://map.example/"></iframe>' +
        '<p>▲開票地圖，若無法顯示請點<a href="https://map.example/">這裡</a></p>' +
        '<p>正文。</p>',
      ['正文。'],
    ],
    ['dw', '<p>专题系列：燈塔的來歷？（二）</p><p>正文。</p><p>Wren Alder也为本文做出贡献。</p>', ['正文。']],
    [
      'economist',
      '<p>The lamp is lit.</p>' +
        '<p><strong>Dig deeper:</strong><br>' +
        '<em>Read our <a href="https://a.example/">coverage</a>, then sign up for our newsletter.</em></p>',
      ['The lamp is lit.'],
    ],
    [
      'economist',
      '<p>The lamp is lit. Runtime: 20 min</p>' +
        '<p>Listen on: <a href="https://a.example/">Apple Podcasts</a> | ' +
        '<a href="https://b.example/">Spotify</a></p>' +
        '<p>Please subscribe to the paper for full access: ' +
        '<a href="https://a.example/">www.economist.com/podcastoffer</a></p>',
      ['The lamp is lit. Runtime: 20 min'],
    ],
    [
      'economist',
      '<p>Editor’s note: Some of our covid-19 coverage is free for readers of the newsletter.</p>' +
        '<p>The lamp is lit.</p><p>ILLUSTRATIONS: WREN ALDER</p>',
      ['The lamp is lit.'],
    ],
    [
      'economist',
      '<p>Editor’s note: This article has been updated.</p><p>Readers listen to the podcast and sign up.</p>',
      ['Editor’s note: This article has been updated.', 'Readers listen to the podcast and sign up.'],
    ],
    [
      'epoch',
      '<p>正文。#</p><p>网络收看方式：</p>' +
        '<p>燈塔臺：<a href="https://a.example/">https://a.example/</a><br>臉書：facebook.com/x</p>' +
        '<p>【支持】點亮海邊的燈塔<br>https://donate.a.example</p>' +
        '<p>新唐人《燈塔》制作组</p><p>责任编辑：甲乙#</p>',
      ['正文。'],
    ],
    ['epoch', '<p>正文 #燈塔# 後文。</p><p>（转载：海風社）</p>', ['正文 #燈塔# 後文。']],
    ['epoch', '<p>正文。</p><p>转载的人越来越多。</p>', ['正文。', '转载的人越来越多。']],
    [
      'neist',
      '<div class="js-postMetaLockup"><div><a href="https://a.example/"></a></div>' +
        '<div><a href="https://a.example/">\n 燈塔報 The Lamp\n</a>' +
        '<time>\nOct 30th 2019</time></div></div>' +
        '<p>正文。</p><div><h3>No More.</h3></div>' +
        '<section>\nMORE\n<a href="https://a.example/">燈塔報</a></section>',
      ['正文。'],
    ],
    [
      'nyt',
      '<p>（欢迎点击此处订阅简报，我们将发送至您的邮箱。）</p>' +
        '<p>正文。（<a href="https://a.example/">阅读本文中文版</a>）</p>' +
        '<p>感谢阅读今天的简报，新读者请点击此处订阅。也欢迎来信。</p>',
      ['正文。'],
    ],
    [
      'nyt',
      '<p>正文。</p>' +
        '<p>Wren Alder对本文有研究贡献。<br>' +
        '甲乙是驻霧港记者。欢迎在Twitter上关注她：@alder。<br>' +
        '翻译：丙丁<br><a href="https://a.example/">点击查看</a>本文英文版。</p>',
      ['正文。', '甲乙是驻霧港记者。'],
    ],
    ['nyt', '<p>正文。</p><p>本文根据《纽约时报》英文报道编译。</p>', ['正文。']],
    [
      'reuters',
      '<p>作者 甲乙</p><p>路透霧港8月4日 - 正文。[nL4S2F64ES] 後文。（完）（发稿 丙丁；审校 戊己）</p>',
      ['路透霧港8月4日 - 正文。 後文。'],
    ],
    ['rfa', '<p>正文。</p><p>（记者：甲乙 责编：丙丁 网编：戊己）</p>', ['正文。']],
    ['rfa', '<p>正文。</p><p>自由亚洲电台记者甲乙霧港报道。</p>', ['正文。']],
    ['rfa', '<p>他說，編輯：「不知道。」</p><p>编辑们都走了。</p>', ['他說，編輯：「不知道。」', '编辑们都走了。']],
    [
      'rfi',
      '<p>正文。（实习编译：甲乙/核稿：丙丁）</p>' +
        '<p><a href="https://a.example/t">其它</a> / <a href="https://a.example/">燈塔為何熄滅</a></p>',
      ['正文。'],
    ],
    ['solidot', '正文。<a href="https://a.example/">&lt;查看全文&gt;</a>', ['正文。']],
    ['voa', '<p>正文。（根据海風社报道）</p>', ['正文。']],
    [
      'voa',
      '<p>以下是一篇反映美国政府政策立场的社论：</p><p>正文。</p><p>（本文依据了海風社和山雨社的报道。）</p>',
      ['正文。'],
    ],
    [
      'voa',
      '<p>正文。</p>' +
        '<p>燈塔談本集全部内容请看：<a href="https://a.example/">燈塔為誰而亮</a></p>' +
        '<p>燈塔談每星期一到四播出，敬请收看。</p>',
      ['正文。'],
    ],
    ['wqw', '<p>正文。</p><p>添加图片说明</p>', ['正文。']],
    ['zaobao', '<p>正文。”（《联合早报》霧港特派员甲乙丙报道）</p>', ['正文。”']],
  ])('%s: %s', (id, html, expected) => {
    const post = clean(html, sourceOf(id));
    expect(post.paragraphs).toEqual(expected);
    expect(post.problems).toEqual([]);
  });
});

describe('what these lines say is kept', () => {
  const credits = (id: string, html: string): string[] =>
    clean(`<p>正文。</p>${html}`, sourceOf(id)).credits.map(
      ({ role, names }) => `${typeof role === 'string' ? role : `(${role.unprinted})`} ${names.join('、')}`,
    );

  test.each([
    ['voa', '<p>（本文依据了海風社和山雨社的报道。）</p>', ['(sources) 海風社和山雨社']],
    ['epoch', '<p>新唐人《燈塔》制作组</p>', ['(production) 新唐人《燈塔》制作组']],
    ['nyt', '<p>Wren Alder自霧港对本文有报道贡献。</p>', ['报道 Wren Alder']],
    ['economist', '<p>(Pic: Wren Alder)</p>', ['Pic Wren Alder']],
    ['rfa', '<p>（记者：甲乙 责编：丙丁）</p>', ['记者 甲乙', '责编 丙丁']],
    ['reuters', '<p>编译/审校 甲乙/丙丁</p>', ['编译 ', '审校 甲乙、丙丁']],
  ])('credits of %s: %s', (id, html, expected) => {
    expect(credits(id, html)).toEqual(expected);
  });

  test.each([
    ['bbc', '<ul class="Person-sc-1"><li>甲乙 (Wren Alder)</li><li>BBC记者</li></ul><p>正文。</p>', '甲乙', null],
    ['bitterwinter', '<p>作者：甲·乙（Wren Alder）</p><p>正文。</p>', '甲·乙', null],
    [
      'cna',
      '<div class="topicbox"><div class="author">青嵐社駐霧港特派員甲乙丙／8月5日</div></div><p>正文。</p>',
      '甲乙丙',
      '霧港',
    ],
    ['zaobao', '<p>正文。（《联合早报》霧港特派员甲乙丙报道）</p>', '甲乙丙', '霧港'],
  ])('the author of %s', (id, html, reporter, place) => {
    const post = clean(html, sourceOf(id));
    expect([post.reporter, post.place]).toEqual([reporter, place]);
  });

  test('notices stand with the rights, a series is a topic', () => {
    expect(clean('<p>以下是一篇反映美国政府政策立场的社论：</p><p>正文。</p>', sourceOf('voa')).rights).toBe(
      '以下是一篇反映美国政府政策立场的社论',
    );
    expect(clean('<p>专题系列：燈塔的來歷？（二）</p><p>正文。</p>', sourceOf('dw')).tags).toEqual([
      { name: '燈塔的來歷', origin: 'series' },
    ]);
  });

  test('a doubled address leads where it says', () => {
    const post = clean(
      '<p>Text <a href="https://www.economist.comhttps://a.example/x">link</a>.</p>',
      sourceOf('economist'),
    );
    expect(post.links).toEqual(['https://a.example/x']);
  });
});

describe('links and lines that belong to players', () => {
  const body = (id: string, html: string): string => bare(clean(html, sourceOf(id)).bodyHtml).replaceAll('\n', '');

  test.each([
    [
      'bbc',
      '<p>正文。</p><a href="https://www.bbc.com/x/embed">使用浏览器播视频/view video in browser</a><p>後文。</p>',
      '<p>正文。</p>' +
        '<figure class="embed"><a href="https://www.bbc.com/x/embed"><!--embed other www.bbc.com--></a></figure>' +
        '<p>後文。</p>',
    ],
    [
      'reuters',
      '<p>正文。</p><p><a href="https://tmsnrt.rs/3gnJCoR">tmsnrt.rs/3gnJCoR</a> </p>',
      '<p>正文。</p><figure class="embed"><a href="https://tmsnrt.rs/3gnJCoR"><!--embed reuters-chart--></a></figure>',
    ],
    [
      'reuters',
      '<p>見 <a href="https://tmsnrt.rs/3gnJCoR">tmsnrt.rs/3gnJCoR</a></p>',
      '<p>見 <a href="https://tmsnrt.rs/3gnJCoR">tmsnrt.rs/3gnJCoR</a></p>',
    ],
    [
      'rfa',
      '<p>正文。</p><p><iframe src="https://v.example/1"></iframe></p><p><i>视频【燈塔】</i></p>',
      '<p>正文。</p>' +
        '<figure class="embed"><a href="https://v.example/1"><!--embed other v.example--></a>' +
        '<figcaption><i>视频【燈塔】</i></figcaption></figure>',
    ],
    ['rfa', '<p>正文。</p><p>视频【燈塔】</p>', '<p>正文。</p><p>视频【燈塔】</p>'],
    [
      'bitterwinter',
      '<p>正文。</p><p>視頻：燈塔</p><iframe src="https://v.example/1"></iframe>',
      '<p>正文。</p>' +
        '<figure class="embed"><a href="https://v.example/1"><!--embed other v.example--></a>' +
        '<figcaption>視頻：燈塔</figcaption></figure>',
    ],
  ])('%s: %s', (id, html, expected) => {
    expect(body(id, html)).toBe(expected);
  });
});

describe('posts without paragraphs', () => {
  test('an embed alone: its words stay its own', () => {
    const post = clean(
      '<blockquote class="twitter-tweet"><p>燈塔亮了</p><a href="https://twitter.com/isle/status/1"></a></blockquote>',
    );
    expect(post.paragraphs).toEqual([]);
    expect(post.captions).toEqual(['燈塔亮了']);
    expect(post.problems).toEqual([]);
  });

  test('pictures beside an embed: theirs are the article', () => {
    const post = clean(
      '<figure><img src="https://a.example/1.png"><figcaption>燈塔</figcaption></figure>' +
        '<blockquote class="twitter-tweet"><p>亮了</p><a href="https://twitter.com/isle/status/1"></a></blockquote>',
    );
    expect([post.paragraphs, post.captions]).toEqual([['燈塔'], ['亮了']]);
  });
});

describe('rules that divide nothing', () => {
  test.each([
    ['after the last text, before a picture', '<p>一</p><hr><img src="https://a.example/1.png">', 1],
    ['before the first text, after a picture', '<img src="https://a.example/1.png"><hr><p>一</p>', 1],
    ['in a quotation', '<p>一</p><blockquote><hr><p>二</p><hr></blockquote>', 1],
    ['between texts', '<p>一</p><hr><p>二</p>', 0],
    [
      'between the pictures of a gallery',
      '<img src="https://a.example/1.png"><hr><img src="https://a.example/2.png">',
      0,
    ],
  ])('%s', (_, html, gone) => {
    expect(clean(html).bodyHtml.includes('<hr>')).toBe(gone === 0);
  });
});
