import { expect, it } from 'vitest';
import { rfi } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const story = '<div>14/09/2023 - 23:20</div><p>补贴案以一票之差通过。</p>';
const blanks = ' '.repeat(80);
const author = (...names: string[]): string =>
  `<div><div><div><span>  作者：  </span>${blanks}${names.map((name) => `<a href="/cn/作者/${name}/">  ${name}  </a>`).join(blanks)}${blanks}</div></div></div>`;
const share = `<div><div>分享 :</div><div>${blanks}<a href="https://www.facebook.com/dialog/share"><span></span></a></div></div>`;

it.each([
  ['an author', author('沈汀'), '沈汀'],
  ['two authors', author('沈汀', '白帆'), '沈汀、白帆'],
  ['an author above the buttons', `<div>${author('沈汀')}${share}</div>`, '沈汀'],
  ['an author without a link', '<p>作者： 沈汀</p>', '沈汀'],
  ['buttons', share, null],
  ['a call to subscribe', '<div data-selfpromo-newsletter>每天早上收到我们的通讯</div>', null],
])('%s below the article', (_, html, reporter) => {
  const post = clean(story + html, rfi);
  expect([post.reporter, post.paragraphs]).toEqual([reporter, ['补贴案以一票之差通过。']]);
});

it.each([
  '<p>作者认为：塔不会倒。</p>',
  '<p>作者：“我没有写过这一条，也没有人问我。”</p><p>他走了。</p>',
  '<div>分享：一罐豆子的故事</div>',
  '<p>其他疫情严重的港口还有三个。</p>',
])('%s stays', (html) => expect(clean(story + html, rfi).paragraphs.length).toBe(1 + html.split('</').length - 1));

it.each(['其它', '之前相关报道'])('%s leads to earlier reports, anywhere', (label) => {
  const html = `<p><em><strong><a href="https://www.rfi.fr/cn/a">${label}</a> /\u00a0<a href="https://www.rfi.fr/cn/b">港口罢工进入第三周</a></strong></em></p>`;
  const post = clean(`${story}${html}<p>一。</p><p>二。</p><p>三。</p>`, rfi);
  expect([post.paragraphs.length, post.related.at(-1)?.title]).toEqual([4, '港口罢工进入第三周']);
});
