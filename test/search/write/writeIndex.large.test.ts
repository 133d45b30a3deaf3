import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ShardReader } from '../../../src/client/worker/shardReader.ts';
import { newestFirst, type SearchDocument } from '../../../src/search/format/searchDocument.ts';
import type { ListedShard } from '../../../src/search/format/shardList.ts';
import { fold } from '../../../src/search/text/fold.ts';
import { planShards } from '../../../src/search/write/planShards.ts';
import { writeIndex, type IndexFile, type WrittenIndex } from '../../../src/search/write/writeIndex.ts';
import {
  spellPhrase,
  startTestServer,
  writeFiles,
  writeOfficialIndex,
  type OfficialPagefind,
  type TestServer,
} from '../indexInNode.ts';
import { alphabet, randomDocuments, sampleDocument } from '../sampleDocuments.ts';

/** Small enough that the samples fill many chunks, and have tokens that are large. */
const limits = { chunks: 50, largeTokenBytes: 100 };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

function collect(documents: readonly SearchDocument[]): WrittenIndex & { files: IndexFile[] } {
  const files: IndexFile[] = [];
  return {
    ...writeIndex({
      drafts: documents,
      read: (document) => document,
      emit: (file) => files.push(file),
      limitsOf: () => limits,
    }),
    files,
  };
}

function serveShard(name: string, documents: readonly SearchDocument[]): ListedShard {
  const { files, digest, chunks } = collect(documents);
  writeFiles(
    server.folder,
    files.map(({ path, bytes }) => ({ path: `${name}/${digest}/${path}`, bytes })),
  );
  const [plan] = planShards(new Map(documents.map(({ day }) => [day, 1])), [
    { youngerThanDays: Infinity, maxArticles: 1_000 },
  ]);
  if (plan === undefined) throw new Error('no documents');
  return { ...plan, name, count: documents.length, digest, chunks, sources: [] };
}

const blocksOf = ({ title, texts }: SearchDocument): string[] => [title, ...texts].map((text) => fold(text).trim());

async function findOurs(reader: ShardReader, shard: ListedShard, input: string): Promise<string[]> {
  const literal = fold(input).trim();
  if (literal === '') return [];
  const indexes = [...(await reader.ask(shard, literal)).keys()];
  const documents = await reader.documents(shard, indexes);
  return indexes.map((index) => documents.hitAt(index).id);
}

describe('an index of 120 articles', () => {
  const documents = randomDocuments(120, 7).sort(newestFirst);
  let shard: ListedShard;
  let reader: ShardReader;
  let official: OfficialPagefind;
  beforeAll(async () => {
    shard = serveShard('sample', documents);
    reader = server.open().reader;
    await findOurs(reader, shard, '台');
    official = await server.openOfficial(await writeOfficialIndex(documents));
  });

  const findPlainly = (input: string): string[] => {
    const literal = fold(input).trim();
    return literal === ''
      ? []
      : documents.filter((document) => blocksOf(document).some((block) => block.includes(literal))).map(({ id }) => id);
  };
  const findOfficially = async (input: string): Promise<string[]> => {
    const literal = fold(input).trim();
    if (literal === '') return [];
    const { results } = await official.search(spellPhrase(literal));
    const found = await Promise.all(
      results.map(async (result) => ((await result.data()) as { meta: { id: string } }).meta.id),
    );
    return found.sort();
  };

  const substring = fc
    .tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
    .map(([document, block, start, length]) => {
      const { title = '', texts = [] } = documents[document % documents.length] ?? {};
      const characters = [...([title, ...texts][block % (texts.length + 1)] ?? '')];
      const from = start % Math.max(1, characters.length);
      return characters.slice(from, from + length).join('');
    });
  const invented = fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''));

  test('finds exactly the articles whose folded text contains the folded query, newest first', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(substring, invented), async (query) => {
        const expected = findPlainly(query);
        found += expected.length;
        expect(await findOurs(reader, shard, query)).toEqual(expected);
      }),
      { numRuns: 800 },
    );
    expect(found).toBeGreaterThan(800);
  }, 60_000);

  test('answers as an index of the same tokens that Pagefind itself has written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(substring, invented), async (query) => {
        expect((await findOurs(reader, shard, query)).sort()).toEqual(await findOfficially(query));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('gives the text of every article', async () => {
    const results = await reader.ask(shard, '台');
    for (const index of results.keys()) {
      const { url, meta, content } = await reader.fragment(shard, index);
      const document = documents[index];
      expect({ ...meta, url }).toMatchObject({ id: document?.id, url: document?.path, title: document?.title });
      const texts = content === '' && document?.texts.length === 0 ? [] : content.split('\n');
      expect(texts.map((text) => fold(text).trim())).toEqual(document?.texts.map((text) => fold(text).trim()));
    }
  });
});

