import { describe, expect, it } from 'vitest';
import { rfa } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const zoom = '<a id="single_image" href="https://a.example/1"><img src="https://a.example/img/icon-zoom.png"></a>';
const lead = (owner: string): string =>
  `<img src="https://a.example/1.jpeg"><span class="lead_image_caption">守塔人</span><div id="zoomattribute">${zoom}${owner}</div>`;

describe('the picture above an article of 2023', () => {
  it.each([
    ['with its owner', lead('<span class="copyright">海風社圖片</span>'), ['守塔人\n海風社圖片']],
    ['without', lead(''), ['守塔人']],
  ])('%s', (_, html, captions) => {
    const post = clean(`${html}<p>正文。</p>`, rfa);
    expect([post.captions, post.paragraphs, post.images.length]).toEqual([captions, ['正文。'], 1]);
  });
});

it('a sign that opens a picture goes, from a figure too', () => {
  const html = `<figure class="image-inline"><img src="https://a.example/2.jpeg"><figcaption class="image-caption">塔</figcaption><div id="zoomattribute">${zoom}</div></figure>`;
  const post = clean(`<p>正文。</p>${html}<p><img src="https://a.example/img/icon-zoom.png"></p>`, rfa);
  expect([post.images.map(({ src }) => src), post.captions]).toEqual([['https://a.example/2.jpeg'], ['塔']]);
});

it('a link of that name with words stays', () => {
  expect(clean('<p>見<a id="single_image" href="https://a.example/1">大圖</a>。</p>', rfa).paragraphs).toEqual([
    '見大圖。',
  ]);
});
