/** Custom properties of the style sheet, by name without `--`. */
export type Properties = Readonly<Record<string, string>>;

export interface ThemeProperties {
  /** In light and dark: fonts and measures. */
  readonly always: Properties;
  /** In light, and on paper: colours. */
  readonly light: Properties;
  /** In dark: colours. */
  readonly dark: Properties;
}

/** As high as the title beside it. */
const titlePicture =
  'body>header>a>img{block-size:1.5em;inline-size:auto;vertical-align:-.35em;margin-inline-end:.4em}';

/**
 * Writes the archive's additions to the site's style sheet. Colours of the light scheme do not change the dark one,
 * and the other way round: a light background must not come with the light text of the dark scheme.
 *
 * @param hasPicture - whether a picture is shown before the title
 * @param styleSheet - the text of the archive's own style sheet, or null
 * @example themeCss({ always: { measure: '40em' }, light: {}, dark: {} }, false, null) // ':root{--measure:40em}\n'
 */
export function themeCss(
  { always, light, dark }: ThemeProperties,
  hasPicture: boolean,
  styleSheet: string | null,
): string {
  const rule = (properties: Properties): string =>
    `:root{${Object.entries(properties)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';')}}`;
  const parts = [
    ...(isEmpty(always) ? [] : [rule(always)]),
    ...(isEmpty(light) ? [] : [`@media print,(prefers-color-scheme:light){${rule(light)}}`]),
    ...(isEmpty(dark) ? [] : [`@media screen and (prefers-color-scheme:dark){${rule(dark)}}`]),
    ...(hasPicture ? [titlePicture] : []),
    ...(styleSheet === null ? [] : [styleSheet.trimEnd()]),
  ];
  return parts.map((part) => `${part}\n`).join('');
}

const isEmpty = (properties: Properties): boolean => Object.keys(properties).length === 0;
