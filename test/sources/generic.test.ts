import { describe, expect, test } from 'vitest';
import { bare, clean } from '../clean/helpers.ts';

const text = '望潮港的渡輪公司今天說，渡輪明天復航，乘客不必擔心。';
const list = '<ul><li><a href="https://a.example/2">別則</a></li></ul>';

describe('what systems put around an article goes', () => {
  test.each([
    [
      'WordPress: buttons',
      `<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">分享此文：</h3>${list}</div>`,
    ],
    ['WordPress: likes', '<div class="sharedaddy sd-block sd-like"><span>讚</span><span>正在載入……</span></div>'],
    [
      'WordPress: comments',
      `<div id="comments" class="comments-area"><h2>2 則留言</h2><ol class="comment-list"><li>${text.repeat(9)}</li></ol></div>`,
    ],
    ['WordPress: form for comments', '<div id="respond"><h3>發表留言</h3><p>電子郵件不會公開。</p></div>'],
    ['WordPress: words for screen readers', '<span class="screen-reader-text">標籤</span>'],
    [
      'WordPress: author and topics',
      '<div class="entry-meta"><span class="posted-on">2020年8月3日</span><span class="byline">汪令儀</span></div>',
    ],
    ['WordPress: other pages', '<nav class="navigation post-navigation"><a href="/1">上一篇</a></nav>'],
    [
      'WordPress: plug-ins',
      '<div class="addtoany_share_save_container"><a href="/x">Facebook</a></div><div class="wpcnt">廣告</div>',
    ],
    ['Hugo: contents', '<nav id="TableOfContents"><ul><li><a href="#a">一</a></li></ul></nav>'],
    ['Hugo: contents in a box', '<div class="toc"><details><summary>目錄</summary><a href="#a">一</a></details></div>'],
    [
      'Hugo: topics and other pages',
      `<footer class="post-footer"><ul class="post-tags"><li><a href="/t">港</a></li></ul></footer><div class="paginav">${list}</div>`,
    ],
    ['Hugo: buttons', `<div class="share-buttons">${list}</div>`],
    ['Jekyll: day', '<p class="post-meta"><time class="dt-published">Aug 3, 2020</time></p>'],
    [
      'Jekyll: theme',
      `<div class="page__meta">1 分鐘</div><footer class="page__meta">${list}</footer><div class="page__related"><h4>You may also enjoy</h4>${list}</div>`,
    ],
    [
      'Hexo: rights and gifts',
      '<div class="reward-container">打賞</div><ul class="post-copyright"><li>本文作者： 汪令儀</li></ul>',
    ],
    [
      'Medium: box',
      '<div class="speechify-ignore"><a href="/@w">汪令儀</a><span>5 min read</span><span>--</span></div>',
    ],
    [
      'Medium: parts',
      '<span data-testid="storyReadTime">5 min read</span><span data-testid="storyPublishDate">Aug 3, 2020</span>',
    ],
    [
      'Medium: signature',
      '<p><a href="/1">渡輪</a> was originally published in <a href="/">望潮</a> on Medium, where people are continuing the conversation by highlighting and responding to this story.</p>',
    ],
    [
      'buttons without markup',
      '<p>共享此文章：</p><ul><li>点击以在 Twitter 上共享（在新窗口中打开）</li><li>Click to share on Facebook (Opens in new window)</li></ul>',
    ],
    ['Hexo: numbers of lines', '<table><tr><td class="gutter"><pre>1</pre></td></tr></table>'],
    ['signature in Chinese', '<p>這篇文章 <a href="/1">渡輪</a> 最早出現於 <a href="/">望潮報</a>。</p>'],
  ])('%s', (_, html) => {
    expect(clean(`<p>${text}</p>${html}`).paragraphs).toEqual([text]);
  });

  test.each([
    ['a sentence about sharing', '<p>他在臉書分享此文：渡輪明天復航。</p>', '他在臉書分享此文：渡輪明天復航。'],
    [
      'a sentence about Medium',
      '<p>The story was originally published in 2019 on paper.</p>',
      'The story was originally published in 2019 on paper.',
    ],
    ['a box that holds an article', `<div class="share"><p>${text.repeat(4)}</p></div>`, text.repeat(4)],
    ['a header with a long text', `<div class="post-meta"><p>${text.repeat(9)}</p></div>`, text.repeat(9)],
  ])('but not %s', (_, html, kept) => {
    expect(clean(`<p>${text}</p>${html}`).paragraphs).toEqual([text, kept]);
  });

  test('however long the comments are', () => {
    const { paragraphs, problems } = clean(
      `<p>${text.repeat(10)}</p><div class="comments-area">${`<p>${text}</p>`.repeat(200)}</div>`,
    );
    expect(paragraphs).toEqual([text.repeat(10)]);
    expect(problems).toEqual([]);
  });

  test('unless nothing else is left', () => {
    const { paragraphs, problems } = clean(`<div class="comments-area"><p>${text.repeat(5)}</p></div>`);
    expect(paragraphs).toEqual([text.repeat(5)]);
    expect(problems.map(({ code }) => code)).toEqual(['cleaning-rolled-back']);
  });

  test('but links to other articles are kept as related ones', () => {
    expect(clean(`<p>${text}</p><div class="jp-relatedposts"><h3>相關</h3>${list}</div>`).related).toEqual([
      { title: '別則', url: 'https://a.example/2' },
    ]);
  });
});

