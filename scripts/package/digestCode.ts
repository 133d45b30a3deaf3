/**
 * Which of the program's files a result depends on, and their digest: if any of them changes, the result is made again.
 * The files are read off the bundler's graph of imports, so it does not matter how an import is spelled.
 */
import { isBuiltin } from 'node:module';
import type { Metafile } from 'esbuild';
import { digestOf } from '../../src/digest.ts';
import type { CodeDigests } from '../../src/packaged.ts';

/** The modules that make each kind of result, which also depends on what they import, packages included. */
export const makers: Readonly<Record<Exclude<keyof CodeDigests, 'assets'>, readonly string[]>> = {
  texts: ['src/workers/readPosts.ts', 'src/site/findDrift.ts', 'src/store/postStore.ts', 'src/store/segments.ts'],
  pages: [
    'src/plan/archive.ts',
    'src/plan/planSite.ts',
    'src/enrich/linkToArticleId.ts',
    'src/render/completePage.ts',
    'src/render/renderSlice.ts',
  ],
  shards: ['src/search/write/writeShard.ts', 'src/search/write/planShards.ts', 'src/workers/toSearchDocument.ts'],
};

/**
 * Some modules, and every module that they import. Types change no result and are not in the graph.
 *
 * @param inputs - of the bundler's metafile
 * @returns paths, sorted
 */
export function filesBehind(inputs: Metafile['inputs'], entries: readonly string[]): string[] {
  const met = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const input = inputs[file];
    if (input === undefined) throw new Error(`${file} is no part of the program`);
    if (met.has(file)) continue;
    met.add(file);
    for (const { path, external } of input.imports) if (!external) waiting.push(path);
  }
  return [...met].sort();
}

/** What esbuild calls its own helpers. */
const esbuildRuntime = '<runtime>';

/** `preact/jsx-runtime` → `preact`, `@11ty/eleventy` → itself */
const toPackage = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages that some modules import and that are not bundled: their version stands for their content. */
function packagesBehind(inputs: Metafile['inputs'], files: readonly string[]): string[] {
  const names = files.flatMap((file) =>
    inputs[file]!.imports.filter(
      ({ path, external }) => external === true && !isBuiltin(path) && path !== esbuildRuntime,
    ).map(({ path }) => path),
  );
  return [...new Set(names.map(toPackage))].sort();
}

/**
 * @param read - the content of a module
 * @param versionOf - of a package that is not bundled
 */
export function digestCode(
  inputs: Metafile['inputs'],
  read: (file: string) => string,
  versionOf: (name: string) => string,
): Omit<CodeDigests, 'assets'> {
  const digestBehind = (entries: readonly string[]): string => {
    const files = filesBehind(inputs, entries);
    return digestOf(
      ...files.flatMap((file) => [file, read(file)]),
      ...packagesBehind(inputs, files).flatMap((name) => [name, versionOf(name)]),
    );
  };
  return {
    texts: digestBehind(makers.texts),
    pages: digestBehind(makers.pages),
    shards: digestBehind(makers.shards),
  };
}
