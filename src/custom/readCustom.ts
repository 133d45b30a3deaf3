/** What an archive adds to the site: files, pages, menu entries, colours. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { assetPath } from '../addresses.ts';
import type { Link, OwnPage } from '../plan/pages.ts';
import type { MovedAddress } from '../plan/planMoved.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settingsError.ts';
import { readMoved } from './readMoved.ts';
import { readPages } from './readPages.ts';
import { readStatic, toCustomFile, type CustomFile } from './readStatic.ts';
import { themeCss } from './themeCss.ts';

export interface Custom {
  /** Files that are copied into the site as they are. */
  readonly files: readonly CustomFile[];
  readonly pages: readonly OwnPage[];
  /** Addresses that lead on to where their article is now. */
  readonly moved: readonly MovedAddress[];
  /** Added to the end of the site's style sheet; empty if the settings have neither colours nor styles. */
  readonly css: string;
  /** Paths on the site, or null. */
  readonly titlePicture: string | null;
  readonly favicon: string | null;
  /** Menu entries after the site's own. */
  readonly menu: readonly Link[];
}

/**
 * Reads the files that the settings name.
 *
 * @throws SettingsError if one is missing, or has the address of a page or file of the program
 */
export function readCustom({ folder, basePath, static: staticFolder, pages, moved, menu, theme }: Settings): Custom {
  const named = readStatic(join(folder, staticFolder));
  const own = readPages(join(folder, pages), basePath);
  const movedLines = readMoved(join(folder, moved));
  const faults = [
    ...movedLines.faults.map(({ line, message }) => `${moved}, line ${line}: ${message}`),
    ...named.refused.map((file) => `${staticFolder}${file}: the site writes a file of its own there`),
    ...own.faults.map(({ file, message }) => `${pages}/${file}: ${message}`),
    ...own.pages
      .filter(({ page }) => named.files.some(({ file }) => file === page.file))
      .map(({ page: { file } }) => `${staticFolder}${file}: a page of ${pages}/ has this address`),
  ];
  if (faults.length > 0) throw new SettingsError(['These files cannot be used:', ...faults].join('\n  '));

  const { titlePicture, favicon, styleSheet, properties, light, dark } = theme;
  const picture = toAsset(folder, 'theme.titlePicture', titlePicture, 'title');
  const icon = toAsset(folder, 'theme.favicon', favicon, 'favicon');
  const styles = styleSheet === undefined ? null : readFileSync(find(folder, 'theme.styleSheet', styleSheet), 'utf8');
  return {
    files: [...named.files, ...[picture, icon].filter((file) => file !== null)],
    pages: own.pages.map(({ page }) => page),
    moved: movedLines.moved,
    css: themeCss({ always: properties, light, dark }, picture !== null, styles),
    titlePicture: picture?.file ?? null,
    favicon: icon?.file ?? null,
    menu: [...own.pages.flatMap(({ menu: name, page: { path } }) => (name === null ? [] : [{ name, path }])), ...menu],
  };
}

function toAsset(folder: string, key: string, path: string | undefined, name: string): CustomFile | null {
  if (path === undefined) return null;
  return toCustomFile(assetPath(`${name}${extname(path).toLowerCase()}`), find(folder, key, path));
}

function find(folder: string, key: string, path: string): string {
  const found = join(folder, path);
  if (!existsSync(found)) throw new SettingsError(`${key}: there is no file ${path} beside the settings`);
  return found;
}
