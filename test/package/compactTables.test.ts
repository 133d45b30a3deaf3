import { build } from 'esbuild';
import openccPairs from 'opencc-js/dict/TSCharacters';
import { expect, test } from 'vitest';
import { compactTables } from '../../scripts/package/compactTables.ts';
import { nameVariantGroups } from '../../src/search/names/nameVariantGroups.ts';

const entry = `
  export { default as pairs } from 'opencc-js/dict/TSCharacters';
  export { nameVariantGroups } from './src/search/names/nameVariantGroups.ts';`;

test('the tables that the browser gets say what the modules in their place say', async () => {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [compactTables],
  });
  const bundled = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as { pairs: string; nameVariantGroups: readonly object[] };

  const folds = (pairs: string): Map<string, string> =>
    new Map(
      pairs
        .split('|')
        .map((pair) => pair.split(' ') as [string, string])
        .filter(([from, to]) => from !== to),
    );
  expect(folds(openccPairs).size).toBeGreaterThan(3_000);
  expect(new Map([...folds(bundled.pairs)].sort())).toEqual(new Map([...folds(openccPairs)].sort()));
  expect(bundled.nameVariantGroups).toEqual(
    nameVariantGroups.map(({ names, not }) => (not === undefined ? { names } : { names, not })),
  );
});
