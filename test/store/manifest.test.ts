import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeBuild, filesOf, loadLastBuild, openJournal, stampFile, toGroupEntry } from '../../src/store/manifest.ts';

const manifest = {
  groups: new Map([
    ['articles 2021-01-08', toGroupEntry('k1', { '/2021/01/08/cna-1.html': 'd1', '/2021/01/08/cna-2.html': 'd2' })],
    ['tag 渡輪', toGroupEntry('k2', { '/tags/渡輪/index.html': 'd3' })],
  ]),
  shards: { '2021-01-08-1': { digest: 'd4', listed: 'listed' } },
};

let output: string;
let cache: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  [output, cache] = [join(folder, 'site'), join(folder, 'cache')];
  mkdirSync(output);
  mkdirSync(cache);
  closeBuild(cache, output, manifest, { articles: 2 });
});

describe('the manifest', () => {
  it('gives back what the last build said', () => {
    const last = loadLastBuild(cache, output);
    expect(last).toMatchObject({ ...manifest, dirty: new Set() });
    expect(filesOf(last.groups.get('tag 渡輪'))).toEqual({ '/tags/渡輪/index.html': 'd3' });
    expect(filesOf(last.groups.get('tag 燈塔'))).toEqual({});
    expect(last.outcome()).toEqual({ articles: 2 });
  });

  it('names the groups of builds that did not finish, and has no outcome then', () => {
    openJournal(cache, ['tag 渡輪']);
    openJournal(cache, ['dates']);
    const last = loadLastBuild(cache, output);
    expect([...last.dirty]).toEqual(['tag 渡輪', 'dates']);
    expect(last.outcome()).toBeNull();
  });

  it('gives the output folder a stamp that tells nothing of the outcome', () => {
    const stamp = readFileSync(join(output, stampFile), 'utf8');
    closeBuild(cache, output, manifest, { articles: 3 });
    expect(readFileSync(join(output, stampFile), 'utf8')).toBe(stamp);
    closeBuild(cache, output, { ...manifest, shards: {} }, { articles: 3 });
    expect(readFileSync(join(output, stampFile), 'utf8')).not.toBe(stamp);
  });

  it('counts for nothing beside another output folder', () => {
    writeFileSync(join(output, stampFile), 'another\n');
    expect(loadLastBuild(cache, output).groups.size).toBe(0);
  });
});
