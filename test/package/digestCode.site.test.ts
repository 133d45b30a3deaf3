import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Metafile } from 'esbuild';
import { bundleProgram } from '../../scripts/package/bundleProgram.ts';
import { digestCode, filesBehind, makers } from '../../scripts/package/digestCode.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');
const versionOf = (): string => '1.0.0';

let inputs: Metafile['inputs'];
beforeAll(async () => {
  ({ inputs } = (await bundleProgram(root)).metafile);
});

describe('what is made anew when the program changes', () => {
  it.each(['texts', 'pages', 'shards'] as const)('%s: after a change in any file behind them', (kind) => {
    const before = digestCode(inputs, read, versionOf);
    for (const changed of filesBehind(inputs, makers[kind])) {
      const after = digestCode(inputs, (file) => (file === changed ? `${read(file)}\n` : read(file)), versionOf);
      expect(after[kind], changed).not.toBe(before[kind]);
    }
  });

  it('everything that imports a package which is not bundled, when its version changes', () => {
    const before = digestCode(inputs, read, versionOf);
    const after = digestCode(inputs, read, (name) => (name === '@11ty/eleventy' ? '2.0.0' : '1.0.0'));
    expect(after).toEqual({ ...before, pages: after.pages });
    expect(after.pages).not.toBe(before.pages);
  });

  it('cleaning and its rules stand behind texts, and no template does', () => {
    const files = filesBehind(inputs, makers.texts);
    for (const file of ['src/clean/pipeline.ts', 'src/clean/genericRules.ts', 'src/clean/steps/cutLines.ts']) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => file.startsWith('templates/'))).toEqual([]);
    expect(files.some((file) => file.includes('node_modules/parse5/'))).toBe(true);
  });

  it('templates stand behind pages, and no rule does', () => {
    const files = filesBehind(inputs, makers.pages);
    for (const file of [
      'templates/pages/DayPage.tsx',
      'templates/components/ArticleCard.tsx',
      'src/render/pagesPlugin.ts',
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => file.startsWith('src/clean/steps/'))).toEqual([]);
  });

  it('the tokens stand behind shards, and the names that only queries know do not', () => {
    const files = filesBehind(inputs, makers.shards);
    expect(files).toContain('src/search/text/fold.ts');
    expect(files).not.toContain('src/search/names/nameVariantGroups.ts');
  });
});

it('quotes and the form of an import do not matter: the bundler reads them', async () => {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    stdin: {
      contents:
        'import "./src/search/text/tokens.ts"\n' + 'export * from "./src/compare.ts"; void import(`./src/digest.ts`);',
      resolveDir: root,
      sourcefile: 'entry.ts',
    },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    write: false,
    metafile: true,
    format: 'esm',
  });
  expect(filesBehind(metafile.inputs, ['entry.ts'])).toEqual(
    expect.arrayContaining(['src/compare.ts', 'src/digest.ts', 'src/search/text/tokens.ts']),
  );
});
