import { describe, expect, it } from 'vitest';
import { dw } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const lines = (html: string): readonly string[] =>
  clean(`<p>正文。</p>${html}<p>© 2025年版权声明：不得使用。</p>`, dw).paragraphs.slice(1);

describe('what goes', () => {
  it.each([
    '<p><em>DW</em><em>中文有</em><em><a href="https://www.instagram.com/x/">Instagram</a></em><em>！歡迎搜尋</em><em>dw.chinese</em><em>，看更多深入淺出的圖文與影音報導。</em></p>',
    '<p>DW中文有Instagram！欢迎搜寻dw.chinese，看更多深入浅出的图文与影音报道。</p>',
    '<p>（路透社、美聯社、法新社等）</p>',
    '<p>安石／白帆（德新社）</p><p><a href="https://api.dw.com/api/detail/article/1" rel="ArticleRef">灯塔为何熄灭 谁来点灯</a></p><p><a href="https://api.dw.com/api/detail/article/2" rel="ArticleRef">守塔人的最后一夜之后</a></p>',
    '<p>延伸阅读 <a href="https://a.example/1">灯塔的账本</a></p>',
  ])('%s', (html) => expect(lines(html)).toEqual([]));

  it('headlines without a label are related', () => {
    const html =
      '<p><strong><a href="https://api.dw.com/api/detail/article/71760678" rel="ArticleRef">渡轮协议谈了三年 卡在哪里</a></strong></p>';
    expect(clean(`<p>正文。</p>${html}<p>後文。</p>`, dw, { url: 'https://www.dw.com/zh/x/a-1' }).related).toEqual([
      { title: '渡轮协议谈了三年 卡在哪里', url: 'https://www.dw.com/zh/a-71760678' },
    ]);
  });

  it('and the end of a paragraph that leads on', () => {
    const html = '<p>维修要钱。延伸阅读：<a href="https://a.example/1">灯塔的账本</a></p>';
    const post = clean(`${html}<p>後文。</p>`, dw);
    expect([post.paragraphs, post.related.map(({ title }) => title)]).toEqual([
      ['维修要钱。', '後文。'],
      ['灯塔的账本'],
    ]);
  });
});

describe('what stays', () => {
  it.each([
    '<p>他在Instagram上說，歡迎搜尋霧港。</p>',
    '<p>DW中文有Instagram帳號，他說。</p>',
    '<p>诗人（安石）</p><p>一。</p><p>二。</p><p>三。</p>',
    '<p>据<a href="https://api.dw.com/api/detail/article/1" rel="ArticleRef">此前报道</a>，灯塔已熄。</p>',
    '<p>他提倡延伸阅读，也读报。</p>',
  ])('%s', (html) => expect(lines(html).length).toBe(html.split('<p>').length - 1));
});

it.each([
  ['白帆/安石（實習記者）', [{ role: '實習記者', names: ['白帆', '安石'] }]],
  ['（路透社、法新社等）', [{ role: { unprinted: 'sources' }, names: ['路透社', '法新社'] }]],
])('%s', (line, credits) => expect(clean(`<p>正文。</p><p>${line}</p>`, dw).credits).toEqual(credits));
