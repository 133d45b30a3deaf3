import { describe, expect, test } from 'vitest';
import { bodyKindOf } from '../../src/clean/bodyKind.ts';

describe('the body decides: Markdown', () => {
  test.each([
    ['a heading and emphasis', '# 渡輪\n\n望潮港**復航**。'],
    ['a heading without a blank', '##渡輪\n\n望潮港復航。'],
    ['a picture', '![碼頭](https://img.example/a.jpg)\n\n望潮港復航。'],
    ['a link', '望潮港[復航](https://a.example/1)。'],
    ['a link to a path', '望潮港[復航](/2020/1.html)。'],
    ['emphasis alone', '**汪令儀** 在望潮港報導。\n\n渡輪復航。'],
    ['a list', '船期：\n\n- 早班\n- 晚班'],
    ['a quotation', '港務局說：\n\n> 明天復航。'],
    ['a table', '班次|時間\n---|---\n早|7:00'],
    ['a fence', '船期：\n\n```\n<div>7:00</div>\n```\n'],
    ['a heading with a line below it', '渡輪復航\n====\n\n望潮港復航。'],
    ['an address in angle brackets', '見\n\n<https://a.example/1>'],
    ['pictures written as HTML', '# 渡輪\n\n<img src="a.jpg" width="600">\n\n望潮港復航。'],
    [
      'HTML boxes between long texts',
      `## 渡輪\n\n<div class="note">\n注意\n</div>\n\n望潮港**復航**。${'文'.repeat(40)}`,
    ],
    [
      'a picture in a box at its start',
      `<p align="center"><img src="a.png"></p>\n\n# 渡輪\n\n望潮港復航，見[船期](https://a.example/)。`,
    ],
    ['breaks in it, and many signs', '# 渡輪\n\n第一行<br>第二行\n\n## 船期\n\n- 早班\n- 晚班\n'],
  ])('%s', (_, body) => {
    expect(bodyKindOf(body)).toBe('markdown');
  });
});

describe('the body decides: HTML', () => {
  test.each([
    ['paragraphs', '<p>渡輪</p>\n\n<p>復航</p>'],
    ['a stray emphasis', '<p>渡輪**復航**。</p>\n\n<p>文</p>'],
    ['a stray number sign', '<div>\n# 渡輪\n</div>\n<p>復航</p>'],
    ['Markdown’s signs in each paragraph', '<p>**一**</p>\n<p>[二](https://a.example/)</p>\n<p># 三</p>'],
    ['lines that breaks end', '渡輪<br>\n- 早班<br>\n- 晚班<br>\n復航'],
    ['texts without elements around them, with breaks', '渡輪復航。<br><br>\n\n**船期**不變。<br>'],
    ['markup that a program has laid out', '<article>\n <p>\n  渡輪\n\n  # 復航\n </p>\n</article>'],
    ['a caption below a table', '<table>\n<tr><td>早|7:00</td></tr>\n</table>\n\n* 夏季'],
    ['an unclosed paragraph', '<p>渡輪\n\n**復航**\n\n# 船期'],
    ['one line', '望潮港渡輪復航。'],
    ['lines without an empty one', '望潮港渡輪\n復航。'],
    ['a sum', '2 ** 3 ** 4'],
    ['sentences wrapped by hand', `${'the ferry sails at dawn '.repeat(3)}today.\nThe port is open.`],
    ['a hashtag', '#渡輪 復航'],
    ['a smiley', '復航了 :-](^_^)'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(bodyKindOf(body)).toBe('html');
  });
});

describe('the body decides: text', () => {
  test.each([
    ['empty lines', '第一段。\n\n第二段。'],
    ['empty lines with blanks', '第一段。\n \t\n第二段。'],
    ['indents', '\u3000\u3000第一段。\n\u3000\u3000第二段。'],
    ['less than', '1 < 2\n\n3 > 2 & 1'],
    ['numbers', '1. 第一\n\n2. 第二'],
    ['lines that are too long to be wrapped', `${'望潮港的渡輪公司說'.repeat(8)}。\n第二段。`],
  ])('%s', (_, body) => {
    expect(bodyKindOf(body)).toBe('text');
  });

  test.each([
    ['emphasis as HTML', '第一段<b>粗</b>。\n\n第二段。'],
    ['entities', '甲&amp;乙\n\n第二段。'],
    ['a list as HTML between paragraphs', '第一段說明船期。\n\n<ul><li>早</li></ul>\n\n第二段。'],
  ])('with markup in its lines: %s', (_, body) => {
    expect(bodyKindOf(body)).toBe('paragraphs');
  });
});
