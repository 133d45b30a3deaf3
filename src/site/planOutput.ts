import { digestOf } from '../digest.ts';
import { type Archive, listDigest } from '../plan/archive.ts';
import type { PageGroup, PagePlan } from '../plan/pagePlan.ts';
import { planSite } from '../plan/planSite.ts';
import { planAssets, type AssetPlan } from '../render/planAssets.ts';
import type { ListedShard, Shard } from '../search/format/shardList.ts';
import { planShards } from '../search/write/planShards.ts';
import { filesOf, toGroupEntry, type LastBuild, type GroupEntry } from '../store/manifest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { SiteContext } from './context.ts';

/** How a shard stands in the manifest. */
export interface ShardEntry {
  readonly digest: string;
  readonly listed: ListedShard;
}

export interface ShardPlan {
  readonly shard: Shard;
  /** Newest first. */
  readonly articles: readonly ArticleEntry[];
  /** Digest of everything in it, and of the code that writes it. */
  readonly digest: string;
  /** The shard of the last build, if it is still right. */
  readonly kept: ShardEntry | null;
}

/**
 * Pages to be rendered. They are planned again for that: plans of all pages of a large archive would fill the memory.
 */
export interface DuePages {
  readonly count: number;
  readonly plans: () => Iterable<PagePlan>;
}

/** What will be in the output folder, and what of that must be made. */
export interface OutputPlan {
  /** Every file except those of shards, with its digest, by group. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  readonly duePages: DuePages;
  readonly dueAssets: readonly AssetPlan[];
  readonly shards: readonly ShardPlan[];
  /** Files that are to be deleted. */
  readonly obsolete: readonly string[];
  /** Names of groups, old and new, of which files will be written or deleted. */
  readonly changed: readonly string[];
}

/** The group of all files other than pages and the index. */
const assetsGroup = 'assets';

/**
 * Compares the planned site with that of the last build. Only here are the digests of code and settings added to
 * those of pages and shards.
 *
 * @param isThere - whether the folder of a shard is where the manifest says that it is
 */
export function planOutput(
  archive: Archive,
  { digests, site, custom }: Pick<SiteContext, 'digests' | 'site' | 'custom'>,
  last: LastBuild<ListedShard, unknown>,
  isThere: (listed: ListedShard) => boolean,
): OutputPlan {
  const groups = new Map<string, GroupEntry>();
  const due: DuePages[] = [];
  for (const group of planSite(archive, custom.pages, custom.moved)) {
    const { name, key, pages } = withInputs(group, digests.pages);
    const known = trustedGroup(last, name);
    if (known?.key === key) {
      groups.set(name, known);
      continue;
    }
    const entry = toGroupEntry(key, Object.fromEntries(Array.from(pages(), ({ file, digest }) => [file, digest])));
    groups.set(name, entry);
    due.push(pagesThatDiffer(pages, entry, known));
  }

  const assets = planAssets(digests.assets, site.locale, custom);
  const standing = filesOf(trustedGroup(last, assetsGroup));
  const dueAssets = assets.filter(({ file, digest }) => standing[file] !== digest);
  groups.set(
    assetsGroup,
    toGroupEntry(digests.assets, Object.fromEntries(assets.map(({ file, digest }) => [file, digest]))),
  );

  const changed = findChanged(groups, last);
  return {
    groups,
    duePages: allOf(due),
    dueAssets,
    shards: planIndex(archive, digests.shards, last.shards, isThere),
    obsolete: findObsolete(changed, groups, last),
    changed,
  };
}

/** Adds the digest of code and settings to the key of a group and to the digests of its pages. */
const withInputs = ({ name, key, pages }: PageGroup, inputs: string): PageGroup => ({
  name,
  key: digestOf(inputs, key),
  *pages() {
    for (const page of pages()) yield { ...page, digest: digestOf(inputs, page.digest) };
  },
});

function pagesThatDiffer(pages: PageGroup['pages'], entry: GroupEntry, known: GroupEntry | undefined): DuePages {
  if (known === undefined) return { count: entry.fileCount, plans: pages };
  return {
    count: countDifferent(entry, known),
    *plans() {
      // parsed a second time: what was parsed for the count would be in memory until the group is rendered
      const standing = filesOf(known);
      for (const page of pages()) if (standing[page.file] !== page.digest) yield page;
    },
  };
}

function countDifferent(entry: GroupEntry, known: GroupEntry): number {
  const standing = filesOf(known);
  return Object.entries(filesOf(entry)).filter(([file, digest]) => standing[file] !== digest).length;
}

const allOf = (parts: readonly DuePages[]): DuePages => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  *plans() {
    for (const { plans } of parts) yield* plans();
  },
});

const trustedGroup = (last: LastBuild<ListedShard, unknown>, name: string): GroupEntry | undefined =>
  last.dirty.has(name) ? undefined : last.groups.get(name);

/** Names of groups of which the build writes or deletes files. */
export const findChanged = (groups: ReadonlyMap<string, GroupEntry>, last: LastBuild<ListedShard, unknown>): string[] =>
  [...new Set([...groups.keys(), ...last.groups.keys()])].filter(
    (name) => !groups.has(name) || groups.get(name)!.key !== trustedGroup(last, name)?.key,
  );

/** Files that were in a group and are in none now. If a file moves to another group, both groups have changed. */
export function findObsolete(
  changed: readonly string[],
  groups: ReadonlyMap<string, GroupEntry>,
  last: LastBuild<ListedShard, unknown>,
): string[] {
  const before = changed.flatMap((name) => Object.keys(filesOf(last.groups.get(name))));
  if (before.length === 0) return [];
  const wanted = new Set(changed.flatMap((name) => Object.keys(filesOf(groups.get(name)))));
  return before.filter((file) => !wanted.has(file));
}

function planIndex(
  archive: Archive,
  inputs: string,
  last: Readonly<Record<string, ShardEntry>>,
  isThere: (listed: ListedShard) => boolean,
): ShardPlan[] {
  const counts = new Map([...archive.days].map(([day, { length }]) => [day, length]));
  return planShards(counts).map((shard) => {
    const days = [...archive.days]
      .filter(([day]) => day >= shard.firstDay && day <= shard.lastDay)
      .map(([, articles]) => articles);
    const digest = digestOf(inputs, JSON.stringify(shard), ...days.map(listDigest));
    const known = last[shard.name];
    return {
      shard,
      articles: days.flat().reverse(),
      digest,
      kept: known?.digest === digest && isThere(known.listed) ? known : null,
    };
  });
}