describe('the author', () => {
  test.each([
    ['by its link', '<div class="entry-meta"><a rel="author" href="/author/w">汪令儀</a></div>'],
    ['by its link, in a sentence', '<p>文／<a rel="author" href="/author/w">汪令儀</a></p>'],
    ['by schema.org', '<span itemprop="author"><span itemprop="name">汪令儀</span></span>'],
    ['by the microformats', '<span class="p-author h-card">汪令儀</span>'],
    ['by its card', '<span class="author vcard"><a class="url fn n" href="/author/w">By 汪令儀</a></span>'],
    ['by Medium’s name for it', '<a data-testid="authorName" href="/@w">汪令儀</a>'],
  ])('is read %s', (_, html) => {
    expect(clean(`${html}<p>${text}</p>`).reporter).toBe('汪令儀');
  });

  test.each([
    ['one who comments', '<div class="comments-area"><b class="fn">路人</b><a rel="author" href="/">路人</a></div>'],
    ['the site', '<a rel="author" href="/author/admin">樣本</a>'],
    ['a whole line', `<a rel="author" href="/">${text.repeat(2)}</a>`],
  ])('is not %s', (_, html) => {
    expect(clean(`<p>${text}</p>${html}`).reporter).toBe(null);
  });
});

describe('topics', () => {
  test.each([
    [
      'that say so',
      '<a href="/tag/p" rel="tag">#港務</a><a href="/tag/q" rel="nofollow tag">渡輪</a>',
      ['港務', '渡輪'],
    ],
    ['of the microformats', '<a class="p-category" href="/t">港務</a>', ['港務']],
    ['not categories of the site', '<a href="/c" rel="category tag">新聞</a>', []],
    ['not whole sentences', `<a href="/c" rel="tag">${text.repeat(2)}</a>`, []],
  ])('%s', (_, html, names) => {
    expect(clean(`<p>${text}</p><div class="tags-links">${html}</div>`).tags.map(({ name }) => name)).toEqual(names);
  });
});

describe('captions of WordPress', () => {
  test.each([
    [
      'a box',
      '<div class="wp-caption alignnone"><img src="https://a.example/1.jpg"><p class="wp-caption-text">碼頭</p></div>',
    ],
    [
      'a gallery',
      '<dl class="gallery-item"><dt><img src="https://a.example/1.jpg"></dt><dd class="wp-caption-text gallery-caption">碼頭</dd></dl>',
    ],
    [
      'a figure',
      '<figure class="wp-caption"><img src="https://a.example/1.jpg"><figcaption class="wp-caption-text">碼頭</figcaption></figure>',
    ],
  ])('in %s', (_, html) => {
    expect(bare(clean(`<p>${text}</p>${html}`).bodyHtml)).toContain(
      '<figure><img src="https://a.example/1.jpg" alt=""><figcaption>碼頭</figcaption></figure>',
    );
  });
});

describe('the title again', () => {
  test.each([
    ['as it is', '霧港燈塔重開'],
    ['with the site after it', '霧港燈塔重開 - 望潮報'],
    ['with the site before it', '望潮報 | 霧港燈塔重開'],
    ['with the site right behind it', '霧港燈塔重開｜望潮報'],
  ])('goes where the title is written %s', (_, title) => {
    const html = `<header><h1 class="entry-title">霧港燈塔重開</h1></header><p>${text}</p>`;
    expect(clean(html, undefined, { title }).paragraphs).toEqual([text]);
  });

  test.each([['霧港燈塔重開了'], ['為什麼霧港燈塔重開'], [`霧港燈塔重開 - ${text.repeat(3)}`]])(
    'stays beside the title %s',
    (title) => {
      expect(clean(`<h1>霧港燈塔重開</h1><p>${text}</p>`, undefined, { title }).paragraphs).toHaveLength(2);
    },
  );
});
