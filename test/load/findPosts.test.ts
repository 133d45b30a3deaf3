import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPosts } from '../../src/load/findPosts.ts';

it('lists every file whatever its suffix, in one order, newlines and all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  for (const name of ['b/c/2.txt', 'b/1.html', 'a', 'c.markdown', '換\n行.md', '.gitkeep', '.git/config'])
    writeFileSync(join(folder, name), 'x');
  symlinkSync(folder, join(folder, 'b/circle'));
  symlinkSync(join(folder, 'gone'), join(folder, 'broken'));
  expect(findPosts(folder).map(({ file }) => file)).toEqual([
    'a',
    'b/1.html',
    'b/c/2.txt',
    'broken',
    'c.markdown',
    '換\n行.md',
  ]);
});
