import { describe, expect, test } from 'vitest';
import { cna } from '../../../src/sources/cna.ts';
import { dw } from '../../../src/sources/dw.ts';
import { generic } from '../../../src/sources/generic.ts';
import { collectTags } from '../../../src/clean/steps/collectTags.ts';
import { dropBoxes } from '../../../src/clean/steps/dropBoxes.ts';
import { dropUnsafe } from '../../../src/clean/steps/dropUnsafe.ts';
import { openGlossaries } from '../../../src/clean/steps/openGlossaries.ts';
import { rewriteAddresses } from '../../../src/clean/steps/rewriteAddresses.ts';
import { shapeBlocks } from '../../../src/clean/steps/shapeBlocks.ts';
import { cleanPost } from '../../../src/clean/cleanPost.ts';
import { makePost, runSteps, yuanyu } from '../helpers.ts';

describe('code and controls', () => {
  test('go with all that is in them', () => {
    const { html, found } = runSteps(
      '<p>一<script>alert(1)</script></p><style>p{}</style><button>展開</button><input><svg><text>x</text></svg>',
      generic,
      dropUnsafe,
      shapeBlocks,
    );
    expect(html).toBe('<p>一</p>');
    expect(found.removals()).toEqual([
      { rule: 'generic/code', count: 2, chars: 0 },
      { rule: 'generic/control', count: 2, chars: 2 },
    ]);
  });

  test('a noscript goes after a picture that can load, and shows its own after one that cannot', () => {
    const inner = '<noscript><img src="https://a.example/2.png"></noscript>';
    expect(
      runSteps(`<img src="https://a.example/1.png">${inner}`, generic, dropUnsafe, shapeBlocks).html,
    ).not.toContain('2.png');
    expect(runSteps(`<img src="data:image/gif;base64,R0">${inner}`, generic, dropUnsafe, shapeBlocks).html).toContain(
      '2.png',
    );
  });
});

describe('related blocks', () => {
  const block = (title: string, links: string): string =>
    `<div class="paragraph moreArticle flexhalf"><div class="moreArticle-title trailing">${title}</div>${links}</div>`;
  const link = (name: string): string =>
    `<a class="discursive" href="/news/isle/${name}.aspx">` +
    '<svg><use href="#svg-dot"></use></svg>' +
    `<span> ${name}號 </span></a>`;

  test('leave their links and the topic that they stand under', () => {
    const { html, found } = runSteps(
      `<p>正文</p>${block('<span>林海</span>', link('1') + link('2'))}${block("<a href='/tag/x'>霧港</a>", link('3'))}`,
      cna.profile,
      dropBoxes,
      shapeBlocks,
    );
    expect(html).toBe('<p>正文</p>');
    expect(found.tags).toEqual([
      { name: '林海', origin: 'related-block' },
      { name: '霧港', origin: 'related-block' },
    ]);
    expect(found.related.map(({ title }) => title)).toEqual(['1號', '2號', '3號']);
    expect(found.related[0]?.url).toBe('https://news.qinglan.example/news/isle/1.aspx');
  });

  test.each(['延伸閱讀', '相關新聞', '熱門話題'])('%s is no topic', (title) => {
    expect(runSteps(block(title, link('1')), cna.profile, dropBoxes).found.tags).toEqual([]);
  });

  test('a block that swallowed an article is left alone', () => {
    const article = '島上的燈塔重新點亮。'.repeat(20);
    expect(
      runSteps(`<div class="moreArticle">${link('1')}<p>${article}</p></div>`, cna.profile, dropBoxes, shapeBlocks)
        .html,
    ).toContain(article);
  });

  test.each([
    [
      'cna/subscription',
      '<div class="SubscriptionInner mySubscriptionInner">' +
        '<div>訂閱《島聞》電子報</div><a href="javascript:">訂閱</a></div>',
    ],
    [
      'cna/inserted-link',
      '<div class="insertGroup"><div><a class="insert" href="/1.aspx"><span>別則</span></a></div></div>',
    ],
    [
      'cna/advertisement',
      '<div class="paragraph bottomArticleBanner show"><div class="pcBox adslot_infinite"></div></div>',
    ],
    ['generic/feed-footer', '<div>获取更多RSS：<br><a href="https://feed.example">https://feed.example</a></div>'],
    ['generic/translation-bubble', '<div class="gtx-trans-icon">翻譯</div>'],
  ])('%s', (rule, html) => {
    const { html: left, found } = runSteps(`<p>正文</p>${html}`, cna.profile, dropBoxes, shapeBlocks);
    expect(left).toBe('<p>正文</p>');
    expect(found.removals().map((removal) => removal.rule)).toEqual([rule]);
  });

  test('the word 訂閱 alone removes nothing', () => {
    expect(runSteps('<p>讀者可以訂閱這份電子報。</p>', cna.profile, dropBoxes, shapeBlocks).html).toContain('訂閱');
  });

  test('a series names a topic, without the number of its part', () => {
    const { found } = runSteps(
      '<div class="topicbox"><a href="/topic/1"><div class="topictitle">燈塔修復專題2</div></a></div>',
      cna.profile,
      dropBoxes,
    );
    expect(found.tags).toEqual([{ name: '燈塔修復專題', origin: 'topic-box' }]);
  });
});

