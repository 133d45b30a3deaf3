import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBehind } from '../../src/site/filesBehind.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('what cleaning is made of stands behind the texts, and no template does', () => {
  const files = filesBehind(root, ['src/workers/readPosts.ts']);
  const cleaning = readdirSync(`${root}src/clean`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/clean/${file}`);
  // types alone, and what only `npm run recurring` uses
  const idle = ['src/clean/step.ts', 'src/sources/profile.ts', 'src/clean/findings.ts', 'src/clean/findRecurring.ts'];
  expect(cleaning.filter((file) => !files.includes(file) && !idle.includes(file))).toEqual([]);
  expect(files.filter((file) => /^templates|^src\/(plan|render|search|client)\//.test(file))).toEqual([]);
});

test('an edited list of names makes no shard anew', () => {
  const files = filesBehind(root, ['src/search/write/writeShard.ts', 'src/workers/toSearchDocument.ts']);
  expect(files).toContain('src/search/text/fold.ts');
  expect(files).not.toContain('src/search/names/nameVariantGroups.ts');
});

test('scripts are followed from their entry points, folders taken whole', () => {
  const files = filesBehind(root, ['src/render/planAssets.ts', 'templates/css']);
  expect(files).toEqual(
    expect.arrayContaining([
      'src/client/worker/main.ts',
      'src/search/names/nameVariantGroups.ts',
      'templates/siteCss.ts',
      'templates/css/print.css',
    ]),
  );
});
