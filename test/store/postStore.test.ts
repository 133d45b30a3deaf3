import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PostFile } from '../../src/load/findPosts.ts';
import type { PostEntry } from '../../src/store/postEntry.ts';
import {
  isUnchanged,
  openStore,
  packFolder,
  recallPosts,
  saveStore,
  type StoredPost,
} from '../../src/store/postStore.ts';
import { cutSegments } from '../../src/store/segments.ts';
import type { ArticleId, Day } from '../../src/types.ts';

const scannedAtMs = 1_700_000_000_000;
const header = { version: 'v1', scannedAtMs };

const postFile = (number: number, modifiedMs = 1): PostFile => ({
  file: `${String(number).padStart(5, '0')}-霧港.md`,
  sizeBytes: number,
  modifiedMs,
});

const entry = (file: string, number: number): PostEntry => ({
  file,
  id: `qinglan-${number}` as ArticleId,
  story: `qinglan-${number}`,
  sketch: '',
  source: 'qinglan',
  sourceName: '青嵐通訊',
  day: '2023-06-01' as Day,
  publishedMs: number,
  fedMs: number % 5 === 0 ? number + 1 : null,
  tags: number % 2 === 0 ? ['渡輪'] : [],
  linkIds: number % 3 === 0 ? [`qinglan-${number + 1}` as ArticleId] : [],
  digest: String(number),
  bodyChars: number,
  removedChars: 1,
  pack: number % 2,
  offset: 10,
  recordBytes: 5,
  textBytes: 5,
});

const stored = (post: PostFile, number: number): StoredPost =>
  number % 10 === 9
    ? {
        post,
        entry: null,
        problems: [{ file: post.file, code: 'no-date', message: 'm', hint: 'h', severity: 'error' }],
      }
    : { post, entry: entry(post.file, number), problems: [] };

const files = Array.from({ length: 5_000 }, (_, number) => postFile(number));
const posts = files.map(stored);
const segments = cutSegments(files);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  mkdirSync(packFolder(folder));
  for (const pack of [0, 1, 2]) writeFileSync(join(packFolder(folder), `${pack}.jsonl`), 'x'.repeat(20));
  saveStore(folder, header, null, segments, posts);
});

describe('the store of posts', () => {
  it('gives back what it was given, and drops packs that nothing refers to', () => {
    const store = openStore(folder, 'v1')!;
    const recalled = recallPosts(folder, store, segments)!;
    expect(recalled.bySegment.flat()).toEqual(posts);
    expect(recalled.others.size).toBe(0);
    expect(existsSync(join(packFolder(folder), '2.jsonl'))).toBe(false);
  });

  it('knows the posts of a segment in which one changed', () => {
    const others = files.with(1234, { ...files[1234]!, sizeBytes: 1 });
    const store = openStore(folder, 'v1')!;
    const changed = cutSegments(others);
    const recalled = recallPosts(folder, store, changed)!;
    expect(recalled.bySegment.filter((each) => each === null)).toHaveLength(1);
    const own = changed[recalled.bySegment.indexOf(null)]!.files;
    expect([...recalled.others.keys()]).toEqual(own.map(({ file }) => file));
    expect(own.filter((file) => !isUnchanged(recalled.others.get(file.file)!, file, store))).toEqual([others[1234]]);
  });

  it('written after a change is what it would be if written from nothing', () => {
    const others = files.toSpliced(777, 1);
    const saved = openStore(folder, 'v1');
    const kept = posts.toSpliced(777, 1);
    saveStore(folder, header, saved, cutSegments(others), kept);
    const copied = readFileSync(join(folder, 'posts.jsonl'));
    saveStore(folder, header, null, cutSegments(others), kept);
    expect(readFileSync(join(folder, 'posts.jsonl')).equals(copied)).toBe(true);
  });

  it('does not trust a file that was changed a moment before it was looked at', () => {
    const young = files.with(42, postFile(42, scannedAtMs - 500));
    saveStore(folder, header, null, cutSegments(young), young.map(stored));
    const store = openStore(folder, 'v1')!;
    expect(store.segments.filter((digest) => digest === null)).toHaveLength(1);
    const recalled = recallPosts(folder, store, cutSegments(young))!;
    expect(
      young
        .filter(({ file }) => recalled.others.has(file))
        .filter((post) => !isUnchanged(recalled.others.get(post.file)!, post, store)),
    ).toEqual([young[42]]);
  });

  it.each<[string, (path: string) => void]>([
    ['is lost', (path) => rmSync(path)],
    ['is half-written', (path) => truncateSync(path, readFileSync(path).length >> 1)],
    ['goes on after its end', (path) => appendFileSync(path, 'x')],
    ['is of the format before', (path) => writeFileSync(path, '{"version":"v1","scannedAtMs":1}\n{"file":"a.md"}\n')],
  ])('counts for nothing when it %s', (_, harm) => {
    harm(join(folder, 'posts.jsonl'));
    expect(openStore(folder, 'v1')).toBeNull();
  });

  it('counts for nothing when it is of another version', () => expect(openStore(folder, 'v2')).toBeNull());

  it.each<[string, (path: string) => void]>([
    ['is lost', (path) => rmSync(path)],
    ['ends too early', (path) => truncateSync(path, 19)],
  ])('recalls nothing when a pack %s', (_, harm) => {
    harm(join(packFolder(folder), '1.jsonl'));
    expect(recallPosts(folder, openStore(folder, 'v1')!, segments)).toBeNull();
  });
});
