import { describe, expect, it } from 'vitest';
import { findSeams, joinFoldedLines, joinLines } from '../../src/load/joinLines.ts';
import { readPost } from '../../src/load/readPost.ts';
import { readTitle } from '../../src/load/readTitle.ts';

describe('white space with a line end', () => {
  it.each([
    ['between Chinese characters', '說服並\n   訓練', '說服並訓練'],
    ['beside Chinese marks', '改走北線，\n渡輪復航\n。', '改走北線，渡輪復航。'],
    ['with blanks before it', '渡輪 \t\r\n\f 復航', '渡輪復航'],
    ['several', '渡輪\n\n\n復航', '渡輪復航'],
    ['between kana', 'フェリー\nのこと', 'フェリーのこと'],
    ['beside characters outside the first plane', '𠮷\n田\n𠮷', '𠮷田𠮷'],
    ['beside a mark of several scripts', '他說\n“渡輪復航”\n，停航\n……', '他說“渡輪復航”，停航……'],
    ['between two such marks amid Chinese', '「停航。”\n“復航。', '「停航。”“復航。'],
  ])('is nothing: %s', (_, text, joined) => {
    expect(joinLines(text)).toBe(joined);
  });

  it.each([
    ['a blank without a line end', '說服並 訓練　船員'],
    ['between Latin words', 'North\nHarbour'],
    ['between Latin and Chinese', 'Harbour\n渡輪\n2020'],
    ['between Korean words', '한국\n어'],
    ['between Korean and Chinese', '한국\n渡輪'],
    ['between two marks amid Latin', '“closed.”\n“open”'],
    ['at the ends', '\n渡輪\n'],
    ['beside a no-break space', '渡輪\u00a0\n復航'],
  ])('stays: %s', (_, text) => {
    expect(joinLines(text)).toBe(text);
  });

  it('is named by its offsets', () => {
    expect(findSeams('說服並\n  訓練 船員\n改線')).toEqual([
      [3, 6],
      [11, 12],
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['a break within a Chinese title', '渡輪<br>復航', '渡輪復航'],
    ['a break that was escaped', '渡輪&lt;br /&gt;復航', '渡輪復航'],
    ['a break between words', 'North<BR/>Harbour', 'North Harbour'],
    ['a real blank', '渡輪 復航', '渡輪 復航'],
  ])('%s', (_, text, title) => {
    expect(readTitle(text)).toBe(title);
  });

  it.each([
    ['plain', 'title: 港務局說服並\n  訓練船員'],
    ['in quotes', 'title: "港務局說服並\n  訓練船員"'],
    ['with an empty line', 'title: 港務局說服並\n\n  訓練船員'],
    ['as a folded block', 'title: >-\n  港務局說服並\n  訓練船員'],
    ['as a literal block', 'title: |\n  港務局說服並\n  訓練船員'],
  ])('folded over lines: %s', (_, yaml) => {
    expect(readPost('a.md', Buffer.from(`---\n${yaml}\ndate: 2020-08-03\n---\n<p>文`)).post?.title).toBe(
      '港務局說服並訓練船員',
    );
  });

  it.each([
    ['Latin words', 'title: North\n  Harbour'],
    ['a list of mappings with Chinese keys', 'people:\n  - 名: 甲\n    職: 乙'],
    ['a list', 'tags:\n  - 渡輪\n  - 港務'],
  ])('are not joined: %s', (_, yaml) => {
    expect(joinFoldedLines(yaml)).toBe(yaml);
  });
});
