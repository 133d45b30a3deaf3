/**
 * Which elements and attributes a page may have, and what becomes of the others. `rebuildSafe.ts` writes nothing that
 * is not listed here.
 */

/** Elements within a line of text. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a strong b em i sub sup br time cite q ruby rt rp abbr code img'.split(' '),
);

/** Elements that contain exactly one line. */
export const lineTags: ReadonlySet<string> = new Set('p h2 h3 h4 figcaption caption summary pre'.split(' '));

/** Elements that contain one line or several blocks. */
export const cellTags: ReadonlySet<string> = new Set('li td th'.split(' '));

/** Elements that contain blocks. */
export const containerTags: ReadonlySet<string> = new Set(
  'ul ol blockquote figure table thead tbody tr details aside'.split(' '),
);

/** The page's title is its h1; no article has more than three levels below it. */
export const renamedTags: ReadonlyMap<string, string> = new Map([
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
]);

/** Styling without meaning: the element goes, its content stays in the line. Office adds `o:p` (608 files). */
const transparentTags: ReadonlySet<string> = new Set(
  (
    'span font u s del ins mark small big tt strike kbd samp var bdi bdo ' +
    'label nobr wbr data dfn picture acronym rb rtc'
  ).split(' '),
);

/** True if the element is part of a line; false if it begins a new one (`div`, `section`, anything unknown). */
export const isInline = (tag: string): boolean => inlineTags.has(tag) || transparentTags.has(tag) || tag.includes(':');

/** Elements that are removed with their content: code, styling, resources. */
export const unsafeTags: ReadonlySet<string> = new Set(
  'script style link meta base title template svg canvas frame frameset noframes noembed applet'.split(' '),
);

/** Players and foreign pages: `steps/linkEmbeds.ts` turns them into links; any that are left are removed. */
export const embedTags: ReadonlySet<string> = new Set('iframe object embed video audio source track param'.split(' '));

/** Controls, which do nothing without their page's scripts (1,271 files with `input`, 1,355 with `button`). */
export const controlTags: ReadonlySet<string> = new Set(
  'input button select textarea option optgroup datalist progress meter'.split(' '),
);

interface AttributeRule {
  readonly tags: ReadonlySet<string> | 'all';
  readonly value: RegExp;
}

/** Attributes that an element may keep, with the form of their values; `rebuildSafe.ts` writes some others itself. */
export const attributeRules: ReadonlyMap<string, AttributeRule> = new Map<string, AttributeRule>([
  ['lang', { tags: 'all', value: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/ }],
  ['dir', { tags: 'all', value: /^(?:ltr|rtl|auto)$/ }],
  ['title', { tags: new Set(['abbr']), value: /^[^\0]{1,200}$/ }],
  ['datetime', { tags: new Set(['time']), value: /^[0-9TZ:.+ -]{4,35}$/ }],
  ['colspan', { tags: new Set(['td', 'th']), value: /^[1-9][0-9]{0,2}$/ }],
  ['rowspan', { tags: new Set(['td', 'th']), value: /^[1-9][0-9]{0,2}$/ }],
]);
