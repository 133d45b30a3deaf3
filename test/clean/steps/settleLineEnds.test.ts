import { describe, expect, test } from 'vitest';
import { bare, clean } from '../helpers.ts';

const body = (html: string): string => bare(clean(html).bodyHtml).replaceAll('</p>\n', '</p>');

describe('line ends of the source', () => {
  test.each([
    [
      'across inline elements',
      '<p>\n 說服並\n <strong>\n  訓練\n </strong>\n 船員，\n <a href="https://a.example/">\n  渡輪\n </a>\n 復航。\n</p>',
      '<p>說服並<strong>訓練</strong>船員，<a href="https://a.example/">渡輪</a>復航。</p>',
    ],
    [
      'in a paragraph folded by hand',
      '<p>這一段是手工折行的，望潮\n港渡輪公司說。</p>',
      '<p>這一段是手工折行的，望潮港渡輪公司說。</p>',
    ],
    ['beside code that goes', '<p>渡輪\n<script>x</script>\n復航</p>', '<p>渡輪復航</p>'],
    ['a run of which only one part has a line end', '<p>渡輪 <b> \n復航</b></p>', '<p>渡輪<b>復航</b></p>'],
    ['within elements that stand for styling', '<p>渡輪<span>\n<font>復航</font></span></p>', '<p>渡輪復航</p>'],
  ])('show nothing: %s', (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  test.each([
    ['blanks', '<p>渡輪 <b>復航</b> 了</p>', '<p>渡輪 <b>復航</b> 了</p>'],
    ['between words', '<p>North\n<b>Harbour</b>\nnews</p>', '<p>North <b>Harbour</b> news</p>'],
    ['breaks', '<p>渡輪<br>\n復航</p>', '<p>渡輪<br>復航</p>'],
    ['paragraphs', '<p>渡輪</p>\n<p>復航</p>', '<p>渡輪</p><p>復航</p>'],
    ['lines of code', '<pre>渡輪\n復航</pre>', '<pre>渡輪\n復航</pre>'],
  ])('stay: %s', (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  test('are in no text beside the article either', () => {
    const post = clean(
      '<p>文</p><figure><img src="https://a.example/1.png"><figcaption>望潮\n港\n <b>渡輪</b></figcaption></figure>',
    );
    expect(post.captions).toEqual(['望潮港渡輪']);
    expect(post.images[0]?.caption).toBe('望潮港渡輪');
  });

  test('every text stays whole, wherever the seams lie', () => {
    const post = clean('<p>一\n<b>\n</b>\n二<i>三\n</i>\n\n四 五\nsix\n<b>七</b>\n八</p>');
    expect(post.paragraphs).toEqual(['一二三四 五 six 七八']);
  });
});
