/**
 * Loads modules that users write: settings in TypeScript, sources beside them, components in TSX. They are bundled once
 * and kept in the cache for as long as none of their files changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { codeDigests, packagedUrl } from '../packaged.ts';
import { writeWhole } from '../writeFiles.ts';
import { SettingsError } from './settingsError.ts';

export interface LoadedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  /** Of the module and of all files that it imports. */
  readonly digest: string;
}

interface Bundle {
  /** The program that it was bundled for: it holds addresses of the program's own files. */
  readonly program: string;
  /** Each file with its SHA-256; paths relative to the module's folder. */
  readonly inputs: readonly (readonly [file: string, sha256: string])[];
  readonly code: string;
}

/**
 * @param file - of the module
 * @param cacheFolder - where the bundle is kept
 * @throws SettingsError if it cannot be read or run
 */
export async function loadModule(file: string, cacheFolder: string): Promise<LoadedModule> {
  const path = resolve(file);
  const folder = resolve(path, '..');
  const name = sha256(path).slice(0, 16);
  const kept = readBundle(join(cacheFolder, 'modules', `${name}.json`), folder);
  const bundle = kept ?? (await bundleModule(path, folder));
  const digest = sha256(JSON.stringify(bundle.inputs)).slice(0, 24);
  const codeFile = join(cacheFolder, 'modules', `${name}-${digest}.mjs`);
  if (kept === null || !existsSync(codeFile)) {
    writeWhole(codeFile, bundle.code);
    writeWhole(join(cacheFolder, 'modules', `${name}.json`), JSON.stringify(bundle));
  }
  try {
    return { exports: (await import(pathToFileURL(codeFile).href)) as Record<string, unknown>, digest };
  } catch (error) {
    throw new SettingsError(`${file} cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What identifies this program where it lies now. */
const thisProgram = (): string => sha256(packagedUrl('.').href + JSON.stringify(codeDigests()));

/** @returns null if there is none, or a file of it has changed */
function readBundle(bundleFile: string, folder: string): Bundle | null {
  try {
    const bundle = JSON.parse(readFileSync(bundleFile, 'utf8')) as Bundle;
    const isSame = bundle.inputs.every(([input, digest]) => sha256(readFileSync(join(folder, input))) === digest);
    return isSame && bundle.program === thisProgram() ? bundle : null;
  } catch {
    return null;
  }
}

async function bundleModule(path: string, folder: string): Promise<Bundle> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [path],
      absWorkingDir: folder,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [resolvePackages],
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs)
      .sort()
      .map((input) => [input, sha256(readFileSync(join(folder, input)))] as const);
    return { program: thisProgram(), inputs, code: outputFiles[0]!.text };
  } catch (error) {
    throw new SettingsError(describeFailure(error, path));
  }
}

/** esbuild names file, line and column of each fault. */
function describeFailure(error: unknown, path: string): string {
  const { errors } = error as { readonly errors?: readonly { text: string; location: Place | null }[] };
  if (errors === undefined) return `${path} cannot be read: ${String(error)}`;
  const lines = errors.map(({ text, location }) =>
    location === null ? `  ${text}` : `  ${location.file}:${location.line}:${location.column}: ${text}`,
  );
  return [`${relative(process.cwd(), path)} cannot be read:`, ...lines].join('\n');
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Modules of the program that users import, and the rendering library, of which there must be one. */
const ownModules: Readonly<Record<string, string>> = {
  jianbao: 'index.js',
  'jianbao/sources': 'sources.js',
  'jianbao/components': 'components.js',
  preact: 'preact.js',
  'preact/jsx-runtime': 'preact-jsx-runtime.js',
};

/** Packages are not bundled: their absolute address is written in their place, so that the bundle may lie anywhere. */
const resolvePackages: Plugin = {
  name: 'packages',
  setup({ onResolve, resolve: resolveAs }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved' || kind === 'entry-point') return undefined;
      const own = ownModules[path];
      if (own !== undefined) return { path: packagedUrl(own).href, external: true };
      if (path.startsWith('node:')) return { path, external: true };
      const found = await resolveAs(path, { resolveDir, kind, pluginData: 'resolved' });
      if (found.errors.length > 0 || found.external) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};
