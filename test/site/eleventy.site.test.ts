/** Eleventy's own configuration, run by plain Eleventy as its users do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stampFile } from '../../src/store/manifest.ts';
import { compareTrees } from '../../src/site/verifySite.ts';

it('plain Eleventy makes the site that the program makes, byte for byte', () => {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-eleventy-'));
  const [plain, ours] = [join(work, 'plain'), join(work, 'ours')];
  const eleventy = ['--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts'];
  execFileSync(process.execPath, [...eleventy, `--output=${plain}`], { stdio: 'pipe' });
  execFileSync(process.execPath, ['dist/cli.js', 'build', '--out', ours, '--cache', join(work, 'cache')], {
    stdio: 'pipe',
  });
  expect(compareTrees(ours, plain).filter(({ file }) => file !== stampFile)).toEqual([]);
  rmSync(work, { recursive: true });
});