describe('glossaries', () => {
  const html =
    "<div class='dictionary'><span>島民把</span>" +
    "<span class='news-dic-inline'><span>燈塔</span><span class='dic-icon'></span></span>" +
    "<div class='dictionary-box'><p class='dictionary-title'>燈塔小檔案</p>" +
    '<ul><li>建於1887年</li></ul>' +
    "<div class='news-dic-all seeArticlemore'>看更多</div>" +
    "<div class='news-dic-all closeBox'>關閉</div></div>" +
    '<span>視為家的記號。</span></div><p>後文。</p>';

  test('the sentence flows on, the box stands after it', () => {
    const { html: left, found } = runSteps(html, cna.profile, openGlossaries, dropBoxes, shapeBlocks);
    expect(left.replaceAll('\n', '')).toBe(
      '<p>島民把燈塔視為家的記號。</p>' +
        '<aside class="glossary"><p>燈塔小檔案</p><ul><li>建於1887年</li></ul></aside>' +
        '<p>後文。</p>',
    );
    expect(found.removals()).toEqual([{ rule: 'cna/glossary-buttons', count: 2, chars: 5 }]);
  });
});

describe('topics that a machine marked', () => {
  test.each([
    ['林海', true],
    ['Wren Alder', true],
    ['雷恩·阿爾德', true],
    ['霧港對燈塔的修復行動', false],
    ['島民的家', false],
    ['', false],
  ])('%s', (text, isTopic) => {
    const { html, found } = runSteps(
      `<p>甲<span data-type="AUTO_TOPIC">${text}</span>乙</p>`,
      dw.profile,
      collectTags,
      shapeBlocks,
    );
    expect(found.tags.map(({ name }) => name)).toEqual(isTopic ? [text] : []);
    expect(html).toBe(`<p>甲${text}乙</p>`);
  });
});

describe('addresses of machines', () => {
  test.each([
    ['https://api.yuanyu.example/api/detail/article/66785896', 'https://www.yuanyu.example/zh/a-66785896'],
    ['https://api.other.example/api/detail/article/1', 'https://api.other.example/api/detail/article/1'],
    ['https://www.yuanyu.example/zh/a-1', 'https://www.yuanyu.example/zh/a-1'],
  ])('%s', (href, expected) => {
    const post = makePost(`<p><a href="${href}">前文</a></p>`, { url: 'https://www.yuanyu.example/zh/b/a-9' });
    expect(cleanPost(post, yuanyu).links).toEqual([expected]);
  });

  test('other profiles rewrite nothing', () => {
    expect(
      runSteps(
        '<a href="https://api.news.qinglan.example/api/detail/article/1">一</a>',
        cna.profile,
        rewriteAddresses,
        shapeBlocks,
      ).html,
    ).toContain('/api/detail/article/1');
  });
});
