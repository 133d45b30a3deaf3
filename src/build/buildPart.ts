import type { Settings } from '../settings/settings.ts';
import { digestOf } from '../digest.ts';
import type { ListedShard } from '../search/shardList.ts';
import { loadManifest } from '../store/manifest.ts';
import { writeWhole } from '../store/writeFiles.ts';
import { join } from 'node:path';
import { writeAssets, writePages, writeShards } from './carryOut.ts';
import { digestCode } from './codeDigests.ts';
import { withCrew } from './crew.ts';
import { lookAtPosts } from './gatherPosts.ts';
import { planOutput, type ShardEntry } from './planOutput.ts';
import { prepareSite, toFrame, type Outcome } from './prepareSite.ts';
import type { Progress } from './progress.ts';
import type { Folders } from './tasks.ts';

/** One of several jobs that build a site together: number `index`, from 1, of `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** What a part says of itself; stands in its folder beside the files that it made. */
export interface PartNote extends Share {
  /** Digest of the plan of the whole site: parts of one build agree on it. */
  readonly plan: string;
  /** The site that the part changes: the stamp of its manifest, or null if it starts from nothing. */
  readonly base: string | null;
  /** Files of this share with their digests, made now or standing already. */
  readonly files: Readonly<Record<string, string>>;
  /** Files made now. */
  readonly put: readonly string[];
  /** All shards of the site in their order; those of this share that were made now have an entry. */
  readonly shards: readonly { readonly name: string; readonly entry: ShardEntry | null; readonly isNew: boolean }[];
  readonly outcome: Outcome;
}

export const partNoteFile = '.jianbao-part.json';

/**
 * Does one share of a build into a folder of its own, from which `mergeParts` makes the site. Every share reads what is
 * new among the posts; pages and shards, which cost most, are divided.
 *
 * @param folders - `output` is the folder of the part; `cache` may hold the manifest of the site as it stands
 */
export async function buildPart(folders: Folders, settings: Settings, share: Share, progress: Progress): Promise<PartNote> {
  const frame = toFrame(settings);
  const code = digestCode(settings, frame);
  const look = lookAtPosts(folders, code.texts);
  const { stamp, last } = loadManifest<ListedShard, Outcome>(folders.cache);
  return withCrew({ folders, settings, frame }, async (hire) => {
    const { archive, pages, textOf, outcome } = await prepareSite({ look, folders, settings, code, hire, progress, lap: () => undefined });
    const plan = planOutput(archive, pages, code, last, () => true);
    const isOwn = (number: number): boolean => number % share.count === share.index - 1;
    const assets = share.index === 1 ? plan.dueAssets : [];
    const due = new Set(plan.duePages);
    const files = [...plan.files].filter((_, number) => isOwn(number));
    const ownFiles = new Set(files.map(([file]) => file));
    const ownDue = pages.filter((page) => due.has(page) && ownFiles.has(page.file));
    await writeAssets(assets, folders.output);
    await writePages(ownDue, hire, progress);
    const ownShards = plan.shards.filter(({ kept }, number) => kept === null && isOwn(number));
    const entries = await writeShards(ownShards, textOf, hire, progress);
    const note: PartNote = {
      ...share,
      plan: digestOf(JSON.stringify([...plan.files]), JSON.stringify(plan.shards.map(({ shard, digest }) => [shard.name, digest]))),
      base: stamp,
      files: Object.fromEntries(files),
      put: [...assets.flatMap((asset) => asset.files), ...ownDue.map(({ file }) => file)],
      shards: plan.shards.map(({ shard, kept }) => ({ name: shard.name, entry: entries.get(shard.name) ?? kept, isNew: entries.has(shard.name) })),
      outcome,
    };
    writeWhole(join(folders.output, partNoteFile), JSON.stringify(note));
    return note;
  });
}

