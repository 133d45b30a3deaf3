import { expect, it } from 'vitest';
import { voa } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const day = '<div><i>Tue, 18 Jun 2024 15:48:03 GMT</i></div>';

it.each([
  ['on a line of its own', `${day}雾港 — <p>正文。</p>`, '雾港', ['正文。']],
  ['two of them', `${day}<p>雾港/岚京 —</p><p>正文。</p>`, '雾港/岚京', ['正文。']],
  ['before the text', `${day}<p>雾港 — 正文。</p>`, '雾港', ['雾港 — 正文。']],
  ['none: a dash', `${day}<p>守塔人——他说——走了。</p>`, null, ['守塔人——他说——走了。']],
  ['none: a line further down', `${day}<p>正文。</p><p>雾港 —</p>`, null, ['正文。', '雾港 —']],
])('the place, %s', (_, html, place, paragraphs) => {
  const post = clean(html, voa);
  expect([post.place, post.paragraphs]).toEqual([place, paragraphs]);
});

it('where the whole broadcast is found goes', () => {
  const html = '<p>海峡座谈完整版视频：<a href="https://v.example/1">https://v.example/1</a></p>';
  expect(clean(`${day}<p>正文。</p>${html}`, voa).paragraphs).toEqual(['正文。']);
});

const rows = '==========================================';

it.each([
  `<p>海峡座谈本期全部内容请看 <a href="https://v.example/1">完整版视频</a>。<br>${rows}<br>嘉宾发表的都是个人观点，并不代表美国之音。<br>${rows}<br>《海峡座谈》YouTube播放列表：<a href="https://v.example/2">https://v.example/2</a></p>`,
  `<p>${rows}<br>嘉宾发表的都是个人观点，并不代表美国之音。<br>${rows}</p>`,
])('%s', (html) => {
  const post = clean(`${day}<p>正文。</p>${html}`, voa);
  expect([post.paragraphs, post.rights]).toEqual([['正文。'], '嘉宾发表的都是个人观点，并不代表美国之音。']);
});

it('the same notice glued to a sentence', () => {
  const post = clean(`${day}<p>正文。${rows} 嘉宾发表的都是个人观点，并不代表美国之音。 ${rows}</p>`, voa);
  expect([post.paragraphs, post.rights]).toEqual([['正文。'], '嘉宾发表的都是个人观点，并不代表美国之音。']);
});

it('a report that is complete stays', () => {
  expect(clean(`${day}<p>报告完整版于9月发布，他说。</p>`, voa).paragraphs).toHaveLength(1);
});
