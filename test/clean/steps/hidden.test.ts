import { describe, expect, test } from 'vitest';
import { clean } from '../helpers.ts';

const text = '望潮港的渡輪公司今天說，渡輪明天復航，乘客不必擔心。';
const image = '<img src="https://a.example/1.jpg">';

describe('hidden text', () => {
  test.each([
    ['by its style', '<div style="color: red; display: none">別則</div>'],
    ['by its visibility', '<div style="VISIBILITY:hidden">別則</div>'],
    ['by its attribute', '<div hidden>別則</div>'],
    ['with pictures between its texts', `<div style="display:none"><p>別則</p>${image}</div>`],
    ['a sign for eyes', '<span aria-hidden="true">·</span>'],
    ['within a line', '<p><span style="display:none">別則</span></p>'],
  ])('goes: %s', (_, html) => {
    const post = clean(`<p>${text}</p>${html}`);
    expect(post.paragraphs).toEqual([text]);
    expect(post.images).toEqual([]);
  });

  test.each([
    ['a title that is written twice for screen readers', '<p aria-hidden="true">別則</p>'],
    ['what a search in the page may open', '<p hidden="until-found">別則</p>'],
    ['what is only pale', '<p style="display:nonesuch-block;opacity:0">別則</p>'.replace('nonesuch-', '')],
  ])('stays: %s', (_, html) => {
    expect(clean(`<p>${text}</p>${html}`).paragraphs).toEqual([text, '別則']);
  });

  test('stays if it is the article, which scripts would show', () => {
    expect(
      clean(`<p>提要</p><div id="js_content" style="visibility: hidden; opacity: 0"><p>${text}</p></div>`).paragraphs,
    ).toEqual(['提要', text]);
  });

  test.each([
    ['a picture that loads late', '<img style="display:none" data-src="https://a.example/1.jpg">'],
    ['a box around it', `<div style="display:none">${image}</div>`],
    ['a figure that fades in', `<figure style="visibility:hidden">${image}<figcaption>碼頭</figcaption></figure>`],
  ])('is no reason to lose %s', (_, html) => {
    expect(clean(`<p>${text}</p>${html}`).images.map(({ src }) => src)).toEqual(['https://a.example/1.jpg']);
  });
});
