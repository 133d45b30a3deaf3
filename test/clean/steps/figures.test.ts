import { describe, expect, test } from 'vitest';
import { cna } from '../../../src/sources/cna.ts';
import { dw } from '../../../src/sources/dw.ts';
import { bare, clean, qinglan, runSteps, yuanyu } from '../helpers.ts';
import { resolveImages } from '../../../src/clean/steps/resolveImages.ts';
import { shapeBlocks } from '../../../src/clean/steps/shapeBlocks.ts';

const cnaBody = (html: string): string => bare(clean(html, qinglan).bodyHtml).replaceAll('\n', '');
const dwBody = (html: string): string => bare(clean(html, yuanyu).bodyHtml).replaceAll('\n', '');

describe('embeds become links', () => {
  test.each([
    [
      'YouTube with a caption',
      "<div class='media'><div class='youtubeBox'>" +
        "<div class='youtube'><iframe data-src='//www.youtube.com/embed/abcDEF12345?rel=0'></iframe></div>" +
        "<div class='picinfo'>影片來源：島台</div></div></div>",
      '<figure class="embed"><a href="https://www.youtube.com/watch?v=abcDEF12345"><!--embed youtube-video--></a>' +
        '<figcaption>影片來源：島台</figcaption></figure>',
    ],
    [
      'Facebook',
      "<div class='fb-post' data-href='https://www.facebook.com/isle/posts/1'></div>",
      '<figure class="embed"><a href="https://www.facebook.com/isle/posts/1"><!--embed facebook-post--></a></figure>',
    ],
    [
      'Twitter with its words',
      "<blockquote class='twitter-tweet'><p>燈塔亮了</p>" +
        "— 島 <a href='https://twitter.com/isle/status/1'>9月1日</a></blockquote>",
      '<figure class="embed"><a href="https://twitter.com/isle/status/1"><!--embed twitter-post--></a>' +
        '<figcaption>燈塔亮了<br>— 島 <a href="https://twitter.com/isle/status/1">9月1日</a></figcaption></figure>',
    ],
    [
      'Twitter without words',
      "<blockquote class='twitter-tweet'><a href='https://twitter.com/isle/status/1'></a></blockquote>",
      '<figure class="embed"><a href="https://twitter.com/isle/status/1"><!--embed twitter-post--></a></figure>',
    ],
    [
      'Instagram without its own words',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/X/">' +
        '<div><a href="https://www.instagram.com/p/X/"><div>在 Instagram 查看這則貼文</div></a></div></blockquote>',
      '<figure class="embed"><a href="https://www.instagram.com/p/X/"><!--embed instagram-post--></a></figure>',
    ],
    [
      'Infogram without its signature',
      '<div class="noWidthMedia">' +
        '<div class="infogram-embed" data-id="ab-1" data-title="燈塔一次看"></div>' +
        '<div style="x"><a href="https://infogram.com/ab-1">燈塔一次看</a><br>' +
        '<a href="https://infogram.com">Infogram</a></div></div>',
      '<figure class="embed"><a href="https://infogram.com/ab-1"><!--embed infogram-chart--></a>' +
        '<figcaption>燈塔一次看</figcaption></figure>',
    ],
    [
      'Getty',
      "<a class='gie-single' href='https://www.gettyimages.com/detail/1'>Embed from Getty Images</a>",
      '<figure class="embed"><a href="https://www.gettyimages.com/detail/1"><!--embed getty-picture--></a></figure>',
    ],
    [
      'a player with several sources',
      "<div class='VOD'><video poster='https://a.example/p.jpg'>" +
        "<source src='https://vod.example/a.mp4'><source src='https://vod.example/a.ogv'></video></div>",
      '<figure class="embed"><a href="https://vod.example/a.mp4"><!--embed video--></a></figure>',
    ],
    [
      'any other page',
      '<iframe src="https://map.example/x"></iframe>',
      '<figure class="embed"><a href="https://map.example/x"><!--embed other map.example--></a></figure>',
    ],
    [
      'a page amid emphasis',
      '<b><iframe src="https://map.example/x"></iframe></b>',
      '<figure class="embed"><a href="https://map.example/x"><!--embed other map.example--></a></figure>',
    ],
  ])('%s', (_, html, expected) => {
    expect(cnaBody(`<p>正文</p>${html}`)).toBe(`<p>正文</p>${expected}`);
  });

  test('their words are captions, their labels are neither', () => {
    const post = clean(
      '<p>正文</p>' +
        '<blockquote class="twitter-tweet"><p>燈塔亮了</p>' +
        '<a href="https://twitter.com/isle/status/1"></a></blockquote>',
    );
    expect(post.paragraphs).toEqual(['正文']);
    expect(post.captions).toEqual(['燈塔亮了']);
    expect(post.links).toEqual(['https://twitter.com/isle/status/1']);
  });

  test.each([
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe></iframe>',
    '<video></video>',
    '<object data="data:text/html,x"></object>',
  ])('%s leads nowhere and goes', (html) => {
    expect(cnaBody(`<p>正文</p>${html}`)).toBe('<p>正文</p>');
  });

  test('two embeds in one figure both stay', () => {
    const site = '<iframe src="https://map.example/x"></iframe>';
    expect(
      clean(`<p>正文</p><figure>${site}${site}<figcaption>圖</figcaption></figure>`).bodyHtml.match(/class="embed"/g),
    ).toHaveLength(2);
  });
});

