import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parseQuery.ts';

test.each([
  ['  臺北\u3000市 ', '台北 市'],
  ['「臺北」', '「台北」'],
  ['"台北"', '台北'],
  ['＂台北＂', '"台北"'],
  ['「台北', '「台北'],
  ['""', '""'],
  ['「', '「'],
])('%s asks for %s', (input, literal) => {
  expect(parseQuery(input)).toEqual({ literal });
});

test.each(['', '  \u3000', '\u200b', '" "'])('%j asks for nothing', (input) => {
  expect(parseQuery(input)).toBeNull();
});
