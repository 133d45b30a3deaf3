import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import type { Lang } from '../types.ts';

const pairsOf = (pairs: string): [from: string, to: string][] =>
  pairs.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });

const traditionalOnly = 1;
const simplifiedOnly = 2;

/** By code point: which tables convert the character. Characters that both convert decide nothing. */
const scripts = new Uint8Array(0x110000);
for (const [from, to] of pairsOf(traditionalToSimplified))
  if (from !== to) scripts[from.codePointAt(0)!]! |= traditionalOnly;
for (const [from, to] of pairsOf(simplifiedToTraditional))
  if (from !== to) scripts[from.codePointAt(0)!]! |= simplifiedOnly;

/** Whether it is in the blocks with nearly all Han characters. By code point, because it is called so often. */
const isHan = (codePoint: number): boolean =>
  (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
  (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
  (codePoint >= 0x20000 && codePoint <= 0x323af) ||
  (codePoint >= 0xf900 && codePoint <= 0xfaff);

const isLatin = (codePoint: number): boolean => (codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x7a;

/** Characters that are examined; the rest of a long article would not change the result. */
const sampleChars = 1_000;

/**
 * Detects language and script of a text, by characters that only one script has. Each article is examined, because a
 * publisher may write in both (DW: 3,334 articles Simplified, 85 Traditional, 53 mixed).
 *
 * @example detectLang('總統府今天表示') // 'zh-Hant'
 */
export function detectLang(text: string): Lang {
  let traditional = 0;
  let simplified = 0;
  let chinese = 0;
  let latin = 0;
  const sample = text.slice(0, sampleChars);
  for (let index = 0; index < sample.length; ) {
    const codePoint = sample.codePointAt(index)!;
    index += codePoint > 0xffff ? 2 : 1;
    if (isLatin(codePoint)) latin += 1;
    if (!isHan(codePoint)) continue;
    chinese += 1;
    if (scripts[codePoint] === traditionalOnly) traditional += 1;
    else if (scripts[codePoint] === simplifiedOnly) simplified += 1;
  }
  if (chinese === 0 && latin === 0) return 'zh';
  // one Chinese character counts as much as four Latin letters
  if (chinese * 4 < latin) return 'en';
  if (traditional === simplified) return 'zh';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
