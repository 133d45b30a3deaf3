import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/format/searchDocument.ts';
import { shardFolder, type Shard } from '../../../src/search/format/shardList.ts';
import { planShards } from '../../../src/search/write/planShards.ts';
import { writeShard } from '../../../src/search/write/writeShard.ts';
import { removeStaleShards, writeShardList } from '../../../src/search/write/writeShardList.ts';
import { sampleDocument } from '../sampleDocuments.ts';

let outputFolder: string;
beforeEach(() => {
  outputFolder = mkdtempSync(join(tmpdir(), 'jianbao-shards-'));
});
afterEach(() => rmSync(outputFolder, { recursive: true }));

const shardOf = (documents: readonly SearchDocument[]): Shard => {
  const [shard] = planShards(new Map(documents.map(({ day }) => [day, documents.length])), [
    { youngerThanDays: Infinity, maxArticles: 10 },
  ]);
  if (shard === undefined) throw new Error('no documents');
  return shard;
};
const documents = [sampleDocument(1, '港口重開', ['渡輪今天復航。']), sampleDocument(2, '山路中斷', [])];
const write = (some: readonly SearchDocument[]) =>
  writeShard({ shard: shardOf(some), drafts: some, read: (document) => document, outputFolder });

test('a shard lies in a folder of its digest, whole', () => {
  const listed = write(documents);
  const files = readdirSync(join(outputFolder, shardFolder(listed)), { recursive: true })
    .map(String)
    .sort();
  expect(files).toEqual([
    'documents.jianbao_table',
    'fragment',
    'fragment/0.pf_fragment',
    'fragment/1.pf_fragment',
    'index',
    'index/0.pf_index',
  ]);
});

test('writing the same shard again, after a build that died, gives the same folder', () => {
  const listed = write(documents);
  const unfinished = join(outputFolder, listed.name, 'unfinished/index');
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'old.pf_index'), 'x');
  expect(write(documents)).toEqual(listed);
  expect(readdirSync(join(outputFolder, listed.name))).toEqual([listed.digest]);
  expect(readdirSync(join(outputFolder, shardFolder(listed), 'index'))).toEqual(['0.pf_index']);
});

test('an earlier version stays until the list has changed and stale folders are removed', () => {
  const before = write(documents);
  const after = write(documents.slice(1));
  expect(existsSync(join(outputFolder, shardFolder(before)))).toBe(true);
  mkdirSync(join(outputFolder, '2020-01-01-64/abc'), { recursive: true });
  writeFileSync(join(outputFolder, 'wasm.unknown.pagefind'), '');
  writeShardList([after], outputFolder);
  removeStaleShards([after], outputFolder);
  expect(readdirSync(outputFolder).sort()).toEqual([after.name, 'shards.json', 'wasm.unknown.pagefind']);
  expect(readdirSync(join(outputFolder, after.name))).toEqual([after.digest]);
});

test('the list names the shards newest first', () => {
  const listed = write(documents);
  const older = {
    ...listed,
    name: '2019-01-01-64',
    firstDay: listed.firstDay,
    lastDay: '2019-01-05' as typeof listed.lastDay,
  };
  writeShardList([older, listed], outputFolder);
  expect(JSON.parse(readFileSync(join(outputFolder, 'shards.json'), 'utf8'))).toEqual({
    version: '1.6.0',
    shards: [listed, older],
  });
});
