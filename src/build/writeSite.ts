import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder, type ListedShard } from '../search/shardList.ts';
import { planShards, type Shard } from '../search/planShards.ts';
import { removeStaleShards, writeShardList } from '../search/writeShardList.ts';
import { digestOf } from '../digest.ts';
import type { Archive } from '../plan/archive.ts';
import type { PagePlan, TextOf } from '../plan/pagePlan.ts';
import { planAssets } from '../render/planAssets.ts';
import { deleteFiles, findStrays } from '../store/deleteFiles.ts';
import { closeBuild, openJournal, stampFile, type LastBuild } from '../store/manifest.ts';
import { writeIfChanged, writeWhole } from '../store/writeFiles.ts';
import type { Article } from '../types.ts';
import type { CodeDigests } from './codeDigests.ts';
import type { Hire } from './crew.ts';
import { performEach } from './performEach.ts';
import type { BuildReport } from './report.ts';
import type { DocumentDraft, Folders, Tasks } from './tasks.ts';

/** Pages in one task of a worker. */
const pagesInTask = 500;

interface Site {
  readonly folders: Folders;
  readonly archive: Archive;
  readonly pages: readonly PagePlan[];
  readonly textOf: TextOf;
  readonly code: CodeDigests;
  readonly hire: Hire;
  readonly lap: (stage: string) => void;
  readonly last: LastBuild<ListedShard, unknown>;
  /** Kept with the manifest. */
  readonly outcome: unknown;
}

/**
 * Makes the output folder what the plan says: renders pages, shards and assets whose digest is not that of the last
 * build, deletes what is no longer planned, and writes the manifest last.
 */
export async function writeSite({ folders, archive, pages, textOf, code, hire, lap, last, outcome }: Site): Promise<Pick<BuildReport, 'pages' | 'shards'>> {
  const { output, cache } = folders;
  const isCurrent = (file: string, digest: string): boolean => last.files[file] === digest && !last.doubtful.has(file);

  const assets = planAssets(code.assets);
  const planned = new Map([...pages.map(({ file, digest }) => [file, digest] as const), ...assets.flatMap(({ files, digest }) => files.map((file) => [file, digest] as const))]);
  const duePages = pages.filter(({ file, digest }) => !isCurrent(file, digest));
  const dueAssets = assets.filter(({ files, digest }) => files.some((file) => !isCurrent(file, digest)));
  const obsolete = [...Object.keys(last.files), ...last.doubtful].filter((file) => !planned.has(file));

  // from here on the output folder changes
  if (!existsSync(join(output, stampFile))) writeWhole(join(output, stampFile), 'unfinished\n');
  openJournal(cache, [...duePages.map(({ file }) => file), ...dueAssets.flatMap(({ files }) => files), ...obsolete]);

  for (const asset of dueAssets) for (const { file, bytes } of await asset.make()) writeIfChanged(join(output, file), bytes);

  const crew = duePages.length > 0 ? hire(duePages.length) : null;
  let written = 0;
  if (crew !== null) {
    await performEach(crew, 'render', duePages, pagesInTask, (batch) => batch.map((page) => page.draft()), (done) => {
      written += done.written;
    });
  }
  lap('pages');

  const shards = await writeShards(archive, textOf, code.shards, last.shards, output, hire);
  lap('search');

  // a shard's folder is named in the list, and that is written by now: older ones may go
  const unknown = Object.keys(last.files).length === 0 || last.doubtful.size > 0;
  const isKept = (file: string): boolean => planned.has(file) || file === `/${stampFile}` || file === `/${indexFolder}`;
  const gone = new Set([...obsolete, ...(unknown ? findStrays(output, isKept) : [])]);
  deleteFiles(output, gone);
  closeBuild(cache, output, { files: Object.fromEntries(planned), shards: shards.entries }, outcome);
  lap('finish');

  return {
    pages: { written, same: duePages.length - written, kept: pages.length - duePages.length, deleted: gone.size },
    shards: { written: shards.written, kept: Object.keys(shards.entries).length - shards.written },
  };
}

type ShardEntries = Record<string, { digest: string; listed: ListedShard }>;

async function writeShards(archive: Archive, textOf: TextOf, code: string, last: Readonly<ShardEntries>, output: string, hire: Hire): Promise<{ entries: ShardEntries; written: number }> {
  const indexPath = join(output, indexFolder);
  const counts = new Map([...archive.days].map(([day, articles]) => [day, articles.length]));
  const planned = planShards(counts).map((shard) => {
    const articles = articlesOf(archive, shard);
    const digest = digestOf(code, JSON.stringify(shard), ...articles.map((article) => article.digest));
    const known = last[shard.name];
    const kept = known?.digest === digest && existsSync(join(indexPath, shard.name, known.listed.digest)) ? known : null;
    return { shard, articles, digest, kept };
  });
  const due = planned.filter(({ kept }) => kept === null);
  const crew = due.length > 0 ? hire(due.reduce((sum, { articles }) => sum + articles.length, 0)) : null;
  const entries: ShardEntries = Object.fromEntries(planned.flatMap(({ shard, kept }) => (kept === null ? [] : [[shard.name, kept]])));
  if (crew !== null) {
    const toGiven = ({ shard, articles }: (typeof due)[number]): Tasks['shard']['given'] => ({ shard, documents: articles.map((article) => toDraft(article, textOf)) });
    await performEach(crew, 'shard', due, 1, ([one]) => toGiven(one!), (listed, [one]) => {
      entries[one!.shard.name] = { digest: one!.digest, listed };
    });
  }
  const listed = planned.map(({ shard }) => entries[shard.name]!.listed);
  writeShardList(listed, indexPath);
  removeStaleShards(listed, indexPath);
  return { entries: Object.fromEntries(planned.map(({ shard }) => [shard.name, entries[shard.name]!])), written: due.length };
}

/** Newest first. */
function articlesOf(archive: Archive, { firstDay, lastDay }: Shard): readonly Article[] {
  return [...archive.days].filter(([day]) => day >= firstDay && day <= lastDay).reverse().flatMap(([, articles]) => articles.toReversed());
}

const toDraft = (article: Article, textOf: TextOf): DocumentDraft => {
  const { id, path, title, day, published, source, sourceName, lang, tags } = article;
  return { id, path, title, day, published, source, sourceName, lang, tags, text: textOf(article.file) };
};
