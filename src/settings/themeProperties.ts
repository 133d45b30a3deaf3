/** Custom properties of the site's style sheet (`templates/css/tokens.css`) that an archive may set, without `--`. */
export const themeProperties = [
  'paper',
  'sheet',
  'well',
  'ink',
  'muted',
  'rule',
  'edge',
  'accent',
  'marker',
  'struck',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
  'on-heat',
  'on-deep-heat',
  'measure',
  'wide',
  'gutter',
  'sans',
  'serif',
  'mono',
] as const;

export type ThemeProperty = (typeof themeProperties)[number];

/** Properties that are set, and to what: `{ accent: '#036' }`. */
export type ThemeValues = Readonly<Partial<Record<ThemeProperty, string>>>;
