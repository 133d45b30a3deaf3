/**
 * The conductor: posts → store → articles → plan → what changed → site. Every stage does its work in a folder of its
 * own; here they are put in their order.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder, shardFolder, type ListedShard } from '../search/format/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import { withArticles } from '../store/articleReader.ts';
import { countFiles, loadLastBuild } from '../store/manifest.ts';
import { packFolder } from '../store/postStore.ts';
import type { Changes } from './changes.ts';
import { digestCode } from './codeDigests.ts';
import { withPools, minPoolWork } from '../workers/pool.ts';
import { scanPosts } from './collectPosts.ts';
import { limitHeapGrowth } from './limitHeapGrowth.ts';
import { planOutput } from './planOutput.ts';
import { prepareSite, stateOf, stopIfFatal, toSiteInfo, type Outcome } from './prepareSite.ts';
import { noProgress, type Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import { startStageTimer } from './stageTimer.ts';
import type { Folders } from '../workers/tasks.ts';
import { writeSite } from './writeSite.ts';

/**
 * Builds the site.
 *
 * @throws BuildError if it cannot begin, or the posts have problems that the settings call fatal; then the site stands
 *   as it was
 */
export async function build(
  folders: Folders,
  settings: Settings,
  progress: Progress = noProgress,
): Promise<BuildReport & { readonly changes: Changes }> {
  limitHeapGrowth();
  const timer = startStageTimer();
  const site = toSiteInfo(settings);
  const code = digestCode(settings, site);
  const scan = scanPosts(folders, code.texts);
  const last = loadLastBuild<ListedShard, Outcome>(folders.cache, folders.output);
  timer.mark('look');

  const lastOutcome = scan.unchanged ? last.outcome() : null;
  if (lastOutcome !== null && lastOutcome.state === stateOf(scan.store!.scannedAtMs, code)) {
    stopIfFatal(lastOutcome.problems, settings);
    return {
      ...lastOutcome,
      pages: { written: 0, same: 0, kept: countFiles(last.groups), deleted: 0 },
      shards: { written: 0, kept: Object.keys(last.shards).length },
      changes: { put: [], deleted: [] },
      stages: timer.stages(),
    };
  }
  return withPools({ folders, settings, site }, (acquire) =>
    withArticles(packFolder(folders.cache), async (read) => {
      // A few new posts change one shard: who shall write it starts while the posts are read.
      const count = scan.segments.reduce((sum, { files }) => sum + files.length, 0);
      if (scan.store !== null && count >= minPoolWork) acquire(minPoolWork, 1).preload('shard');
      const { archive, groups, outcome } = await prepareSite({
        scan,
        folders,
        settings,
        code,
        read,
        acquire,
        progress,
        mark: timer.mark,
      });
      const standsThere = (listed: ListedShard): boolean =>
        existsSync(join(folders.output, indexFolder, shardFolder(listed)));
      const plan = planOutput(archive, groups, code, site.locale, last, standsThere);
      timer.mark('plan');
      const written = await writeSite({ folders, plan, read, last, outcome, acquire, progress, mark: timer.mark });
      return { ...outcome, ...written, stages: timer.stages() };
    }),
  );
}
