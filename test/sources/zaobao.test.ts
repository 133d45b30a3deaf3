import { expect, it } from 'vitest';
import { zaobao } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

it.each([
  '<div class="article-microtransaction"><div class="cta-subscribe-new">请<a href="https://a.example/">订阅</a>或<span>登录</span>，以继续阅读全文！</div></div>',
  '<p>请<a href="https://a.example/">订阅</a>或<a href="#">登录</a>，以继续阅读全文！</p>',
  '<p>請登錄或訂閱，以繼續閱讀全文。</p>',
])('where the text is cut off for those who do not pay: %s', (html) => {
  const post = clean(`<p>渡轮公司把白鹭号改名。</p>${html}`, zaobao);
  expect([post.paragraphs, post.isCutOff]).toEqual([['渡轮公司把白鹭号改名。'], true]);
});

it.each([
  '<p>他说：“请订阅或登录，以继续阅读全文！”</p>',
  `<div class="article-microtransaction"><p>${'守塔人走了三十里路，'.repeat(9)}。</p></div>`,
])('%s stays, and nothing is cut off', (html) => {
  const post = clean(`<p>渡轮公司把白鹭号改名。</p>${html}`, zaobao);
  expect([post.paragraphs.length, post.isCutOff]).toEqual([2, false]);
});
