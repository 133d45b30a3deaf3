import { describe, expect, test } from 'vitest';
import { cutTitle } from '../../src/clean/cutTitle.ts';
import { Findings } from '../../src/clean/findings.ts';
import type { TitleRule } from '../../src/sources/profile.ts';

const rules: readonly TitleRule[] = [
  { name: 'isle/section', reason: 'section', pattern: /^\[(?<topic>[^[\]]{1,8})\]\s*/ },
  { name: 'isle/paper', reason: 'paper', pattern: /\s+[|｜]\s+島聞$/ },
  { name: 'isle/column', reason: 'column', pattern: /\s-\s(?<series>[^-]{2,12})$/, inAddress: true },
];

const cut = (title: string, url: string | null = null): Record<string, unknown> => {
  const found = new Findings();
  return { left: cutTitle({ title, url }, rules, found), tags: found.tags, removed: found.removals() };
};

describe('what is no part of a headline', () => {
  test('goes, rule by rule, and is noted', () => {
    expect(cut('[國際] 霧港燈塔重開 ｜ 島聞')).toEqual({
      left: '霧港燈塔重開',
      tags: [{ name: '國際', origin: 'section' }],
      removed: [
        { rule: 'isle/section', count: 1, chars: 4 },
        { rule: 'isle/paper', count: 1, chars: 3 },
      ],
    });
  });

  test.each([
    ['a column that is a folder of the address', '燈塔重開 - 霧港来鸿', 'https://isle.example/霧港来鸿/1', '燈塔重開'],
    ['the same, percent-encoded', '燈塔重開 - 北岸', 'https://isle.example/%E5%8C%97%E5%B2%B8/1', '燈塔重開'],
    ['one that is not', '燈塔重開 - 渡輪停航', 'https://isle.example/中國/1', '燈塔重開 - 渡輪停航'],
    ['the last part of the address', '燈塔重開 - 渡輪停航', 'https://isle.example/渡輪停航', '燈塔重開 - 渡輪停航'],
    ['without an address', '燈塔重開 - 渡輪停航', null, '燈塔重開 - 渡輪停航'],
    ['a headline that is nothing else stays', '[國際]', null, '[國際]'],
    ['brackets within it', '燈塔 [圖] 重開', null, '燈塔 [圖] 重開'],
  ])('%s', (_, title, url, left) => {
    expect(cut(title, url)).toMatchObject({ left });
  });

  test('a column is tag and series', () => {
    expect(cut('燈塔重開 - 北岸', 'https://isle.example/北岸/1').tags).toEqual([{ name: '北岸', origin: 'series' }]);
  });
});
