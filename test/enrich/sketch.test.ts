import { describe, expect, it } from 'vitest';
import { compareSketches, sketchOf } from '../../src/enrich/sketch.ts';

const ferry = [
  '白鷺號今天清晨復航，首班載回三百箱蜜瓜。船長說海面平靜，旅客比平日多。',
  '望潮港務所表示，下午各班照常。',
];
const bridge = ['霧角大橋的鋼索昨夜更換完畢，工務處今早開放單向通行，預計週末恢復雙向。'];

describe('what two posts have in common', () => {
  it('all, if they say the same', () => {
    const sketch = sketchOf('渡輪復航', ferry);
    expect(compareSketches(sketch, sketch)).toEqual({ isSameTitle: true, sharesTitle: true, textShare: 1 });
  });

  it('most of the text, if a paragraph was added and the title is another', () => {
    const { isSameTitle, textShare } = compareSketches(
      sketchOf('渡輪復航', ferry),
      sketchOf('首班載回蜜瓜', [...ferry, '售票處中午前售完。']),
    );
    expect(isSameTitle).toBe(false);
    expect(textShare).toBeGreaterThan(0.5);
  });

  it('nothing, if they are two stories', () => {
    expect(compareSketches(sketchOf('渡輪復航', ferry), sketchOf('大橋換索', bridge))).toEqual({
      isSameTitle: false,
      sharesTitle: false,
      textShare: 0,
    });
  });

  it('is not known of a post without text', () => {
    expect(compareSketches(sketchOf('渡輪復航', []), sketchOf('渡輪復航', ferry))).toEqual({
      isSameTitle: true,
      sharesTitle: true,
      textShare: null,
    });
  });

  it('short lines count as they are', () => {
    expect(compareSketches(sketchOf('一', ['渡輪', '燈塔']), sketchOf('二', ['燈塔', '霧角'])).textShare).toBe(0.5);
  });
});

it('a sketch has 105 characters at most, whatever the length of the post', () => {
  expect(sketchOf('甲乙丙丁戊己庚辛'.repeat(50), ['0123456789'.repeat(20_000)]).length).toBeLessThanOrEqual(105);
});
