import type { ThemeProperty, ThemeValues } from '../settings/themeProperties.ts';

export interface ThemeSchemes {
  /** In light and dark: fonts and measures. */
  readonly always: ThemeValues;
  /** In light, and on paper: colours. */
  readonly light: ThemeValues;
  /** In dark: colours. */
  readonly dark: ThemeValues;
}

/** As high as the title beside it. */
const titlePicture =
  'body>header>a>img{block-size:1.5em;inline-size:auto;vertical-align:-.35em;margin-inline-end:.4em}';

/** The site sets these again wherever another language begins. */
const perLanguage: readonly string[] = ['sans', 'serif'] satisfies readonly ThemeProperty[];

/**
 * Writes the archive's additions to the site's style sheet. Colours of the light scheme do not change the dark one,
 * and the other way round: a light background must not come with the light text of the dark scheme. Neither changes
 * the colours of readers who ask for more contrast, which the site's style sheet sets with more weight.
 *
 * @param hasPicture - whether a picture is shown before the title
 * @param styleSheet - the text of the archive's own style sheet, or null
 * @example themeCss({ always: { measure: '40em' }, light: {}, dark: {} }, false, null) // ':root{--measure:40em}\n'
 */
export function themeCss(
  { always, light, dark }: ThemeSchemes,
  hasPicture: boolean,
  styleSheet: string | null,
): string {
  const parts = [
    rule(':root', always, (name) => !perLanguage.includes(name)),
    rule(':root,:root *', always, (name) => perLanguage.includes(name)),
    within('print,(prefers-color-scheme:light)', rule(':root', light)),
    within('screen and (prefers-color-scheme:dark)', rule(':root', dark)),
    ...(hasPicture ? [titlePicture] : []),
    ...(styleSheet === null ? [] : [styleSheet.trimEnd()]),
  ];
  return parts.map((part) => (part === '' ? '' : `${part}\n`)).join('');
}

const rule = (selector: string, values: ThemeValues, isMeant = (_name: string): boolean => true): string => {
  const set = Object.entries(values).filter(([name]) => isMeant(name));
  return set.length === 0 ? '' : `${selector}{${set.map(([name, value]) => `--${name}:${value}`).join(';')}}`;
};

const within = (media: string, inner: string): string => (inner === '' ? '' : `@media ${media}{${inner}}`);
