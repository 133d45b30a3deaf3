/**
 * Builds the site: posts → store → articles → plan → what changed → site. This file calls the stages in order; each has
 * its own files or folder.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addMoved } from '../custom/readMoved.ts';
import { arrangeArchive } from '../plan/archive.ts';
import type { MovedAddress } from '../plan/planMoved.ts';
import { indexFolder, shardFolder, type ListedShard } from '../search/format/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import { dropFormerIds, readFormerIds } from '../store/formerIds.ts';
import { countFiles, loadLastBuild } from '../store/manifest.ts';
import { minPoolWork } from '../workers/pool.ts';
import type { Folders } from '../workers/tasks.ts';
import type { Changes } from './changes.ts';
import { collectPosts, scanPosts } from './collectPosts.ts';
import { withMoved, withSite, type SiteContext } from './context.ts';
import { keepAddresses } from './keepAddresses.ts';
import { limitHeapGrowth } from './limitHeapGrowth.ts';
import { stateOf, stopIfFatal, stopIfLost, toOutcome, type Outcome } from './outcome.ts';
import { planOutput } from './planOutput.ts';
import { noProgress, type Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import { startStageTimer } from './stageTimer.ts';
import { findUnplanned, isUncertain, writeSite } from './writeSite.ts';

/** What a build did, and what must be uploaded after it. */
export type SiteReport = BuildReport & { readonly changes: Changes };

export interface BuildOptions {
  /**
   * Whether every article's address in the output folder must lead to its article afterwards: lines are added to
   * `moved.csv`, and the build stops where it does not know what to add.
   */
  readonly keepsAddresses: boolean;
}

/**
 * Builds the site.
 *
 * @throws BuildError if the posts have problems that the settings call fatal, or an address would be lost; then the
 * site is not changed
 */
export function buildSite(
  folders: Folders,
  settings: Settings,
  progress: Progress = noProgress,
  { keepsAddresses }: BuildOptions = { keepsAddresses: false },
): Promise<SiteReport> {
  limitHeapGrowth();
  return withSite(folders, settings, progress, (context) => buildIn(context, keepsAddresses));
}

async function buildIn(given: SiteContext, keepsAddresses: boolean): Promise<SiteReport> {
  let context = given;
  const { folders, settings, acquire, posts } = context;
  const timer = startStageTimer();
  const scan = scanPosts(context);
  const last = loadLastBuild<ListedShard, Outcome>(folders.cache, folders.output);
  timer.mark('scan');

  const lastOutcome = scan.unchanged ? last.outcome() : null;
  if (lastOutcome !== null && lastOutcome.state === stateOf(scan.store!.scannedAtMs, context.digests)) {
    stopIfFatal(lastOutcome.problems, settings);
    const { state: _, ...known } = lastOutcome;
    return {
      ...known,
      pages: { written: 0, same: 0, kept: countFiles(last.groups), deleted: 0 },
      shards: { written: 0, kept: Object.keys(last.shards).length },
      moved: 0,
      changes: { put: [], deleted: [] },
      stages: timer.stages(),
    };
  }
  // A few new posts change one shard: the worker that will write it is started while the posts are read.
  const count = scan.segments.reduce((sum, { files }) => sum + files.length, 0);
  if (scan.store !== null && count >= minPoolWork) acquire(minPoolWork).preload('shard');
  const collection = await collectPosts(scan, context);
  timer.mark('read');
  stopIfFatal(collection.problems, settings);

  const archive = arrangeArchive(collection.articles, settings.sources, posts.readArticle);
  const isThere = (listed: ListedShard): boolean => existsSync(join(folders.output, indexFolder, shardFolder(listed)));
  let plan = planOutput(archive, context, last, isThere);
  let moved: readonly MovedAddress[] = [];
  if (keepsAddresses) {
    const files = isUncertain(last) ? findUnplanned(folders.output, plan.groups) : plan.obsolete;
    const kept = keepAddresses(files, archive, readFormerIds(folders.cache), context);
    stopIfLost(kept.lost, settings);
    ({ moved } = kept);
    if (moved.length > 0) {
      addMoved(join(settings.folder, settings.moved), moved);
      context = withMoved(context, moved);
      plan = planOutput(archive, context, last, isThere);
    }
  }
  timer.mark('plan');

  const outcome = toOutcome(collection, context.digests);
  const written = await writeSite(plan, context, last, outcome, timer.mark);
  dropFormerIds(folders.cache);
  const { state: _, ...known } = outcome;
  return { ...known, ...written, moved: moved.length, stages: timer.stages() };
}
