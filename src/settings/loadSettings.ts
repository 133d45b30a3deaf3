import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSettings, SettingsError, type Settings } from './settings.ts';

/**
 * Reads a settings file: a TypeScript or JavaScript module with a default export.
 *
 * @throws SettingsError
 */
export async function loadSettings(file: string): Promise<Settings> {
  const path = resolve(file);
  if (!existsSync(path))
    throw new SettingsError(`There are no settings at ${file}. Begin with: export default { title: '剪報' }`);
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  return parseSettings(module.default, basename(path));
}
