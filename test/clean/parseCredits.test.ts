import { describe, expect, test } from 'vitest';
import {
  parseByline,
  parseContributions,
  parseCredits,
  parseSourcedCredits,
  parseSpeakers,
  reporterOf,
} from '../../src/clean/parseCredits.ts';

describe('lines of credits', () => {
  test.each([
    ['編輯：甲乙丙', [['編輯', ['甲乙丙']]]],
    [
      '譯者：甲乙丙/核稿：丁戊己',
      [
        ['譯者', ['甲乙丙']],
        ['核稿', ['丁戊己']],
      ],
    ],
    ['編輯：甲乙丙／丁戊己', [['編輯', ['甲乙丙', '丁戊己']]]],
    [
      '實習編譯：甲乙丙；核稿：丁戊',
      [
        ['實習編譯', ['甲乙丙']],
        ['核稿', ['丁戊']],
      ],
    ],
    [
      '记者：甲乙 责编：丙丁戊  己庚  网编：辛壬',
      [
        ['记者', ['甲乙']],
        ['责编', ['丙丁戊', '己庚']],
        ['网编', ['辛壬']],
      ],
    ],
    [
      '责编 甲乙丙 网编 丁戊',
      [
        ['责编', ['甲乙丙']],
        ['网编', ['丁戊']],
      ],
    ],
    [
      '发稿 甲乙; 审校 丙丁戊',
      [
        ['发稿', ['甲乙']],
        ['审校', ['丙丁戊']],
      ],
    ],
    ['作者：Wren Alder', [['作者', ['Wren Alder']]]],
    ['責任編輯：甲乙#', [['責任編輯', ['甲乙']]]],
    ['ILLUSTRATIONS: WREN ALDER', [['ILLUSTRATIONS', ['WREN ALDER']]]],
    ['一段沒有人名的話', []],
  ])('%s', (text, expected) => {
    expect(parseCredits(text).map(({ role, names }) => [role, names])).toEqual(expected);
  });
});

describe('people and their sources', () => {
  test.each([
    [
      '甲乙/丙丁',
      '海風社、山雨社',
      [
        [{ unprinted: 'text' }, ['甲乙', '丙丁']],
        [{ unprinted: 'sources' }, ['海風社', '山雨社']],
      ],
    ],
    ['甲乙丙／丁戊', '综合报导', [['综合报导', ['甲乙丙', '丁戊']]]],
    ['', '綜合報導', [['綜合報導', []]]],
    ['Wren Alder/甲乙', '摘编', [['摘编', ['Wren Alder', '甲乙']]]],
    ['甲乙/丙丁', '', [[{ unprinted: 'text' }, ['甲乙', '丙丁']]]],
  ])('%s（%s）', (people, sources, expected) => {
    expect(parseSourcedCredits(people, sources).map(({ role, names }) => [role, names])).toEqual(expected);
  });
});

describe('author lines', () => {
  test.each([
    ['null 甲乙丙', '甲乙丙', []],
    ['', null, []],
    ['Wren  Alder', 'Wren Alder', []],
    ['  甲乙 （综合报道）', '甲乙', ['综合报道']],
    ['甲乙 综合报导', '甲乙', ['综合报导']],
    ['采访记者： Wren Alder', 'Wren Alder', ['采访记者']],
    ['WREN ALDER,WREN ALDER', 'WREN ALDER', []],
  ])('%j', (line, reporter, roles) => {
    const byline = parseByline(line);
    expect(byline.reporter).toBe(reporter);
    expect(byline.credits.map(({ role }) => role)).toEqual(roles);
  });
});

describe('lines of contributions', () => {
  test.each([
    ['Wren Alder对本文有研究贡献。', [['研究', ['Wren Alder']]]],
    [
      'Wren Alder自霧港对本文有报道贡献，甲乙对本文有研究贡献。',
      [
        ['报道', ['Wren Alder']],
        ['研究', ['甲乙']],
      ],
    ],
    ['甲乙、丙丁和Wren Alder对本文有研究贡献。', [['研究', ['甲乙', '丙丁', 'Wren Alder']]]],
    ['Wren Alder也为本文做出贡献', [[{ unprinted: 'help' }, ['Wren Alder']]]],
    ['他對科學有貢獻。', []],
  ])('%s', (text, expected) => {
    expect(parseContributions(text).map(({ role, names }) => [role, names])).toEqual(expected);
  });
});

describe('lines of speakers', () => {
  test.each([
    ['主持人：沈汀／霧港新聞中心主任', [['主持人', ['沈汀']]]],
    [
      '主持人: 沈汀 / 主任\n與談人：葉舟（海洋大學教授）、Wren Alder｜漁民',
      [
        ['主持人', ['沈汀']],
        ['與談人', ['葉舟', 'Wren Alder']],
      ],
    ],
    ['節目裡沒有人說話', []],
  ])('%s', (text, expected) => {
    expect(parseSpeakers(text).map(({ role, names }) => [role, names])).toEqual(expected);
  });
});

test('a bar parts roles and names as a slash does', () => {
  expect(parseCredits('剪輯：白帆｜文字：高以安|莫安石')).toEqual([
    { role: '剪輯', names: ['白帆'] },
    { role: '文字', names: ['高以安', '莫安石'] },
  ]);
});

test.each([
  ['實習記者', '實習記者'],
  ['驻岚京记者', '驻岚京记者'],
  ['特約通訊員', '特約通訊員'],
  ['无国界记者', { unprinted: 'sources' }],
])('%s in brackets is a job or a source', (bracket, role) => {
  expect(parseSourcedCredits('安石', bracket).at(-1)?.role).toEqual(role);
});

test('and others are no name', () => {
  expect(parseSourcedCredits('', '路透社、基督教通讯社等').map(({ names }) => names)).toEqual([
    ['路透社', '基督教通讯社'],
  ]);
  expect(parseSourcedCredits('', '何不等').map(({ names }) => names)).toEqual([['何不等']]);
});

describe('the reporter among the credits', () => {
  test.each([
    ['編輯：梁小帆 記者：葉南汀', '葉南汀'],
    ['作者：梁小帆 特約記者：葉南汀', '葉南汀'],
    ['撰文：葉南汀、江舟', '葉南汀、江舟'],
    ['记者：葉南汀、江舟报道', '葉南汀、江舟'],
    ['編輯：梁小帆 攝影：江舟', null],
    ['記者：', null],
  ])('%s', (line, reporter) => {
    expect(reporterOf(parseCredits(line))).toBe(reporter);
  });
});
