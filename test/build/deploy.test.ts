/** The scripts that CI and clusters run, as separate processes over separate folders. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareTrees } from '../../src/build/verifySite.ts';

it('several machines make what one makes, from nothing and from what is there', { timeout: 300_000 }, () => {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-deploy-'));
  const posts = join(work, 'posts');
  cpSync('posts', posts, { recursive: true });
  const store = join(work, 'store');
  mkdirSync(store);
  const env = { ...process.env, POSTS: posts, STORE: store, COPY: resolve('deploy/copy-folder.sh'), MIRROR: resolve('deploy/mirror-folder.sh'), CHANGES: join(work, 'changes.jsonl') };
  const shares = 3;
  const buildTogether = (): void => {
    for (let index = shares; index >= 1; index -= 1) execFileSync('deploy/run-share.sh', [String(index), String(shares)], { env, stdio: 'pipe' });
    execFileSync('deploy/run-merge.sh', [String(shares)], { env, stdio: 'pipe' });
  };
  const buildAlone = (): string => {
    const output = join(mkdtempSync(join(tmpdir(), 'jianbao-alone-')), 'site');
    execFileSync('node', ['--import', 'tsx', 'src/cli.ts', 'build', '--posts', posts, '--out', output, '--cache', join(output, '../cache')], { stdio: 'pipe' });
    return output;
  };

  buildTogether();
  expect(compareTrees(buildAlone(), join(store, 'site'))).toEqual([]);

  appendFileSync(join(posts, '000_4c1d7be09a52f3e6.txt'), '<p>後來又添了一句。</p>');
  rmSync(join(posts, '001_9be27f0c55d1a3b8.txt'));
  buildTogether();
  expect(compareTrees(buildAlone(), join(store, 'site'))).toEqual([]);
  const changes = readFileSync(env.CHANGES, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { put?: string; delete?: string; contentType?: string });
  expect(changes.filter((change) => change.delete !== undefined).length).toBeGreaterThan(0);
  // a few pages changed, not the site
  expect(changes.filter((change) => change.put?.endsWith('.html')).length).toBeLessThan(60);
  expect(changes.every((change) => change.put === undefined || change.contentType !== undefined)).toBe(true);
});
