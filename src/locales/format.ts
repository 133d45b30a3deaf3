/** Turns messages into text. Pages and scripts share it, so that a number or a date reads the same in both. */
import type { Locale, Message, Plural } from './words.ts';

/** The part of a locale that writes numbers and chooses plurals. */
export type NumberStyle = Pick<Locale, 'lang' | 'numbers'>;

export type Values<Name extends string> = Readonly<Record<Name, string | number>>;

/** A name in braces, such as `{count}`. */
const placeholder = /\{(\w+)\}/;

const placeholders = new RegExp(placeholder, 'g');

/**
 * Replaces the placeholders of a message without plurals by texts. Braces in these texts are kept.
 *
 * @example fill(zhHant.highlight.matchOf, { number: '2', total: '5' }) // '第 2 處，共 5 處'
 */
export const fill = <Name extends string>(message: Message<Name>, texts: Readonly<Record<Name, string>>): string =>
  (message as unknown as string).replace(placeholders, (_, name: Name) => texts[name]);

/**
 * Replaces the placeholders of any message: numbers are written in the form of the locale, and `count` chooses the
 * plural. A plain text is allowed too, for a list of messages of which some have no placeholders.
 *
 * @example format(zhHant, zhHant.page.articles, { count: 12756 }) // '12,756 篇'
 */
export const format = <Name extends string>(
  style: NumberStyle,
  message: Message<Name> | string,
  values: Values<Name>,
): string => chooseForm(style, message, values).replace(placeholders, (_, name: Name) => write(style, values[name]));

/**
 * Formats a message in parts, for markup: the placeholders in `slots` are given as `{ slot }` instead of their values.
 *
 * @example formatParts(en, en.dates.dayCell, { day: '8', … }, ['day', 'count'])
 * // [{ slot: 'day' }, ' January 2021, ', …]
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

/**
 * Writes a number. Not with `toLocaleString`, whose result depends on the machine.
 *
 * @example formatNumber(zhHant, 12756) // '12,756'
 */
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
  // for an unknown language, the machine's own would be used
  const rule = new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf(lang)[0] ?? 'en');
  rules.set(lang, rule);
  return rule;
}
