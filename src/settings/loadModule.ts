/**
 * Loads modules that users write: settings in TypeScript, sources beside them, components in TSX. They are bundled
 * once, and the bundle is kept in the cache until one of their files changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { codeDigests, packagedUrl } from '../packaged.ts';
import { writeWhole } from '../writeFiles.ts';
import { SettingsError } from './settingsError.ts';

export interface BundledModule {
  /** Where it is imported from. */
  readonly url: string;
  /** Digest of the module and all files that it imports. */
  readonly digest: string;
}

/** A module that exists only as text; its imports are resolved from a folder. */
export interface VirtualModule {
  readonly folder: string;
  readonly name: string;
  readonly code: string;
}

interface Bundle {
  /** The program that it was bundled for, because the bundle has addresses of the program's files. */
  readonly program: string;
  /** Each file with its SHA-256; paths relative to the module's folder. */
  readonly inputs: readonly (readonly [file: string, sha256: string])[];
  readonly code: string;
}

/**
 * Bundles a module, or finds its bundle in the cache.
 *
 * @param module - path of its file, or its text
 * @param cacheFolder - where the bundle is kept
 * @throws SettingsError if it cannot be read
 */
export async function bundleModule(module: string | VirtualModule, cacheFolder: string): Promise<BundledModule> {
  const folder = typeof module === 'string' ? resolve(module, '..') : module.folder;
  const identity = typeof module === 'string' ? resolve(module) : `${folder}\0${module.name}\0${module.code}`;
  const name = sha256(identity).slice(0, 16);
  const kept = readBundle(join(cacheFolder, 'modules', `${name}.json`), folder);
  const bundle = kept ?? (await makeBundle(module, folder));
  const digest = sha256(JSON.stringify([identity.slice(folder.length), bundle.inputs])).slice(0, 24);
  const codeFile = join(cacheFolder, 'modules', `${name}-${digest}.mjs`);
  if (kept === null || !existsSync(codeFile)) {
    writeWhole(codeFile, bundle.code);
    writeWhole(join(cacheFolder, 'modules', `${name}.json`), JSON.stringify(bundle));
  }
  return { url: pathToFileURL(codeFile).href, digest };
}

/**
 * Runs a bundled module.
 *
 * @param file - named in the message
 * @throws SettingsError if it throws
 */
export async function importModule({ url }: BundledModule, file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(url)) as Record<string, unknown>;
  } catch (error) {
    throw new SettingsError(`${file} cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Identifies this program: where it is installed, and its code. */
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

async function makeBundle(module: string | VirtualModule, folder: string): Promise<Bundle> {
  const { build } = await import('esbuild');
  try {
    const { outputFiles, metafile } = await build({
      ...(typeof module === 'string'
        ? { entryPoints: [resolve(module)] }
        : { stdin: { contents: module.code, resolveDir: folder, sourcefile: module.name, loader: 'tsx' } }),
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
      .filter((input) => typeof module === 'string' || input !== module.name)
      .sort()
      .map((input) => [input, sha256(readFileSync(join(folder, input)))] as const);
    return { program: thisProgram(), inputs, code: outputFiles[0]!.text };
  } catch (error) {
    throw new SettingsError(describeFailure(error, typeof module === 'string' ? module : module.name));
  }
}

/** Lists esbuild's errors with file, line and column. */
function describeFailure(error: unknown, path: string): string {
  const { errors } = error as { readonly errors?: readonly { text: string; location: SourceLocation | null }[] };
  if (errors === undefined) return `${path} cannot be read: ${String(error)}`;
  const lines = errors.map(({ text, location }) =>
    location === null ? `  ${text}` : `  ${location.file}:${location.line}:${location.column}: ${text}`,
  );
  return [`${path} cannot be read:`, ...lines].join('\n');
}

interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Modules of the program that users import, and the rendering library, of which there must be only one copy. */
const ownModules: Readonly<Record<string, string>> = {
  jianbao: 'index.js',
  'jianbao/sources': 'sources.js',
  'jianbao/components': 'components.js',
  preact: 'preact.js',
  'preact/jsx-runtime': 'preact-jsx-runtime.js',
};

/** Replaces packages by their absolute addresses instead of bundling them: then the bundle can be in any folder. */
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
