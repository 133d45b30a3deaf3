import { basename } from 'node:path';
import { components, type ComponentName } from '../../templates/components.ts';
import type { Replacements } from '../../templates/renderPage.tsx';
import { bundleModule, importModule, type BundledModule } from '../settings/loadModule.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settingsError.ts';

/**
 * Bundles the archive's own components into one module, and checks that each is a component.
 *
 * @returns null if it has none
 * @throws SettingsError
 */
export async function bundleComponents(
  { components: files, folder }: Pick<Settings, 'components' | 'folder'>,
  cacheFolder: string,
): Promise<BundledModule | null> {
  const entries = Object.entries(files);
  if (entries.length === 0) return null;
  const names = Object.keys(components);
  for (const [name] of entries) {
    if (names.includes(name)) continue;
    throw new SettingsError(`components.${name}: there is no component of this name; there are ${names.join(', ')}`);
  }
  const code = entries.map(([name, file]) => `export { default as ${name} } from ${JSON.stringify(toLocal(file))};`);
  const bundled = await bundleModule({ folder, name: 'components', code: code.join('\n') }, cacheFolder);
  const exported = await importModule(bundled, 'components');
  for (const [name, file] of entries) {
    if (typeof exported[name] === 'function') continue;
    throw new SettingsError(`components.${name}: ${basename(file)} has no function as its default export`);
  }
  return bundled;
}

const toLocal = (file: string): string => (/^\.{0,2}\//.test(file) ? file : `./${file}`);

/** @param url - of the bundle that `bundleComponents` made, or null */
export const importComponents = async (url: string | null): Promise<Replacements> =>
  url === null ? {} : ((await import(url)) as Partial<Record<ComponentName, never>>);
