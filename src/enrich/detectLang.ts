import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import type { Lang } from '../types.ts';

const pairsOf = (pairs: string): [from: string, to: string][] =>
  pairs.split('|').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });

/** Characters that stand in one script only: converted by one table, untouched by the other. */
const onlyTraditional = new Set(pairsOf(traditionalToSimplified).filter(([from, to]) => from !== to).map(([from]) => from));
const onlySimplified = new Set(pairsOf(simplifiedToTraditional).filter(([from, to]) => from !== to).map(([from]) => from));
for (const character of [...onlySimplified]) {
  if (onlyTraditional.has(character)) {
    onlySimplified.delete(character);
    onlyTraditional.delete(character);
  }
}

/** The blocks that hold nearly all Han characters; a test by code point, because it is made a thousand times a post. */
const isHan = (codePoint: number): boolean => (codePoint >= 0x4e00 && codePoint <= 0x9fff) || (codePoint >= 0x3400 && codePoint <= 0x4dbf) || (codePoint >= 0x20000 && codePoint <= 0x323af) || (codePoint >= 0xf900 && codePoint <= 0xfaff);

const isLatin = (codePoint: number): boolean => (codePoint | 0x20) >= 0x61 && (codePoint | 0x20) <= 0x7a;

/** How much text decides; the rest of a long article says the same. */
const sampleChars = 1_000;

/**
 * Language and script of a text, by the characters that only one script has. Decided for each article: one publisher
 * writes in both (DW: 3,334 articles Simplified, 85 Traditional, 53 mixed).
 *
 * @example detectLang('總統府今天表示') // 'zh-Hant'
 */
export function detectLang(text: string): Lang {
  let traditional = 0;
  let simplified = 0;
  let chinese = 0;
  let latin = 0;
  for (const character of text.slice(0, sampleChars)) {
    const codePoint = character.codePointAt(0)!;
    if (isLatin(codePoint)) latin += 1;
    if (!isHan(codePoint)) continue;
    chinese += 1;
    if (onlyTraditional.has(character)) traditional += 1;
    else if (onlySimplified.has(character)) simplified += 1;
  }
  if (chinese === 0 && latin === 0) return 'zh';
  // a Chinese character says about as much as four Latin letters
  if (chinese * 4 < latin) return 'en';
  if (traditional === simplified) return 'zh';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
