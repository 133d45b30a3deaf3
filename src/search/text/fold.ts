/**
 * Folding: what search takes to be the same. Text and query go through one and the same function, at build and in
 * the browser, and a query finds an article if and only if the folded text contains the folded query.
 */
import openccPairs from 'opencc-js/dict/TSCharacters';

/**
 * Invisible, written as in the brackets of a pattern: zero-width spaces and joiners, soft hyphens, bidi marks, variation
 * selectors; and control characters that are not white space.
 */
export const invisibleClass = '\\p{Default_Ignorable_Code_Point}\\0-\\x08\\x0e-\\x1f\\x7f-\\x9f';

const invisible = new RegExp(`[${invisibleClass}]+`, 'gu');

const whiteSpace = /\s+/g;

const simplifiedOf = readPairs(openccPairs);
/** Simplified forms of some character that Traditional texts write too, as another character or as a usual variant. */
const inBothScripts =
  '板表卜布才采冲丑出村当淀吊冬斗范干谷刮后胡划回伙几家价姜借据卷克困夸累里了漓霉蒙迷蔑面辟苹仆朴千秋曲确舍沈胜术松台体涂万咸系向吁须旋叶余郁御愿云芸扎占折征志制致种周朱注准佣症栗托污岩岳吃唇雇杰踪乃游卧奸恒凶床群峰棱葱合同升幸欲念梁尸局弦帘灶虫';

const simplifiedOnly: ReadonlySet<string> = new Set(
  [...simplifiedOf.values()].filter((character) => !inBothScripts.includes(character)),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'gu');

/**
 * Folds a text: compatibility forms to plain ones, capitals to small letters, Traditional to Simplified character by
 * character, runs of white space to one space. Folding twice changes nothing.
 *
 * @example fold('ＣＯＶＩＤ－19　疫苗\u200b發放') // 'covid-19 疫苗发放'
 * @returns the folded text; white space at its ends is left, as one space
 */
export function fold(text: string): string {
  return (
    text
      .replace(invisible, '')
      .normalize('NFKC')
      // Normalised again after lower-casing: ǰ is one character, but its capital is a J with a caron.
      .toLowerCase()
      .normalize('NFKC')
      .replace(traditional, toSimplified)
      .replace(whiteSpace, ' ')
  );
}

/**
 * The script that a text can only be in: 渡輪 is Traditional, 渡轮 Simplified; 中央 and 后 are either.
 *
 * @returns null if it is written the same in both, or mixes them
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
  // toLowerCase gives a final sigma by its place in the text; a query must not depend on what follows it.
  direct.set('ς', 'σ');
  // 薴 → 苧 → 苎 is OpenCC's one chain: followed to its end, or folding twice would differ from folding once.
  return new Map([...direct].map(([from, to]) => [from, direct.get(to) ?? to]));
}
