import { digestOf } from '../digest.ts';
import { listDigest, type Archive } from '../plan/archive.ts';
import type { PagePlan, PageUnit } from '../plan/pagePlan.ts';
import { planAssets, type AssetPlan } from '../render/planAssets.ts';
import { planShards, type Shard } from '../search/planShards.ts';
import type { ListedShard } from '../search/shardList.ts';
import { filesOf, toUnitEntry, type LastBuild, type UnitEntry } from '../store/manifest.ts';
import type { ArticleEntry } from '../store/postEntry.ts';
import type { Lang } from '../types.ts';
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
  /** Every file but those of shards, with its digest: by unit. */
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly duePages: DuePages;
  readonly dueAssets: readonly AssetPlan[];
  readonly shards: readonly ShardPlan[];
  /** Files that stood there and are no longer wanted. */
  readonly obsolete: readonly string[];
  /** Names of the units, old and new, whose files will be written or deleted. */
  readonly touched: readonly string[];
}

/** The unit of everything that is no page and no part of the index. */
const assetsUnit = 'assets';

/**
 * Compares what shall be with what the last build left.
 *
 * @param standsThere - whether the folder of a shard is where the manifest says
 */
export function planOutput(
  archive: Archive,
  pageUnits: Iterable<PageUnit>,
  code: CodeDigests,
  lang: Lang,
  last: LastBuild<ListedShard, unknown>,
  standsThere: (listed: ListedShard) => boolean,
): OutputPlan {
  const units = new Map<string, UnitEntry>();
  const due: DuePages[] = [];
  for (const { name, key, pages } of pageUnits) {
    const known = trustedUnit(last, name);
    if (known?.key === key) {
      units.set(name, known);
      continue;
    }
    const entry = toUnitEntry(key, Object.fromEntries(Array.from(pages(), ({ file, digest }) => [file, digest])));
    units.set(name, entry);
    due.push(pagesThatDiffer(pages, entry, known));
  }

  const assets = planAssets(code.assets, lang);
  const standing = filesOf(trustedUnit(last, assetsUnit));
  const dueAssets = assets.filter(({ files, digest }) => files.some((file) => standing[file] !== digest));
  units.set(
    assetsUnit,
    toUnitEntry(
      code.assets,
      Object.fromEntries(assets.flatMap(({ files, digest }) => files.map((file) => [file, digest]))),
    ),
  );

  const touched = findTouched(units, last);
  return {
    units,
    duePages: allOf(due),
    dueAssets,
    shards: planIndex(archive, code.shards, last.shards, standsThere),
    obsolete: findObsolete(touched, units, last),
    touched,
  };
}

function pagesThatDiffer(pages: PageUnit['pages'], entry: UnitEntry, known: UnitEntry | undefined): DuePages {
  if (known === undefined) return { count: entry.fileCount, plans: pages };
  return {
    count: countDifferent(entry, known),
    *plans() {
      // parsed once more: kept from the count, it would lie in memory until the unit's turn comes
      const standing = filesOf(known);
      for (const page of pages()) if (standing[page.file] !== page.digest) yield page;
    },
  };
}

function countDifferent(entry: UnitEntry, known: UnitEntry): number {
  const standing = filesOf(known);
  return Object.entries(filesOf(entry)).filter(([file, digest]) => standing[file] !== digest).length;
}

const allOf = (parts: readonly DuePages[]): DuePages => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  *plans() {
    for (const { plans } of parts) yield* plans();
  },
});

const trustedUnit = (last: LastBuild<ListedShard, unknown>, name: string): UnitEntry | undefined =>
  last.doubtful.has(name) ? undefined : last.units.get(name);

/** Names of units whose files the build writes or deletes. */
export const findTouched = (units: ReadonlyMap<string, UnitEntry>, last: LastBuild<ListedShard, unknown>): string[] =>
  [...new Set([...units.keys(), ...last.units.keys()])].filter(
    (name) => !units.has(name) || units.get(name)!.key !== trustedUnit(last, name)?.key,
  );

/** Files of units as they were that are in none as they are now. Where a file moves, both its units are touched. */
export function findObsolete(
  touched: readonly string[],
  units: ReadonlyMap<string, UnitEntry>,
  last: LastBuild<ListedShard, unknown>,
): string[] {
  const before = touched.flatMap((name) => Object.keys(filesOf(last.units.get(name))));
  if (before.length === 0) return [];
  const wanted = new Set(touched.flatMap((name) => Object.keys(filesOf(units.get(name)))));
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
