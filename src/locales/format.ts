/** Turns messages into text. Pages and scripts share it, so that a number or a date reads the same in both. */
import type { Locale, Message, Plural } from './words.ts';

/** What of a locale must be known to write a number or to choose a plural. */
export type NumberStyle = Pick<Locale, 'lang' | 'numbers'>;

export type Values<Name extends string> = Readonly<Record<Name, string | number>>;

/** A name in braces, such as `{count}`. */
const placeholder = /\{(\w+)\}/;

const placeholders = new RegExp(placeholder, 'g');

/**
 * Puts texts in the place of the placeholders of a message that counts nothing. Braces in a text stay braces.
 *
 * @example fill(zhHant.highlight.matchOf, { number: '2', total: '5' }) // '第 2 處，共 5 處'
 */
export const fill = <Name extends string>(message: Message<Name>, texts: Readonly<Record<Name, string>>): string =>
  (message as unknown as string).replace(placeholders, (_, name: Name) => texts[name]);

/**
 * The same for any message: numbers are written as the locale writes them, and `count` chooses the plural. A text
 * without placeholders may come too, where some of several messages have none.
 *
 * @example format(zhHant, zhHant.page.articles, { count: 12756 }) // '12,756 篇'
 */
export const format = <Name extends string>(
  style: NumberStyle,
  message: Message<Name> | string,
  values: Values<Name>,
): string => chooseForm(style, message, values).replace(placeholders, (_, name: Name) => write(style, values[name]));

/**
 * The same in pieces, for what is more than text: those in `slots` come as `{ slot }`, to be shown in their own way.
 *
 * @example formatParts(en, en.dates.dayCell, { day: '8', … }, ['day', 'count']) // [{ slot: 'day' }, ' January 2021, ', …]
 */
export function formatParts<Name extends string, Slot extends Name>(
  style: NumberStyle,
  message: Message<Name>,
  values: Values<Name>,
  slots: readonly Slot[],
): (string | { readonly slot: Slot })[] {
  const isSlot = (name: Name): name is Slot => (slots as readonly Name[]).includes(name);
  const parts: (string | { readonly slot: Slot })[] = [];
  let text = '';
  // split() with a group gives text, name, text, …
  for (const [index, piece] of chooseForm(style, message, values).split(placeholder).entries()) {
    const name = piece as Name;
    if (index % 2 === 0) text += piece;
    else if (!isSlot(name)) text += write(style, values[name]);
    else {
      if (text !== '') parts.push(text);
      parts.push({ slot: name });
      text = '';
    }
  }
  return text === '' ? parts : [...parts, text];
}

/** By hand: the machine's locale must not reach the output. @example formatNumber(zhHant, 12756) // '12,756' */
export const formatNumber = ({ numbers }: Pick<Locale, 'numbers'>, value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, () => numbers.group);

const write = (style: NumberStyle, value: string | number): string =>
  typeof value === 'number' ? formatNumber(style, value) : value;

function chooseForm({ lang }: NumberStyle, message: Message<string> | string, values: Values<string>): string {
  const written = message as unknown as string | Plural;
  if (typeof written === 'string') return written;
  const { count } = values as { readonly count?: string | number };
  return (typeof count === 'number' && written[ruleOf(written.lang ?? lang).select(count)]) || written.other;
}

const rules = new Map<string, Intl.PluralRules>();

function ruleOf(lang: string): Intl.PluralRules {
  const known = rules.get(lang);
  if (known !== undefined) return known;
  // a language that is not known would be counted as the machine's own
  const rule = new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf(lang)[0] ?? 'en');
  rules.set(lang, rule);
  return rule;
}
