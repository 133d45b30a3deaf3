import { longPattern } from '../sources/longPattern.ts';
import type { Credit } from '../types.ts';

/** Words that publishers put before a name without a colon too (`发稿 韩笑; 审校 屈桂娟`, `记者高锋`). */
const { source: roleWords } = longPattern()`
  (?:實習|实习|特約|特约|責任|责任|採訪|采访)?
  (?:編輯|编辑|編譯|编译|譯者|译者|核稿|審校|审校|記者|记者|責編|责编|網編|网编|編審|编审|發稿|发稿|撰稿|撰文
  |翻譯|翻译|攝影|摄影|作者|監製|监制|(?:文字)?整理)
`;

/** A role at the start or after a separator: one of the words above, or any word before a colon. */
const role = new RegExp(
  `(?<=^|[\\s/／|｜；;、，,（(])(?:(${roleWords})\\s*[：:]?|([\\p{Script=Han}]{1,8}|[A-Za-z]{3,16})\\s*[：:])\\s*`,
  'gu',
);

/**
 * Reads a line of credits: who did what. A line may have several roles and several names; names are kept as printed.
 *
 * @example parseCredits('譯者：張欣瑜/核稿：何宏儒')
 * // [{ role: '譯者', names: ['張欣瑜'] }, { role: '核稿', names: ['何宏儒'] }]
 * @example parseCredits('編輯：邱國強/張淑伶') // [{ role: '編輯', names: ['邱國強', '張淑伶'] }]
 */
export function parseCredits(text: string): Credit[] {
  const found = [...text.matchAll(role)];
  return found.map((match, index) => ({
    role: match[1] ?? match[2] ?? '',
    names: splitNames(text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)),
  }));
}

/** Roles of those who wrote the article; who is called a reporter goes first. */
const writers: readonly RegExp[] = [/[記记]者$/, /^(?:作者|撰稿|撰文|采写|採寫)$/];

/**
 * The reporter of an article whose dateline and byline name none, but whose credits do.
 *
 * @example reporterOf([{ role: '責編', names: ['梁小帆'] }, { role: '記者', names: ['葉南汀'] }]) // '葉南汀'
 */
export function reporterOf(credits: readonly Credit[]): string | null {
  for (const role of writers) {
    const credit = credits.find((one) => typeof one.role === 'string' && role.test(one.role) && one.names.length > 0);
    if (credit) return credit.names.map((name) => name.replace(/[综綜]?合?[报報][导導道]$/, '')).join('、');
  }
  return null;
}

/** Splits at separators, and at spaces beside a Chinese character: `William Yang` is one name, `胡力汉 许书婷` two. */
export const splitNames = (text: string): string[] =>
  text
    .split(/[、，,/／|｜；;丶#＃]+|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u)
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        // the full stop of an initial is part of a name: S.S.
        .replace(/^[\s）)（(。.：:]+|(?:(?<![A-Z])\.|[\s）)（(。])+$/g, ''),
    )
    .filter((name) => name !== '');

/** Kinds of work, which brackets may hold instead of sources. */
const work = longPattern('u')`
  ^(?:[綜综]合(?:[報报](?:導|导|道)|外[電电])?|摘[編编]|摘[譯译]|[編编][譯译]|[採采][訪访][記记]者
  |(?!无国界|無國界)\p{Script=Han}{0,6}(?:[記记]者|通[訊讯][員员]|撰稿人))$
`;

/**
 * Reads a line with people, and in brackets the sources that they used or the kind of their work.
 *
 * @example parseSourcedCredits('李京慧/凝炼', '') // [{ role: { unprinted: 'text' }, names: ['李京慧', '凝炼'] }]
 * @example parseSourcedCredits('', '綜合報導') // [{ role: '綜合報導', names: [] }]
 */
export function parseSourcedCredits(people: string, sources: string): Credit[] {
  const names = splitNames(people);
  const bracket = sources.trim();
  if (work.test(bracket)) return [{ role: bracket, names }];
  const credits: Credit[] = [];
  if (names.length > 0) credits.push({ role: { unprinted: 'text' }, names });
  if (bracket !== '')
    credits.push({ role: { unprinted: 'sources' }, names: splitNames(bracket.replace(/(?<=[社報报])等$/, '')) });
  return credits;
}

/** A prefix with a colon, the name, and in brackets or not the kind of work. */
const byline = longPattern('u')`
  ^(?:([^：:（(]{1,8})[：:])?\s*(.*?)\s*
  [（(]?\s*([綜综]合(?:[報报][導导道])?|摘[編编]|摘[譯译]|[編编][譯译]|[採采][訪访][記记]者)?\s*[）)]?$
`;

/**
 * Reads the author of a header line, with the work that may follow the name.
 *
 * @example parseByline('null 洪沙 （综合报道）')
 * // { reporter: '洪沙', credits: [{ role: '综合报道', names: ['洪沙'] }] }
 */
export function parseByline(text: string): { readonly reporter: string | null; readonly credits: readonly Credit[] } {
  // a missing first name was printed as the word null (138 DW files)
  const line = text
    .replace(/^\s*null\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [, prefix, name, bracket] = byline.exec(line) ?? [];
  // some headers print every name twice (113 NYT files)
  const names = [...new Set(splitNames(name ?? ''))];
  const job = bracket ?? prefix;
  return { reporter: names.join('、') || null, credits: job ? [{ role: job, names }] : [] };
}

/** One clause of a line such as `Wren Alder自霧港對本文有報道貢獻，甲乙對本文有研究貢獻。`. */
const contribution = longPattern('g')`
  (?:^|[，。\s])([^，。\n]{2,80}?)(?:自[^，。、\n]{2,16})?
  也?[对對为為]本(?:[篇文]|[报報][道導])*[亦也]?(?:有|[做作]出)(研究|[报報][道導])?[贡貢][献獻]
`;

/**
 * Reads who else contributed to an article.
 *
 * @example parseContributions('Claire Fu对本文有研究贡献。') // [{ role: '研究', names: ['Claire Fu'] }]
 */
export const parseContributions = (text: string): Credit[] =>
  [...text.matchAll(contribution)].map(([, names, work]) => ({
    role: work ?? { unprinted: 'help' },
    names: splitNames((names ?? '').replaceAll('和', '、')),
  }));

/**
 * Reads who speaks in a programme: a role in each line, and an office behind each name.
 *
 * @example parseSpeakers('主持人：沈汀／霧港新聞中心主任\n與談人：葉舟／海洋大學教授、白帆')
 * // [{ role: '主持人', names: ['沈汀'] }, { role: '與談人', names: ['葉舟', '白帆'] }]
 */
export const parseSpeakers = (text: string): Credit[] =>
  text.split('\n').flatMap((line): Credit[] => {
    const [, role, people] = /^\s*(\p{Script=Han}{2,8})\s*[：:](.*)$/u.exec(line) ?? [];
    if (role === undefined || people === undefined) return [];
    const names = people.split(/[、；;]/).flatMap((person) => splitNames(person.replace(/[／/（(|｜].*$/, '')));
    return [{ role, names }];
  });
