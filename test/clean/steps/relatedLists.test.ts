import { describe, expect, test } from 'vitest';
import { clean, sourceOf } from '../helpers.ts';

const link = (name: string): string => `<a href="https://a.example/${name}">${name}號燈塔的消息</a>`;

describe('links to other articles under a label', () => {
  test.each([
    [
      'a label and links after it',
      `<p>正文。</p><p>相关阅读：</p><p>${link('1')}</p><ul><li>${link('2')}</li></ul>`,
      ['正文。'],
      2,
    ],
    [
      'a heading and links, then text',
      `<p>正文。</p><h3>延伸閱讀</h3><p>${link('1')}</p><p>後文。</p>`,
      ['正文。', '後文。'],
      1,
    ],
    [
      'a label and its link in one line',
      `<p>正文。</p><p><em>相关报道：${link('1')}</em></p><p>後文。</p>`,
      ['正文。', '後文。'],
      1,
    ],
    ['in a quotation', `<p>正文。</p><blockquote><p>相关阅读：</p><p>${link('1')}</p></blockquote>`, ['正文。'], 1],
    ['a heading of the article', '<p>正文。</p><h3>相關新聞</h3><p>後文。</p>', ['正文。', '相關新聞', '後文。'], 0],
    ['a sentence that begins like one', '<p>相關新聞傳出後，島民聚集。</p>', ['相關新聞傳出後，島民聚集。'], 0],
    [
      'a label before text with a link',
      `<p>延伸阅读：燈塔建於1887年，見${link('1')}。</p>`,
      ['延伸阅读：燈塔建於1887年，見1號燈塔的消息。'],
      0,
    ],
    ['links without a label', `<p>正文。</p><p>${link('1')}</p>`, ['正文。', '1號燈塔的消息'], 0],
  ])('%s', (_, html, paragraphs, related) => {
    const post = clean(html);
    expect(post.paragraphs).toEqual(paragraphs);
    expect(post.related).toHaveLength(related);
  });
});

describe('a link whose words tell nothing', () => {
  test('is named by the sentence that it follows', () => {
    const post = clean(
      '<h2>燈塔</h2>' +
        '<p>燈塔今日重開。島民<a href="https://a.example/0">歡呼的照片</a>流傳。' +
        '（<a href="https://a.example/1">看完整報導</a>）</p>',
      sourceOf('cna'),
    );
    expect(post.paragraphs).toEqual(['燈塔', '燈塔今日重開。島民歡呼的照片流傳。']);
    // the link amid the text stays there and is not a related one
    expect(post.related).toEqual([{ title: '燈塔今日重開', url: 'https://a.example/1' }]);
  });

  test('or by the rest of its own line', () => {
    const post = clean(
      '<p>正文。</p><p>欲览公告全文，请点击：<a href="https://a.example/1">here</a></p>',
      sourceOf('reuters'),
    );
    expect(post.paragraphs).toEqual(['正文。']);
    expect(post.related).toEqual([{ title: '欲览公告全文，请点击', url: 'https://a.example/1' }]);
  });
});
