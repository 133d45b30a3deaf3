import { digestOf } from '../digest.ts';
import type { Locale } from '../locales/words.ts';
import { listDigest, type Archive } from '../plan/archive.ts';
import type { PagePlan, PageGroup } from '../plan/pagePlan.ts';
import { planAssets, type AssetPlan } from '../render/planAssets.ts';
import { planShards, type Shard } from '../search/write/planShards.ts';
import type { ListedShard } from '../search/format/shardList.ts';
import { filesOf, toGroupEntry, type LastBuild, type GroupEntry } from '../store/manifest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { CodeDigests } from './codeDigests.ts';

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

/** Pages to be rendered. They are planned again when their turn comes: a large archive would not bear to keep all plans. */
export interface DuePages {
  readonly count: number;
  readonly plans: () => Iterable<PagePlan>;
}

/** What shall stand in the output folder, and what of it is not there yet. */
export interface OutputPlan {
  /** Every file but those of shards, with its digest: by group. */
  readonly groups: ReadonlyMap<string, GroupEntry>;
  readonly duePages: DuePages;
  readonly dueAssets: readonly AssetPlan[];
  readonly shards: readonly ShardPlan[];
  /** Files that stood there and are no longer wanted. */
  readonly obsolete: readonly string[];
  /** Names of the groups, old and new, whose files will be written or deleted. */
  readonly changed: readonly string[];
}

/** The group of everything that is no page and no part of the index. */
const assetsGroup = 'assets';

/**
 * Compares what shall be with what the last build left.
 *
 * @param standsThere - whether the folder of a shard is where the manifest says
 */
export function planOutput(
  archive: Archive,
  pageGroups: Iterable<PageGroup>,
  code: CodeDigests,
  locale: Locale,
  last: LastBuild<ListedShard, unknown>,
  standsThere: (listed: ListedShard) => boolean,
): OutputPlan {
  const groups = new Map<string, GroupEntry>();
  const due: DuePages[] = [];
  for (const { name, key, pages } of pageGroups) {
    const known = trustedGroup(last, name);
    if (known?.key === key) {
      groups.set(name, known);
      continue;
    }
    const entry = toGroupEntry(key, Object.fromEntries(Array.from(pages(), ({ file, digest }) => [file, digest])));
    groups.set(name, entry);
    due.push(pagesThatDiffer(pages, entry, known));
  }

  const assets = planAssets(code.assets, locale);
  const standing = filesOf(trustedGroup(last, assetsGroup));
  const dueAssets = assets.filter(({ files, digest }) => files.some((file) => standing[file] !== digest));
  groups.set(
    assetsGroup,
    toGroupEntry(
      code.assets,
      Object.fromEntries(assets.flatMap(({ files, digest }) => files.map((file) => [file, digest]))),
    ),
  );

  const changed = findChanged(groups, last);
  return {
    groups,
    duePages: allOf(due),
    dueAssets,
    shards: planIndex(archive, code.shards, last.shards, standsThere),
    obsolete: findObsolete(changed, groups, last),
    changed,
  };
}

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
  code: string,
  last: Readonly<Record<string, ShardEntry>>,
  standsThere: (listed: ListedShard) => boolean,
): ShardPlan[] {
  const counts = new Map([...archive.days].map(([day, { length }]) => [day, length]));
  return planShards(counts).map((shard) => {
    const days = [...archive.days]
      .filter(([day]) => day >= shard.firstDay && day <= shard.lastDay)
      .map(([, articles]) => articles);
    const digest = digestOf(code, JSON.stringify(shard), ...days.map(listDigest));
    const known = last[shard.name];
    return {
      shard,
      articles: days.flat().reverse(),
      digest,
      kept: known?.digest === digest && standsThere(known.listed) ? known : null,
    };
  });
}
