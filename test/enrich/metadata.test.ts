import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/enrich/countWords.ts';
import { findSeries } from '../../src/enrich/findSeries.ts';
import { traceTags } from '../../src/enrich/traceTags.ts';

describe('the series of an article', () => {
  it.each([
    ['早安世界》霧港渡輪復航', '早安世界'],
    ['專訪／燈塔守護人林望潮：夜裡最亮', '專訪'],
    ['长平观察：雾港的沉默', '长平观察'],
    ['长平观察: 雾港的沉默', '长平观察'],
    ['【潮間帶】霧港渡輪復航', '潮間帶'],
    ['燈塔守護人林望潮【專訪】', '專訪'],
  ])('%s', (title, series) => expect(findSeries(title, [])).toBe(series));

  it.each([
    '霧港渡輪復航',
    '林望潮：夜裡最亮',
    '【獨家】霧港渡輪復航',
    '【颱風更新11.5】渡輪停航',
    '霧港渡輪復航【更新】',
    '【】霧港',
    '',
  ])('none: %s', (title) => expect(findSeries(title, [])).toBeNull());

  it('is what the publisher’s topic box says, before what the headline says', () => {
    expect(
      findSeries('專訪／林望潮', [
        { name: '渡輪', origin: 'related-block' },
        { name: '霧港復航專題', origin: 'topic-box' },
      ]),
    ).toBe('霧港復航專題');
  });

  it('takes no time over a hostile headline', () =>
    expect(findSeries(`${'【'.repeat(50_000)}${' '.repeat(50_000)}x`, [])).toBeNull());
});

describe('words', () => {
  it.each([
    ['霧港', 2],
    ['霧港搭train去', 5],
    ['COVID-19疫苗', 3],
    ['It’s 1,234.5 knots.', 3],
    ['フェリー', 4],
    ['𠮷野 cafe\u0301', 3],
    ['A- B 一,二', 5],
    ['\ud842 x', 1],
    ['。，「」 \n', 0],
    ['', 0],
  ])('%j has %i', (text, words) => expect(countWords(text)).toBe(words));
});

describe('where tags come from', () => {
  it('is the rule that read them, else the front matter', () => {
    expect(
      traceTags(
        ['渡輪', 'ＮＡＴＯ', '霧港'],
        [
          { name: '渡輪', origin: 'related-block' },
          { name: 'nato', origin: 'tag-link' },
          { name: '渡輪', origin: 'topic-box' },
        ],
      ),
    ).toEqual([
      { name: '渡輪', origin: 'related-block' },
      { name: 'ＮＡＴＯ', origin: 'tag-link' },
      { name: '霧港', origin: 'front-matter' },
    ]);
  });
});
