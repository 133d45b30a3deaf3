import { describe, expect, it } from 'vitest';
import { bbc } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const figure = (inner: string): string =>
  `<figure class="bbc-1"><div><img src="https://a.example/1.jpg"></div>${inner}</figure>`;

describe('captions', () => {
  it.each([
    ['<figcaption><span class="bbc-2">图像加注文字，</span><p>起诉书长45页。</p></figcaption>', '起诉书长45页。'],
    ['<figcaption><span>圖像加註文字，</span><span>起訴書長45頁。</span></figcaption>', '起訴書長45頁。'],
    ['<figcaption><span>视频加注文字，</span><span>起诉书。</span></figcaption>', '起诉书。'],
    ['<figcaption><span>说明文字, </span>起诉书。</figcaption>', '起诉书。'],
    ['<figcaption>图像加注文字是新的。</figcaption>', '图像加注文字是新的。'],
  ])('%s', (html, caption) => expect(clean(`${figure(html)}<p>正文。</p>`, bbc).captions).toEqual([caption]));

  it('say whose the picture is: a credit', () => {
    const source = '<p role="text"><span>图像来源，</span><span lang="en-GB">Getty Images</span></p>';
    const post = clean(
      `${figure(`${source}<figcaption><span>图像加注文字，</span>灯塔。</figcaption>`)}<p>正文。</p>`,
      bbc,
    );
    expect([post.captions, post.credits]).toEqual([['灯塔。'], [{ role: '图像来源', names: ['Getty Images'] }]]);
  });

  it('of players of 2020 say it twice', () => {
    const twice =
      '<span class="off-screen">图片版权 Wren Alder</span><span class="story-image-copyright" aria-hidden="true">Wren Alder</span>';
    const post = clean(`<figure><span><img src="https://a.example/1.jpg">${twice}</span></figure><p>正文。</p>`, bbc);
    expect([post.captions, post.credits]).toEqual([[], [{ role: '图片版权', names: ['Wren Alder'] }]]);
  });
});

describe('the title again', () => {
  const player = '<figure><img src="https://a.example/1.jpg"></figure>';
  it.each([
    ['as bold text', `${player}<div><strong aria-hidden="true">霧港燈塔重開</strong></div><p>正文。</p>`, ['正文。']],
    ['as a heading', '<h1>霧港燈塔重開</h1><p>正文。</p>', ['正文。']],
    ['above a player alone', `<div><strong>霧港燈塔重開</strong></div>${player}`, []],
    ['as all there is', '霧港燈塔重開', ['霧港燈塔重開']],
    ['as the start of a sentence', '<p>霧港燈塔重開了。</p>', ['霧港燈塔重開了。']],
    ['later', '<p>正文。</p><p>霧港燈塔重開</p>', ['正文。', '霧港燈塔重開']],
    ['as a link', '<p><a href="https://a.example/x">霧港燈塔重開</a></p><p>正文。</p>', ['霧港燈塔重開', '正文。']],
  ])('%s', (_, html, paragraphs) => expect(clean(html, bbc).paragraphs).toEqual(paragraphs));

  it('is found without the section that the feed prints', () => {
    expect(
      clean('<p><b>霧港燈塔重開</b></p><p>正文。</p>', bbc, { title: '[World] 霧港燈塔重開？' }).paragraphs,
    ).toEqual(['正文。']);
  });
});

it.each([
  '<time>2020年 7月 17日</time>',
  '<time>2020 年 7 月 17 日 凌晨</time>',
  '<strong>你的器材不支持播放多媒体材料</strong>',
  '<p>您的設備不支援播放</p>',
  '<p>您的设备不支持媒体播放</p>',
  '<p>警告：第三方內容可能包含廣告</p>',
  '<img alt="Section divider" src="https://a.example/a.png">',
  '<img alt="BBC" src="https://a.example/600/_90021924_bar.jpg">',
  '<img alt="線" src="https://a.example/600/_105894347_grey_line-nc.png">',
  '<a href="#skip-twitter-content-1">跳过 Twitter 帖子, 1</a>',
])('%s goes', (html) => {
  const { paragraphs, images } = clean(`<p>正文。</p>${html}<p>後文。</p>`, bbc);
  expect([paragraphs, images]).toEqual([['正文。', '後文。'], []]);
});

it.each([
  '<img alt="A queue outside" src="https://a.example/600/_105894347_line_of_people.jpg">',
  '<img alt="Airline" src="https://a.example/_105894347_airline.jpg">',
])('%s stays', (html) => expect(clean(`<p>正文。</p>${html}`, bbc).images).toHaveLength(1));

it('reads the author of a list whose class names are hashes', () => {
  const list = (...items: string[]): string =>
    `<ul role="list" class="bbc-1">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const post = clean(`${list('Wren Alder', 'BBC韩语')}<p>正文。</p>`, bbc);
  expect([post.reporter, post.paragraphs]).toEqual(['Wren Alder', ['正文。']]);
  expect(clean(`<p>正文。</p>${list('第一，守塔人走了。', '第二，BBC來了。')}`, bbc).paragraphs).toHaveLength(3);
});
