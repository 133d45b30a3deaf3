/**
 * The conductor: posts → store → articles → plan → what changed → site. Every stage does its work in a folder of its
 * own; here they are put in their order.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder, shardFolder, type ListedShard } from '../search/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import { withArticles } from '../store/articleReader.ts';
import { countFiles, loadLastBuild } from '../store/manifest.ts';
import { packFolder } from '../store/postStore.ts';
import type { Changes } from './changes.ts';
import { digestCode } from './codeDigests.ts';
import { withCrew, worthACrew } from './crew.ts';
import { lookAtPosts } from './gatherPosts.ts';
import { growHeapSlowly } from './growHeapSlowly.ts';
import { planOutput } from './planOutput.ts';
import { prepareSite, stateOf, stopIfFatal, toFrame, type Outcome } from './prepareSite.ts';
import { noProgress, type Progress } from './progress.ts';
import type { BuildReport } from './report.ts';
import { startClock } from './stageClock.ts';
import type { Folders } from './tasks.ts';
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
  growHeapSlowly();
  const clock = startClock();
  const frame = toFrame(settings);
  const code = digestCode(settings, frame);
  const look = lookAtPosts(folders, code.texts);
  const last = loadLastBuild<ListedShard, Outcome>(folders.cache, folders.output);
  clock.lap('look');

  const lastOutcome = look.unchanged ? last.outcome() : null;
  if (lastOutcome !== null && lastOutcome.state === stateOf(look.store!.lookedAtMs, code)) {
    stopIfFatal(lastOutcome.problems, settings);
    return {
      ...lastOutcome,
      pages: { written: 0, same: 0, kept: countFiles(last.units), deleted: 0 },
      shards: { written: 0, kept: Object.keys(last.shards).length },
      changes: { put: [], deleted: [] },
      stages: clock.stages(),
    };
  }
  return withCrew({ folders, settings, frame }, (hire) =>
    withArticles(packFolder(folders.cache), async (read) => {
      // A few new posts change one shard: who shall write it starts while the posts are read.
      const count = look.segments.reduce((sum, { files }) => sum + files.length, 0);
      if (look.store !== null && count >= worthACrew) hire(worthACrew, 1).getReady('shard');
      const { archive, units, outcome } = await prepareSite({
        look,
        folders,
        settings,
        code,
        read,
        hire,
        progress,
        lap: clock.lap,
      });
      const standsThere = (listed: ListedShard): boolean =>
        existsSync(join(folders.output, indexFolder, shardFolder(listed)));
      const plan = planOutput(archive, units, code, frame.lang, last, standsThere);
      clock.lap('plan');
      const written = await writeSite({ folders, plan, read, last, outcome, hire, progress, lap: clock.lap });
      return { ...outcome, ...written, stages: clock.stages() };
    }),
  );
}
