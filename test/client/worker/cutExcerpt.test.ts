import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchFinder } from '../../../src/client/findMatches.ts';
import { cutExcerpt } from '../../../src/client/worker/cutExcerpt.ts';
import { fold } from '../../../src/search/text/fold.ts';

const show = (blocks: readonly string[], ...literals: string[]): string =>
  cutExcerpt(blocks, matchFinder(literals, false))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

const filler = '港口今天重開。';

test.each<[string, string[], string, string]>([
  ['marks the text as printed', ['臺北港重開。'], '台北', '[臺北]港重開。'],
  ['marks every match', ['港口與港灣。'], '港', '[港]口與[港]灣。'],
  ['marks a match across sentences', ['他說「好。」她走了。'], '。」她', '他說「好[。」她]走了。'],
  [
    'starts with the sentence of the match',
    [filler.repeat(12), '山路中斷。渡輪停駛。明天恢復。'],
    '渡輪',
    '[渡輪]停駛。明天恢復。',
  ],
  ['starts where matches are densest', [`渡輪停駛。${filler.repeat(12)}`, '渡輪、渡輪。'], '渡轮', '[渡輪]、[渡輪]。'],
  ['shows the beginning where only the title matches', ['山路中斷。'], '港', '山路中斷。'],
  ['joins short blocks', ['小標題', '渡輪停駛。'], '小标', '[小標]題 渡輪停駛。'],
  ['is empty without text', [''], '港', ''],
])('%s', (_, blocks, literal, excerpt) => {
  expect(show(blocks, literal)).toBe(excerpt);
});

test('a sentence that is too long is cut on both sides of its match', () => {
  const excerpt = show([`${'山'.repeat(200)}渡輪${'海'.repeat(200)}`], fold('渡輪'));
  expect(excerpt).toBe(`…${'山'.repeat(24)}[渡輪]${'海'.repeat(64)}…`);
});

test('an excerpt is at most 90 characters and its ellipses, and shows a match if the text has one', () => {
  const letters = fc
    .array(fc.constantFrom(...'港灣口。！「」 a\u{20bb7}臺'), { maxLength: 150 })
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('港', '台a', '口。', '\u{20bb7}'),
      (blocks, literal) => {
        const parts = cutExcerpt(blocks, matchFinder([literal], false));
        const text = parts.map((part) => part.text).join('');
        expect(text.length).toBeLessThanOrEqual(92);
        expect(text).not.toMatch(/\p{Surrogate}/u);
        if (blocks.some((block) => fold(block).includes(literal))) {
          expect(parts.filter(({ marked }) => marked).map((part) => fold(part.text))).toContain(literal);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('words far apart get separate fragments, joined by an ellipsis', () => {
  const blocks = [`渡輪停駛。${filler.repeat(20)}`, `${filler.repeat(20)}山路中斷。${filler.repeat(20)}`];
  const excerpt = show(blocks, '渡輪', '山路');
  expect(excerpt.startsWith('[渡輪]停駛。')).toBe(true);
  expect(excerpt).toContain('…[山路]中斷。');
});

test('for an exact request, only characters as typed are marked', () => {
  const parts = cutExcerpt(['乾淨的幹道。'], matchFinder(['乾'], true));
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['乾']);
});
