import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromWorker } from '../../../src/client/messages.ts';
import { emptyRequest } from '../../../src/client/searchRequest.ts';
import { startSession } from '../../../src/client/worker/session.ts';
import type { ShardReader } from '../../../src/client/worker/shardReader.ts';
import type { ListedShard } from '../../../src/search/format/shardList.ts';
import type { ArticleId, Day } from '../../../src/types.ts';

const shard = (name: string, firstDay: string, lastDay: string): ListedShard => ({
  name,
  firstDay: firstDay as Day,
  lastDay: lastDay as Day,
  count: 1,
  digest: name,
  chunks: 1,
  sources: [],
});
const idOf = (name: string): ArticleId => `qinglan-${name}` as ArticleId;
const shards = [
  shard('new', '2021-03-01', '2021-03-09'),
  shard('middle', '2021-02-01', '2021-02-27'),
  shard('old', '2021-01-02', '2021-01-30'),
  shard('oldest', '2020-01-02', '2020-12-30'),
];

let reported: unknown[][];
beforeEach(() => {
  reported = [];
  vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => void reported.push(said));
});
afterEach(() => void vi.restoreAllMocks());

/**
 * Every shard holds one article. Those of `answering` take their time to find it, those of `delays` to give its text:
 * in milliseconds.
 */
function openWith({
  failing = [],
  unreadable = [],
  answering = {},
  delays = {},
}: {
  failing?: string[];
  unreadable?: string[];
  answering?: Record<string, number>;
  delays?: Record<string, number>;
}) {
  const posted: FromWorker[] = [];
  const asked: string[] = [];
  const reader: ShardReader = {
    ask: async ({ name }) => {
      asked.push(name);
      await new Promise((resolve) => setTimeout(resolve, answering[name] ?? 0));
      if (failing.includes(name)) throw new Error(name);
      return new Map([[0, 3]]);
    },
    warm: () => undefined,
    knows: () => false,
    fragment: async ({ name }) => {
      await new Promise((resolve) => setTimeout(resolve, delays[name] ?? 0));
      if (unreadable.includes(name)) throw new Error(name);
      const meta = {
        id: idOf(name),
        title: name,
        day: '2021-01-01' as Day,
        published: '',
        source: '',
        lang: 'zh-Hant' as const,
      };
      return { url: '', content: '渡輪復航。', word_count: 1, filters: { source: ['qinglan'] }, meta, anchors: [] };
    },
    documents: async ({ name, lastDay }) => ({
      rowAt: () => ({ day: lastDay, source: 'qinglan', lang: 'zh-Hant', tags: [], reporter: '', titleChars: 2 }),
      hitAt: () => ({ id: idOf(name), day: lastDay, path: '', sourceName: '青嵐通訊社' }),
    }),
  };
  return {
    posted,
    asked,
    archive: startSession({ shards, reader, post: (message) => posted.push(message), receivedBytes: () => 0 }),
  };
}

test('shards are reported newest first, with all that was searched so far', async () => {
  const { posted, archive } = openWith({ answering: { new: 0, middle: 300, old: 300, oldest: 600 } });
  await archive.search(1, { ...emptyRequest, query: '渡輪' });
  const found = posted
    .filter(({ type }) => type !== 'understood')
    .map((message) =>
      message.type === 'found'
        ? [message.hits.map(({ id }) => id).join(' '), message.searched.firstDay, message.searched.lastDay]
        : message.type,
    );
  expect(found).toEqual([
    ['qinglan-new', '2021-03-01', '2021-03-09'],
    // Those that come together are reported together.
    ['qinglan-middle qinglan-old', '2021-01-02', '2021-03-09'],
    ['qinglan-oldest', '2020-01-02', '2021-03-09'],
    'done',
  ]);
});

test('a newer search ends the older, which asks no further shard', async () => {
  const { posted, asked, archive } = openWith({});
  await Promise.all([
    archive.search(1, { ...emptyRequest, query: '渡輪' }),
    archive.search(2, { ...emptyRequest, query: '港口' }),
  ]);
  expect(posted.filter(({ search }) => search === 1).map(({ type }) => type)).toEqual(['understood']);
  expect(posted.at(-1)).toMatchObject({ type: 'done', search: 2, failed: [] });
  expect(asked).toHaveLength(1 + shards.length);
});

test('the search goes on after a shard that failed, and neighbours that failed are one gap', async () => {
  const { posted, archive } = openWith({ failing: ['middle', 'old'] });
  await archive.search(1, { ...emptyRequest, query: '渡輪' });
  expect(posted.map(({ type }) => type)).toEqual(['understood', 'found', 'done']);
  expect(posted.at(-1)).toMatchObject({ failed: [{ firstDay: '2021-01-02', lastDay: '2021-02-27' }] });
});

test('why a shard failed is written to the console, once for each shard and cause', async () => {
  const { archive } = openWith({ failing: ['oldest'] });
  await archive.search(1, { ...emptyRequest, query: '渡輪' });
  await archive.search(2, { ...emptyRequest, query: '港口' });
  expect(reported).toEqual([['The shard oldest could not be searched.', new Error('oldest')]]);
});

test('texts are shown in the order in which they were asked for', async () => {
  const { posted, archive } = openWith({ delays: { new: 40 } });
  await archive.search(1, { ...emptyRequest, query: '渡輪' });
  posted.length = 0;
  await Promise.all([archive.show(1, 0, 1), archive.show(1, 1, 1)]);
  expect(posted.map((message) => (message.type === 'shown' ? message.hits[0]?.title[0]?.text : message.type))).toEqual([
    'new',
    'middle',
  ]);
});

test('a text that cannot be read is reported', async () => {
  const { posted, archive } = openWith({ unreadable: ['middle'] });
  await archive.search(1, { ...emptyRequest, query: '渡輪' });
  await archive.show(1, 1, 1);
  expect(posted.at(-1)).toMatchObject({ type: 'show-failed', search: 1, first: 1, hits: [{ id: 'qinglan-middle' }] });
});

test('a query without visible characters asks no shard', async () => {
  const { posted, asked, archive } = openWith({});
  await archive.search(1, { ...emptyRequest, query: '\u200b' });
  expect(asked).toEqual([]);
  expect(posted.map(({ type }) => type)).toEqual(['understood', 'done']);
});
