/**
 * Folding: what search treats as the same. Text and query go through the same function, at build and in the browser,
 * and a query finds an article if and only if the folded text contains the folded query.
 */
import openccPairs from 'opencc-js/dict/TSCharacters';

/**
 * Invisible characters, as the content of a regular expression's brackets: zero-width spaces and joiners, soft hyphens,
 * bidi marks, variation selectors; and control characters that are not white space.
 */
export const invisibleClass = '\\p{Default_Ignorable_Code_Point}\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';

const invisible = new RegExp(`[${invisibleClass}]+`, 'gu');

const whiteSpace = /\s+/g;

const simplifiedOf = readPairs(openccPairs);
/** Simplified forms that Traditional texts write too: as another character, or as a common variant. */
const inBothScripts =
  '板表卜布才采冲丑出村当淀吊冬斗范干谷刮后胡划回伙几家价姜借据卷克困夸累里了漓霉蒙迷蔑面辟苹仆朴千秋曲' +
  '确舍沈胜术松台体涂万咸系向吁须旋叶余郁御愿云芸扎占折征志制致种周朱注准佣症栗托污岩岳吃唇雇杰踪乃游卧' +
  '奸恒凶床群峰棱葱合同升幸欲念梁尸局弦帘灶虫';

const simplifiedOnly: ReadonlySet<string> = new Set(
  [...simplifiedOf.values()].filter((character) => !inBothScripts.includes(character)),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'gu');

/**
 * Folds a text: compatibility forms to plain ones, upper case to lower case, Traditional to Simplified character by
 * character, runs of white space to one space. Folding again changes nothing.
 *
 * @example fold('ＣＯＶＩＤ－19　疫苗\u200b發放') // 'covid-19 疫苗发放'
 * @returns the folded text; white space at either end stays, as one space
 */
export function fold(text: string): string {
  return (
    text
      .replace(invisible, '')
      .normalize('NFKC')
      // Again, because lower-casing can undo it: ǰ is one character, but its capital is a J with a caron.
      .toLowerCase()
      .normalize('NFKC')
      .replace(traditional, toSimplified)
      .replace(whiteSpace, ' ')
  );
}

/**
 * The only script that a text can be in: 渡輪 is Traditional, 渡轮 Simplified; 中央 and 后 can be either.
 *
 * @returns null if the text looks the same in both, or mixes them
 */
export function scriptOf(text: string): 'zh-Hant' | 'zh-Hans' | null {
  const characters = [...text];
  const isTraditional = characters.some((character) => simplifiedOf.has(character));
  const isSimplified = characters.some((character) => simplifiedOnly.has(character));
  if (isTraditional === isSimplified) return null;
  return isTraditional ? 'zh-Hant' : 'zh-Hans';
}

function toSimplified(character: string): string {
  return simplifiedOf.get(character) ?? character;
}

function readPairs(pairs: string): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const entry of pairs.split('|')) {
    const [from, to] = entry.split(' ');
    // 290 of OpenCC's 3,512 entries map a character to itself.
    if (from !== undefined && to !== undefined && from !== to) direct.set(from, to);
  }
  // toLowerCase gives another sigma at the end of a word; a match must not depend on what follows.
  direct.set('ς', 'σ');
  // OpenCC has one chain, 薴 → 苧 → 苎. It is followed to its end, or folding twice would differ from folding once.
  return new Map([...direct].map(([from, to]) => [from, direct.get(to) ?? to]));
}
