import { describe, expect, test } from 'vitest';
import { clean } from '../helpers.ts';

const text = '望潮港的渡輪公司今天說，渡輪明天復航，乘客不必擔心。';
const page = (body: string): string =>
  `<!DOCTYPE html>\n<html><head><title>渡輪</title><style>p{}</style></head><body><header>望潮報</header><nav><a href="/">首頁</a></nav>${body}<aside>最新消息</aside><footer>版權所有</footer></body></html>`;

describe('of a whole saved page', () => {
  test.each([
    ['its article', `<div>側欄</div><article><p>${text}</p></article>`],
    ['its main part', `<div>側欄</div><main><p>${text}</p></main>`],
    ['its main part by role', `<div role="main"><p>${text}</p></div><div>側欄</div>`],
    ['the longest of its articles', `<article><p>${text}</p></article><article>別則</article>`],
    ['the body that it names', `<div>側欄</div><div itemprop="articleBody"><p>${text}</p></div>`],
    ['what a theme names so', `<div>側欄</div><div class="entry-content"><p>${text}</p></div>`],
    [
      'the article without what stands in it',
      `<article><p>${text}</p><nav>別頁</nav><aside>訂閱</aside><footer>版權</footer></article>`,
    ],
  ])('%s is kept', (_, body) => {
    expect(clean(page(body)).paragraphs).toEqual([text]);
  });

  test('its article is kept, though it is short beside comments and other headlines', () => {
    const others = `<div class="comments-area"><article>${text.repeat(9)}</article></div><div class="related-posts"><article>${text.repeat(9)}</article></div><div>${text.repeat(2)}</div>`;
    expect(clean(page(`<article><p>${text}</p></article>${others}`)).paragraphs).toEqual([text]);
  });

  test('the author is read from its head, if its text names none', () => {
    const html = page(`<article><p>${text}</p></article>`).replace(
      '<title>',
      '<meta name="author" content="汪令儀"><title>',
    );
    expect(clean(html).reporter).toBe('汪令儀');
  });

  test.each([
    [
      'of an older theme',
      `<div id="wrap"><div>側欄</div><div id="content"><div class="post"><p>${text}</p></div></div></div>`,
    ],
    [
      'that scripts show',
      `<div>側欄</div><div id="js_content" class="rich_media_content" style="visibility:hidden"><p>${text}</p></div>`,
    ],
  ])('the part %s is kept', (_, body) => {
    expect(clean(page(body)).paragraphs).toEqual([text]);
  });

  test('what it names as something else goes, even if it names no article', () => {
    expect(clean(page(`<p>${text}</p>`)).paragraphs).toEqual([text]);
    expect(clean(page(`<aside><p>${text.repeat(3)}</p></aside>`)).paragraphs).toContain(text.repeat(3));
  });

  test('everything is kept if it names no article', () => {
    expect(clean(page(`<div>側欄</div><div><p>${text}</p></div>`)).paragraphs).toContain(text);
    expect(clean(page(`<div>側欄</div><div><p>${text}</p></div>`)).paragraphs).toContain('側欄');
  });

  test('everything is kept if it names several', () => {
    const { paragraphs } = clean(page(`<article>${text}</article>`.repeat(3)));
    expect(paragraphs.filter((line) => line === text)).toHaveLength(3);
  });

  test('an article that is only a teaser is not taken for the text', () => {
    expect(clean(page(`<article>別則</article><div><p>${text}</p></div>`)).paragraphs).toContain(text);
  });

  test('who is quoted stays', () => {
    expect(
      clean(page(`<article><p>${text}</p><blockquote>引文<footer>汪令儀</footer></blockquote></article>`)).paragraphs,
    ).toEqual([text, '引文', '汪令儀']);
  });

  test('author and topics are read from its footer', () => {
    const post = clean(
      page(
        `<article><p>${text}</p><footer><a rel="author" href="/w">汪令儀</a><a rel="tag" href="/t">港務</a></footer></article>`,
      ),
    );
    expect(post).toMatchObject({ paragraphs: [text], reporter: '汪令儀', tags: [{ name: '港務' }] });
  });
});

test('of a part of a page, asides and footers stay', () => {
  expect(clean(`<article><p>${text}</p></article><footer>註</footer>`).paragraphs).toEqual([text, '註']);
});
