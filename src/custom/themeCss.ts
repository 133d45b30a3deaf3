/** Custom properties of the style sheet, by name without `--`. */
export type Properties = Readonly<Record<string, string>>;

export interface ThemeProperties {
  /** By day and by night: fonts and measures. */
  readonly always: Properties;
  /** By day, and on paper: colours. */
  readonly light: Properties;
  /** For readers who have chosen dark. */
  readonly dark: Properties;
}

/** As high as the title beside it. */
const titlePicture =
  'body>header>a>img{block-size:1.5em;inline-size:auto;vertical-align:-.35em;margin-inline-end:.4em}';

/**
 * What goes behind the site's style sheet. Colours for one scheme leave the other as it is: a light paper must not stand
 * under the pale ink of the night.
 *
 * @param hasPicture - a picture goes before the title
 * @param styleSheet - the text of a style sheet of one's own, or null
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
