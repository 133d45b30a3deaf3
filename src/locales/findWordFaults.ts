import { isBranch } from './locale.ts';
import { zhHant } from './zh-Hant.ts';

export interface WordFault {
  /** `['page', 'topic', 'tag']` */
  readonly path: readonly string[];
  readonly message: string;
  readonly found: unknown;
}

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Languages write dates in different ways: a pattern may name any part. */
const dateParts = ['year', 'month', 'monthName', 'monthShort', 'day'];

/**
 * Finds what is wrong with the words in an archive's settings: keys that do not exist, values of the wrong type,
 * placeholders that nothing would fill.
 */
export const findWordFaults = (words: unknown): WordFault[] => inBranch(words, zhHant, []);

function inBranch(words: unknown, shape: object, path: readonly string[]): WordFault[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words))
    return [{ path, message: `expected an object with some of ${Object.keys(shape).join(', ')}`, found: words }];
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): WordFault[] => {
    const below = Object.hasOwn(shape, key) ? (shape as Readonly<Record<string, unknown>>)[key] : undefined;
    const at = [...path, key];
    if (word === undefined) return [];
    if (below === undefined)
      return [{ path: at, message: `no such word; there are ${Object.keys(shape).join(', ')}`, found: word }];
    if (isBranch(below)) return inBranch(word, below, at);
    const message = Array.isArray(below)
      ? faultOfList(word, at[0] === 'dates' ? below.length : null)
      : typeof below === 'number'
        ? faultOfNumber(word)
        : faultOfText(word, below as string, at[0] === 'dates' ? dateParts : []);
    return message === null ? [] : [{ path: at, message, found: word }];
  });
}

function faultOfList(word: unknown, length: number | null): string | null {
  const isList = Array.isArray(word) && word.every((each) => typeof each === 'string');
  if (length === null) return isList ? null : 'expected a list of texts';
  return isList && word.length === length ? null : `expected a list of ${length} texts`;
}

/** The only number among the words is a weekday. */
const faultOfNumber = (word: unknown): string | null =>
  Number.isInteger(word) && Number(word) >= 0 && Number(word) <= 6 ? null : 'expected a number from 0 (Sunday) to 6';

function faultOfText(word: unknown, below: string, more: readonly string[]): string | null {
  const own = placeholdersIn(below);
  const isCounted = own.includes('count');
  const forms = isBranch(word) && isCounted ? Object.entries(word) : [['other', word]];
  const isText = forms.every(([form, text]) => pluralForms.includes(form as string) && typeof text === 'string');
  if (!isText || !forms.some(([form]) => form === 'other'))
    return isCounted
      ? "expected a text, or an object of plural forms such as { one: '…', other: '…' }"
      : 'expected a text';
  const allowed = [...new Set([...own, ...more])];
  const wrong = forms.flatMap(([, text]) => placeholdersIn(text as string)).find((name) => !allowed.includes(name));
  if (wrong === undefined) return null;
  const known =
    allowed.length === 0 ? 'none is filled here' : `here are ${allowed.map((name) => `{${name}}`).join(', ')}`;
  return `there is no placeholder {${wrong}}; ${known}`;
}

/** @example placeholdersIn('{instant} 更新，共 {count} 版') // ['instant', 'count'] */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