describe('pictures', () => {
  test.each([
    [
      'an address that loads late',
      '<img class="lazyload" data-src="https://a.example/1.png">',
      ['https://a.example/1.png'],
    ],
    [
      'a placeholder before it',
      '<img src="data:image/gif;base64,R0" data-src="https://a.example/1.png">',
      ['https://a.example/1.png'],
    ],
    ['no address', '<img src="" alt="x">', []],
    ['one pixel', '<img src="https://t.example/p" width="1" height="1">', []],
    [
      'the same twice',
      '<img src="https://images.weserv.nl/?url=a.example/1.png"> <img src="https://a.example/1.png">',
      ['https://a.example/1.png'],
    ],
    [
      'the same again after text',
      '<img src="https://a.example/1.png"><p>一</p><img src="https://a.example/1.png">',
      ['https://a.example/1.png', 'https://a.example/1.png'],
    ],
  ])('%s', (_, html, expected) => {
    expect(clean(`<p>正文</p>${html}<p>後文</p>`).images.map(({ src }) => src)).toEqual(expected);
  });

  test('of two same pictures the one with the caption stays', () => {
    const { html } = runSteps(
      '<img src="https://a.example/1.png">' +
        '<figure><img src="https://a.example/1.png"><figcaption>圖</figcaption></figure>',
      cna.profile,
      resolveImages,
      shapeBlocks,
    );
    expect(html).toBe('<figure><img src="https://a.example/1.png" alt=""><figcaption>圖</figcaption></figure>');
  });

  test('a caption is printed once', () => {
    const photo =
      "<div class='floatImg center'>" +
      "<div class='wrap'><img src='https://a.example/1.png' alt='燈塔 （島台）'></div>" +
      "<div class='picinfo'>燈塔 （島台）</div></div>";
    expect(cnaBody(`<p>正文</p>${photo}`)).toBe(
      '<p>正文</p><figure><img src="https://a.example/1.png" alt=""><figcaption>燈塔 （島台）</figcaption></figure>',
    );
  });

  test('a picture without a caption keeps its alternative text', () => {
    expect(cnaBody('<p>正文</p><img src="https://a.example/1.png" alt="燈塔">')).toContain('alt="燈塔"');
  });

  test('sizes are numbers, both or none', () => {
    expect(cnaBody('<p>一</p><img src="https://a.example/1.png" width="640" height="480">')).toContain(
      'width="640" height="480"',
    );
    expect(cnaBody('<p>一</p><img src="https://a.example/1.png" width="100%" height="480">')).not.toContain('height');
  });
});

describe('captions in small print', () => {
  test.each([
    [
      'join the picture before them',
      '<img src="https://a.example/1.png"><div><small style="x">燈塔</small></div>',
      '<figure><img src="https://a.example/1.png" alt=""><figcaption>燈塔</figcaption></figure>',
    ],
    [
      'may be empty',
      '<img src="https://a.example/1.png"><div><small></small></div>',
      '<figure><img src="https://a.example/1.png" alt=""></figure>',
    ],
    [
      'outlive a picture without an address',
      '<img src=""><div><small>燈塔</small></div>',
      '<figure><figcaption>燈塔</figcaption></figure>',
    ],
    [
      'join a player',
      '<video src="https://v.example/1.mp4"></video><div><small>燈塔</small></div>',
      '<figure class="embed"><a href="https://v.example/1.mp4"><!--embed video--></a>' +
        '<figcaption>燈塔</figcaption></figure>',
    ],
  ])('%s', (_, html, expected) => {
    expect(dwBody(`<p>正文</p>${html}`)).toBe(`<p>正文</p>${expected}`);
  });
});

describe('galleries', () => {
  const plate = (n: number): string =>
    `<div><img src="https://a.example/${n}.png" width="100%"><b>第${n}張</b>：說明${n}</div>`;

  test('that follow an article are folded under their heading', () => {
    const post = clean(`<p>正文。</p><h3>相关图集：燈塔</h3>${plate(1)}${plate(2)}<p>後文。</p>`, yuanyu);
    expect(bare(post.bodyHtml).replaceAll('\n', '')).toBe(
      '<p>正文。</p><details class="gallery"><summary>相关图集：燈塔</summary>' +
        '<figure><img src="https://a.example/1.png" alt=""><figcaption><b>第1張</b>：說明1</figcaption></figure>' +
        '<figure><img src="https://a.example/2.png" alt=""><figcaption><b>第2張</b>：說明2</figcaption></figure>' +
        '</details><p>後文。</p>',
    );
    expect(post.paragraphs).toEqual(['正文。', '後文。']);
    // its title comes first, so that a search finds the gallery by it
    expect(post.captions).toEqual(['相关图集：燈塔', '第1張：說明1', '第2張：說明2']);
  });

  test('that are all of a post stand open, and their texts are the article', () => {
    const post = clean([1, 2, 3].map((n) => plate(n).replace('<b>', '<br><b>')).join(''), yuanyu);
    expect(post.bodyHtml).not.toContain('<details');
    expect(post.paragraphs).toEqual(['第1張：說明1', '第2張：說明2', '第3張：說明3']);
    expect(post.captions).toEqual([]);
    expect(post.images).toHaveLength(3);
    expect(post.images[0]).toEqual({ src: 'https://a.example/1.png', caption: '第1張：說明1' });
  });

  test('a heading without a run stays a heading', () => {
    expect(dwBody('<p>正文。</p><h3>相关图集：燈塔</h3><p>後文。</p>')).toContain('<h3>');
    expect(dw.profile.gallery?.heading.test('图集')).toBe(false);
  });
});
