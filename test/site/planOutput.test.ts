/** What a build has to do again, as the last one left things: here the code and the settings come into the digests. */
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/plan/archive.ts';
import { type OutputPlan, planOutput } from '../../src/site/planOutput.ts';
import type { LastBuild } from '../../src/store/manifest.ts';
import type { ListedShard } from '../../src/search/format/shardList.ts';
import { sampleArchive, sampleDay } from '../plan/sampleArchive.ts';
import { sampleSite } from '../templates/samplePages.ts';

const archive = sampleArchive([...sampleDay('qinglan', '2021-01-08', 3), ...sampleDay('yuanyu', '2021-02-09', 2)]);
const inputs = { texts: 'texts', pages: 'pages', assets: 'assets', shards: 'shards', ownPages: 'own pages' };
const custom = { files: [], pages: [], moved: [], css: '', titlePicture: null, favicon: null, menu: [] };
const nothing: LastBuild<ListedShard, unknown> = {
  groups: new Map(),
  shards: {},
  dirty: new Set(),
  outcome: () => null,
};

const plan = (
  changes: Partial<typeof inputs>,
  last: typeof nothing,
  of: Archive = archive,
  isThere = true,
): OutputPlan => planOutput(of, { digests: { ...inputs, ...changes }, site: sampleSite, custom }, last, () => isThere);

/** As it stands in the manifest once the plan is carried out. */
const done = ({ groups, shards }: OutputPlan): typeof nothing => ({
  ...nothing,
  groups,
  shards: Object.fromEntries(
    shards.map(({ shard: { name }, digest }) => [name, { digest, listed: { name } as unknown as ListedShard }]),
  ),
});

const work = ({ duePages, dueAssets, shards, obsolete }: OutputPlan): Record<string, number> => ({
  pages: duePages.count,
  assets: dueAssets.length,
  shards: shards.filter(({ kept }) => kept === null).length,
  obsolete: obsolete.length,
});

const first = plan({}, nothing);
const all = work(first);

test('at first everything is due', () => {
  expect(all.pages).toBeGreaterThan(5);
  expect([...first.duePages.plans()]).toHaveLength(all.pages!);
  expect(all).toMatchObject({ assets: 6, shards: first.shards.length, obsolete: 0 });
});

describe('after a build', () => {
  test.each([
    ['nothing changed', {}, { pages: 0, assets: 0, shards: 0 }],
    ['the code of pages changed', { pages: 'others' }, { pages: all.pages, assets: 0, shards: 0 }],
    ['the code of assets changed', { assets: 'others' }, { pages: 0, assets: all.assets, shards: 0 }],
    ['the code of shards changed', { shards: 'others' }, { pages: 0, assets: 0, shards: all.shards }],
  ])('%s', (_, changes, expected) => {
    const next = plan(changes, done(first));
    expect(work(next)).toEqual({ ...expected, obsolete: 0 });
    expect([...next.duePages.plans()]).toHaveLength(expected.pages!);
  });

  test('a shard whose folder is gone is written', () => {
    expect(work(plan({}, done(first), archive, false)).shards).toBe(all.shards);
  });

  test('the group of a build that did not finish is not trusted', () => {
    const [name] = first.groups.keys();
    const { count } = plan({}, { ...done(first), dirty: new Set([name!]) }).duePages;
    expect(count).toBe(first.groups.get(name!)!.fileCount);
  });

  test('files that no group has any more are obsolete', () => {
    const fewer = sampleArchive(sampleDay('qinglan', '2021-01-08', 3));
    const next = plan({}, done(first), fewer);
    expect(next.obsolete).toContain('/2021/02/09/yuanyu-0.html');
    expect(next.obsolete).toContain('/sources/yuanyu/index.html');
    expect(next.obsolete.filter((file) => file.includes('qinglan-'))).toEqual([]);
  });
});