test.each([
  ['a phrase of one repeated character', 'ああああ', ['ああああ'], ['ああ', 'あああ', 'ああああ'], ['あああああ']],
  ['no match across the end of a block', '甲乙', ['丙丁', '戊'], ['甲乙', '丙丁', '戊'], ['乙丙', '丁戊', '甲乙丙']],
  ['no match across title and text', '甲', ['乙'], ['甲', '乙'], ['甲乙']],
  [
    'characters beyond the Basic Multilingual Plane',
    '\u{20bb7}野家',
    ['\u{1f600}\u{1f601}'],
    ['\u{20bb7}', '\u{20bb7}野', '\u{1f600}\u{1f601}'],
    ['\u{1f601}\u{1f600}'],
  ],
  [
    'punctuation, symbols and digits',
    '＋5.2%（約＄3）',
    ['C++、C#'],
    ['+5.2%', '(约$3)', 'c++、', 'c#', '%('],
    ['5,2', 'c+#'],
  ],
  ['quotation marks inside a query', '他說"好"', [], ['說"好', '"好"', '說"好"'], ['"壞"']],
  ['both scripts', '後來皇后發髮', [], ['后来', '後來', '皇后发发', '后發'], ['發后']],
  ['an article without text', '只有標題', [], ['只有标题'], ['文']],
])('%s', async (name, title, texts, present, absent) => {
  const shard = serveShard(
    `case-${[...name]
      .map((letter) => letter.codePointAt(0))
      .join('')
      .slice(0, 60)}`,
    [sampleDocument(1, title, texts)],
  );
  const { reader } = server.open();
  for (const query of present) expect(await findOurs(reader, shard, query), query).toHaveLength(1);
  for (const query of absent) expect(await findOurs(reader, shard, query), query).toHaveLength(0);
});

test('a few documents are described by their fragments as by the table of all', async () => {
  const shard = serveShard('described', [
    { ...sampleDocument(1, '甲乙', ['丙']), tags: ['港口', '渡輪'], reporter: '汪令儀' },
    { ...sampleDocument(2, '丁', []), path: '/elsewhere.html' },
  ]);
  const { reader, indexFetch } = server.open();
  const few = await reader.documents(shard, [0, 1]);
  const bytes = indexFetch.bytes;
  const all = await reader.documents(shard, null);
  expect(indexFetch.bytes).toBeGreaterThan(bytes);
  for (const index of [0, 1])
    expect([few.rowAt(index), few.hitAt(index)]).toEqual([all.rowAt(index), all.hitAt(index)]);
});

test('an address that does not follow from the day is kept', async () => {
  const shard = serveShard('paths', [
    { ...sampleDocument(1, '甲', []), path: '/elsewhere.html' },
    sampleDocument(2, '甲', []),
  ]);
  const { reader } = server.open();
  const { hitAt } = await reader.documents(shard, null);
  expect([0, 1].map((index) => hitAt(index).path)).toEqual(['/elsewhere.html', '/2021/01/08/qinglan-000002.html']);
});

test('a chunk that cannot be read is reported, and read when it is asked for again', async () => {
  const shard = serveShard('breaking', randomDocuments(40, 11));
  const { reader } = server.open();
  const literal = '台北';
  server.broken.add('/index/');
  await expect(reader.ask(shard, literal)).rejects.toThrow('503');
  server.broken.clear();
  expect((await reader.ask(shard, literal)).size).toBeGreaterThan(0);
});

test('a separate file of a token that cannot be read is reported, and read when it is asked for again', async () => {
  const shard = serveShard('closed', randomDocuments(40, 12));
  const { reader } = server.open();
  server.broken.add('/token/');
  await expect(reader.ask(shard, '台')).rejects.toThrow('503');
  server.broken.clear();
  expect((await reader.ask(shard, '台')).size).toBeGreaterThan(0);
});

test('the order in which articles are given changes nothing', () => {
  const documents = randomDocuments(30, 3);
  expect(collect([...documents].reverse())).toEqual(collect(documents));
});

test('whatever changes in an article changes the digest', () => {
  const [first, ...others] = randomDocuments(5, 3);
  if (first === undefined) throw new Error('no documents');
  const digests = [
    first,
    { ...first, title: `${first.title}。` },
    { ...first, texts: [...first.texts, '後記'] },
    { ...first, sourceName: '遠嶼之聲' },
    { ...first, path: '/elsewhere.html' },
    {
      ...first,
      texts: first.texts.map((text) => text.replaceAll('臺', '台')),
      title: first.title.replaceAll('臺', '台'),
    },
  ].map((changed) => collect([changed, ...others]).digest);
  expect(new Set(digests).size).toBe(digests.length);
});

test('a large token has a separate file', () => {
  const { files } = collect(randomDocuments(60, 5));
  const sizesIn = (folder: string): number[] =>
    files.filter(({ path }) => path.startsWith(folder)).map(({ bytes }) => gunzipSync(bytes).length);
  expect(sizesIn('index/')).toHaveLength(limits.chunks);
  expect(sizesIn('token/').length).toBeGreaterThan(20);
  expect(Math.min(...sizesIn('token/'))).toBeGreaterThanOrEqual(limits.largeTokenBytes);
});

test('the first position of a match distinguishes title from text, also for one character', async () => {
  const shard = serveShard('positions', [sampleDocument(1, '港口重開', ['渡輪停在港口。港口。', '開'])]);
  const { reader } = server.open();
  const positionOf = async (text: string): Promise<number | undefined> => (await reader.ask(shard, fold(text))).get(0);
  expect(await Promise.all(['港口', '港口重開', '渡輪', '港口。港口', '開', '輪', '山'].map(positionOf))).toEqual([
    0,
    0,
    5,
    9,
    3,
    -1,
    undefined,
  ]);
});
