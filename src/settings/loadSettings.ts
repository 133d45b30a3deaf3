import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { bundleModule, importModule } from './loadModule.ts';
import { parseSettings, type Settings } from './settings.ts';
import { SettingsError } from './settingsError.ts';

/**
 * Reads a settings file: a TypeScript or JavaScript module with a default export.
 *
 * @param cacheFolder - keeps what was made of it
 * @throws SettingsError
 */
export async function loadSettings(file: string, cacheFolder: string): Promise<Settings> {
  if (!existsSync(file)) {
    throw new SettingsError(
      `There are no settings at ${file}. Begin with: export default { title: '剪報' }, or let jianbao init write them.`,
    );
  }
  const exports = await importModule(await bundleModule(file, cacheFolder), file);
  return parseSettings(exports['default'], basename(file), dirname(resolve(file)));
}
