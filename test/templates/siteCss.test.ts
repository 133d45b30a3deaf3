import { describe, expect, it } from 'vitest';
import { siteCss } from '../../templates/siteCss.ts';

const css = siteCss();

/** The colours of each scheme: light, and light overlaid by dark; likewise with more contrast. */
function readSchemes(): Readonly<Record<string, ReadonlyMap<string, string>>> {
  const colours = (start: RegExp): [string, string][] => {
    const block = /\{([^}]*)\}/.exec(css.slice(css.search(start)).replace(/^@media[^{]*\{/, ''))?.[1] ?? '';
    return [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((match) => [match[1]!, match[2]!]);
  };
  const light = colours(/:root/);
  const dark = [...light, ...colours(/@media screen and \(prefers-color-scheme: dark\)/)];
  return {
    light: new Map(light),
    dark: new Map(dark),
    'light with more contrast': new Map([...light, ...colours(/@media \(prefers-contrast: more\)/)]),
    'dark with more contrast': new Map([...dark, ...colours(/@media screen and \(prefers-contrast: more\)/)]),
  };
}

/** WCAG 2 contrast of two colours, `#fff` or `#ffffff`. */
function measureContrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
    const [red, green, blue] = [0, 2, 4]
      .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('style sheet', () => {
  it('loads nothing', () => expect(css).not.toMatch(/@import|url\(|@font-face/));

  it('never takes the font of the reader’s own system language', () =>
    expect(css).not.toContain('font-family: system-ui'));

  it('has its colours before their use, and print last', () => {
    expect(css.indexOf('--paper:')).toBeLessThan(css.indexOf('var(--paper)'));
    expect(css.lastIndexOf('@media print')).toBeGreaterThan(css.lastIndexOf('@media (max-width'));
  });

  it('stays under 12 KB on the wire', async () => {
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(css).length).toBeLessThan(12 * 1024);
  });

  describe.each(Object.entries(readSchemes()))('%s', (_name, colours) => {
    const contrast = (front: string, back: string) => measureContrast(colours.get(front)!, colours.get(back)!);

    it.each([
      ['ink', 'paper'],
      ['ink', 'sheet'],
      ['ink', 'well'],
      ['ink', 'marker'],
      ['ink', 'struck'],
      ['muted', 'paper'],
      ['muted', 'sheet'],
    ])('text: %s on %s at least 7:1', (front, back) => {
      expect(contrast(front, back)).toBeGreaterThanOrEqual(7);
    });

    it.each([
      ['muted', 'well'],
      ['accent', 'paper'],
      ['accent', 'sheet'],
      ['accent', 'well'],
      ['sheet', 'ink'],
      ['on-heat', 'heat-1'],
      ['on-heat', 'heat-2'],
      ['on-heat', 'heat-3'],
      ['on-heat', 'heat-4'],
      ['on-deep-heat', 'heat-5'],
    ])('links and cells: %s on %s at least 4.5:1', (front, back) =>
      expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5),
    );

    it('frames of fields at least 3:1', () => {
      expect(contrast('edge', 'paper')).toBeGreaterThanOrEqual(3);
      expect(contrast('edge', 'sheet')).toBeGreaterThanOrEqual(3);
    });
  });
});
