/** The scripts that CI and clusters run, as separate processes over separate folders. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { mergeParts } from '../../src/site/mergeParts.ts';
import { compareTrees } from '../../src/site/verifySite.ts';

it('several machines make what one makes, from nothing and from what is there', { timeout: 600_000 }, async () => {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-deploy-'));
  const posts = join(work, 'posts');
  cpSync('posts', posts, { recursive: true });
  const store = join(work, 'store');
  mkdirSync(store);
  const env = {
    ...process.env,
    POSTS: posts,
    STORE: store,
    COPY: resolve('deploy/copy-folder.sh'),
    MIRROR: resolve('deploy/mirror-folder.sh'),
    CHANGES: join(work, 'changes.jsonl'),
  };
  const shares = 2;
  const buildTogether = (): void => {
    for (let index = shares; index >= 1; index -= 1)
      execFileSync('deploy/run-share.sh', [String(index), String(shares)], { env, stdio: 'pipe' });
    execFileSync('deploy/run-merge.sh', [String(shares)], { env, stdio: 'pipe' });
  };
  const buildAlone = (): string => {
    const output = join(mkdtempSync(join(tmpdir(), 'jianbao-alone-')), 'site');
    execFileSync(
      'node',
      ['dist/cli.js', 'build', '--posts', posts, '--out', output, '--cache', join(output, '../cache')],
      { stdio: 'pipe' },
    );
    return output;
  };

  buildTogether();
  expect(compareTrees(await buildAlone(), join(store, 'site'))).toEqual([]);

  appendFileSync(join(posts, '000_4c1d7be09a52f3e6.txt'), '<p>後來又添了一句。</p>');
  rmSync(join(posts, '001_9be27f0c55d1a3b8.txt'));
  buildTogether();
  expect(compareTrees(await buildAlone(), join(store, 'site'))).toEqual([]);
  const changes = readFileSync(env.CHANGES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { put?: string; delete?: string; contentType?: string });
  expect(changes.filter((change) => change.delete !== undefined).length).toBeGreaterThan(0);
  // the shard that was replaced goes, and the list that names the new one is put
  expect(changes.some((change) => change.delete?.startsWith('/pagefind/'))).toBe(true);
  expect(changes.some((change) => change.put === '/pagefind/shards.json')).toBe(true);
  // a few pages changed, not the site
  expect(changes.filter((change) => change.put?.endsWith('.html')).length).toBeLessThan(60);
  expect(changes.every((change) => change.put === undefined || change.contentType !== undefined)).toBe(true);
});

it('parts are never merged into a folder of somebody else', () => {
  const work = mkdtempSync(join(tmpdir(), 'jianbao-foreign-'));
  const part = join(work, 'part');
  mkdirSync(part);
  writeFileSync(
    join(part, '.jianbao-part.json'),
    JSON.stringify({ index: 1, count: 1, plan: 'x', base: null, files: {}, put: [], shards: [], outcome: {} }),
  );
  const output = join(work, 'mine');
  mkdirSync(output);
  writeFileSync(join(output, 'letter.txt'), 'x');
  expect(() => mergeParts([part], { output, cache: join(work, 'cache') })).toThrow(/did not make/);
  expect(existsSync(join(output, 'letter.txt'))).toBe(true);
});
