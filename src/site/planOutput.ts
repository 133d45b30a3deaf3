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
  /** Of all that goes into it, and of the code that writes it. */
  readonly digest: string;
  /** As the last build left it, if it is still right. */
  readonly kept: ShardEntry | null;
}

/** Pages to be rendered. They are planned again when their turn comes: the plans of a large archive would fill the memory. */
export interface DuePages {
  readonly count: number;
  readonly plans: () => Iterable<PagePlan>;
}

/** What is to be in the output folder, and what of it is not there yet. */
export interface OutputPlan {
  /** Every file but those of shards, with its digest: by group. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  readonly duePages: DuePages;
  readonly dueAssets: readonly AssetPlan[];
  readonly shards: readonly ShardPlan[];
  /** Files that are there and no longer wanted. */
  readonly obsolete: readonly string[];
  /** Names of the groups, old and new, whose files will be written or deleted. */
  readonly changed: readonly string[];
}

/** The group of everything that is no page and no part of the index. */
const assetsGroup = 'assets';

/**
 * Compares what the site is to be with what the last build left. Here, and nowhere else, the code and the settings behind
 * pages and shards go into their digests.
 *
 * @param isThere - whether the folder of a shard is where the manifest says
 */
export function planOutput(
  archive: Archive,
  { digests, site, custom }: Pick<SiteContext, 'digests' | 'site' | 'custom'>,
  last: LastBuild<ListedShard, unknown>,
  isThere: (listed: ListedShard) => boolean,
): OutputPlan {
  const groups = new Map<string, GroupEntry>();
  const due: DuePages[] = [];
  for (const group of planSite(archive, custom.pages)) {
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

/** The group with the digest of its pages' code and settings in its key and in theirs. */
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
      // parsed once more: kept from the count, it would lie in memory until the group's turn comes
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

/** Names of groups whose files the build writes or deletes. */
export const findChanged = (groups: ReadonlyMap<string, GroupEntry>, last: LastBuild<ListedShard, unknown>): string[] =>
  [...new Set([...groups.keys(), ...last.groups.keys()])].filter(
    (name) => !groups.has(name) || groups.get(name)!.key !== trustedGroup(last, name)?.key,
  );

/** Files of groups as they were that are in none as they are now. Where a file moves, both its groups are changed. */
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
