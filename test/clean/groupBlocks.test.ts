import { describe, expect, test } from 'vitest';
import { clean, bare } from './helpers.ts';

const body = (html: string): string => bare(clean(html).bodyHtml).replaceAll('\n', '');
const img = (name: string): string => `<img src="https://a.example/${name}.png" alt="">`;

describe('blocks', () => {
  test.each([
    ['bare text is a paragraph', '一', '<p>一</p>'],
    ['wrappers go, their borders stay', '<div>一<div>二</div>三</div>', '<p>一</p><p>二</p><p>三</p>'],
    ['two breaks end a paragraph, one does not', '一<br>二<br><br>三<br> <br>四', '<p>一<br>二</p><p>三</p><p>四</p>'],
    ['breaks at the ends go', '<p><br>一<br></p>', '<p>一</p>'],
    ['empty paragraphs go', '<p> </p><p>&nbsp;</p><p>\u200b</p><p>一</p>', '<p>一</p>'],
    [
      'a blank at the start of a later line of a heading is left out, as after any break',
      '<h1><ul><li>甲<li>乙</ul>\u200b<b>燈塔</b></h1>',
      '<h2>甲<br>乙<br><b>燈塔</b></h2>',
    ],
    [
      'headings keep to three levels below the title',
      '<h1>一</h1><h3>三</h3><h5>五</h5>',
      '<h2>一</h2><h3>三</h3><h4>五</h4>',
    ],
    [
      'a block amid emphasis ends the line, and the emphasis goes on',
      '<b>一<div>二</div>三</b>',
      '<p><b>一</b></p><p><b>二</b></p><p><b>三</b></p>',
    ],
    [
      'a link around a heading goes inside',
      '<a href="https://a.example/"><h2>一</h2></a>',
      '<h2><a href="https://a.example/">一</a></h2>',
    ],
    ['the same emphasis twice is said once', '<strong><strong>一</strong></strong>', '<p><strong>一</strong></p>'],
    ['styling without meaning goes', '<p><span><font><u>一</u></font></span></p>', '<p>一</p>'],
    ['unknown elements go, their words stay', '<divclass="x"><o:p>一</o:p></divclass="x">', '<p>一</p>'],
    ['surplus end tags do no harm', '<div><p>一</p></div></div></div><p>二</p>', '<p>一</p><p>二</p>'],
    ['a paragraph in a paragraph is two', '<p>一<div>二</div></p>', '<p>一</p><p>二</p>'],
    ['definition lists are paragraphs', '<dl><dt>一<dd>二</dl>', '<p>一</p><p>二</p>'],
    ['rules at the ends and beside each other go', '<hr>一<hr><hr>二<hr>', '<p>一</p><hr><p>二</p>'],
    [
      'no-break and ideographic spaces stay, others fold',
      '<p>一\u3000二\u00a0三 \t 四  4\n5</p>',
      '<p>一\u3000二\u00a0三 四 4 5</p>',
    ],
    ['text is escaped', '<p>1 &lt; 2 &amp;&amp; "3" &gt; \'2\'</p>', '<p>1 &lt; 2 &amp;&amp; "3" &gt; \'2\'</p>'],
  ])('%s', (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });
});

describe('lists and tables', () => {
  test.each([
    ['an item of one line is bare', '<ul><li><p>一</p></li><li>二</li></ul>', '<ul><li>一</li><li>二</li></ul>'],
    [
      'an item of several lines has paragraphs',
      '<ul><li>一<p>二</p></li></ul>',
      '<ul><li><p>一</p><p>二</p></li></ul>',
    ],
    ['items without a list get one', '<div><li>一</li><li>二</li></div>', '<ul><li>一</li><li>二</li></ul>'],
    ['empty items go', '<ul><li> </li></ul><p>一</p>', '<p>一</p>'],
    [
      'a table keeps rows and cells',
      '<table><tr><th>一<th colspan=2>二<tr><td>三<td rowspan=x>四</table>',
      '<table><tbody><tr><th>一</th><th colspan="2">二</th></tr><tr><td>三</td><td>四</td></tr></tbody></table>',
    ],
    [
      'an empty cell keeps its place',
      '<table><tr><td><td>二</table>',
      '<table><tbody><tr><td></td><td>二</td></tr></tbody></table>',
    ],
    ['a table of one column is layout', '<table><tr><td>一<tr><td>二</table>', '<p>一</p><p>二</p>'],
    [
      'a caption stays with its table',
      '<table><caption>一</caption><tr><td>二<td>三</table>',
      '<table><caption>一</caption><tbody><tr><td>二</td><td>三</td></tr></tbody></table>',
    ],
  ])('%s', (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });
});

describe('pictures', () => {
  test.each([
    [
      'a picture alone is a figure',
      '<p><a href="https://a.example/"><img src="https://a.example/1.png"></a></p><p>一</p>',
      `<figure class="lead-picture">${img('1')}</figure><p>一</p>`,
    ],
    [
      'a picture before text stands before it',
      '<p><img src="https://a.example/1.png">一</p>',
      `<figure class="lead-picture">${img('1')}</figure><p>一</p>`,
    ],
    [
      'a picture after text stands after it',
      '<p>一<img src="https://a.example/1.png"></p>',
      `<p>一</p><figure>${img('1')}</figure>`,
    ],
    [
      'a picture between lines parts them',
      '<p>一<br><img src="https://a.example/1.png"><br>二</p>',
      `<p>一</p><figure>${img('1')}</figure><p>二</p>`,
    ],
    [
      'a picture amid a sentence stays there',
      '<p>一<img src="https://a.example/1.png">二</p>',
      `<p>一${img('1')}二</p>`,
    ],
    [
      'a small sign stays in its line',
      '<p><img src="https://a.example/1.png" width=16 height=16>一</p>',
      '<p><img src="https://a.example/1.png" alt="" width="16" height="16">一</p>',
    ],
    [
      'a caption outside its figure joins it',
      '<div><img src="https://a.example/1.png"></div><figcaption>圖</figcaption><p>一</p>',
      `<figure class="lead-picture">${img('1')}<figcaption>圖</figcaption></figure><p>一</p>`,
    ],
    [
      'text in a figure is its caption',
      '<p>一</p><figure><div><img src="https://a.example/1.png"></div><p>圖<p>攝</figure>',
      `<p>一</p><figure>${img('1')}<figcaption>圖<br>攝</figcaption></figure>`,
    ],
    [
      'a figure around a table is only a site',
      '<figure><table><tr><td>一<td>二</table></figure>',
      '<table><tbody><tr><td>一</td><td>二</td></tr></tbody></table>',
    ],
    [
      'an emoji that was drawn is text again',
      '<p>一<img class="emoji" alt="👇" src="https://s.w.org/images/core/emoji/1f447.png"></p>',
      '<p>一👇</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });
});

describe('closed boxes', () => {
  test('what a reader would have to open stands open', () => {
    expect(body('<details><summary>題</summary><p>一</p></details>')).toBe('<p>題</p><p>一</p>');
  });

  test('a gallery stays folded', () => {
    expect(
      body('<p>一</p><details><summary>題</summary><figure><img src="https://a.example/1.png"></figure></details>'),
    ).toBe(`<p>一</p><details class="gallery"><summary>題</summary><figure>${img('1')}</figure></details>`);
  });
});
