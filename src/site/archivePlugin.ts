import { join, resolve } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { linkToArticleId } from '../enrich/linkToArticleId.ts';
import { arrangeArchive } from '../plan/archive.ts';
import { completePage } from '../render/completePage.ts';
import { importComponents } from '../render/loadComponents.ts';
import { pagesPlugin } from '../render/pagesPlugin.ts';
import { writeShardList } from '../search/write/writeShardList.ts';
import { indexFolder, type ListedShard } from '../search/format/shardList.ts';
import { loadSettings } from '../settings/loadSettings.ts';
import type { LastBuild } from '../store/manifest.ts';
import { collectPosts, scanPosts } from './collectPosts.ts';
import { withSite, type SiteContext } from './context.ts';
import { stopIfFatal } from './outcome.ts';
import { planOutput, type OutputPlan } from './planOutput.ts';
import { noProgress } from './progress.ts';
import { writeAssets, writeShards } from './writeOutput.ts';

export interface ArchiveOptions {
  /** Folder of the posts. */
  readonly posts: string;
  /** Settings file of the archive. */
  readonly config: string;
  /** Folder for what is kept between builds. */
  readonly cache: string;
}

const nothingBefore: LastBuild<ListedShard, never> = {
  groups: new Map(),
  shards: {},
  dirty: new Set(),
  outcome: () => null,
};

/**
 * An Eleventy plugin that builds a whole archive in one run of Eleventy: all pages, then scripts, styles and the search
 * index. All pages are in memory at once, and nothing is incremental. For more than a few thousand posts, use
 * `jianbao build`, which renders with `pagesPlugin` too, but in slices.
 */
export async function archivePlugin(config: UserConfig, { posts, config: file, cache }: ArchiveOptions): Promise<void> {
  const folders = { posts: resolve(posts), cache: resolve(cache) };
  const settings = await loadSettings(file, folders.cache);
  const inSite = <T>(output: string, work: (context: SiteContext, plan: OutputPlan) => T | Promise<T>): Promise<T> =>
    withSite({ ...folders, output }, settings, noProgress, async (context) => work(context, await planAll(context)));

  const options = await inSite('', async ({ posts: reader, site, components }, plan) => {
    const completing = { posts: reader, linkId: linkToArticleId(settings.sources), site };
    return {
      pages: Array.from(plan.duePages.plans(), (page) => completePage(page.draft(), completing)),
      site,
      replacements: await importComponents(components?.url ?? null),
    };
  });
  config.addPlugin(pagesPlugin, options);

  config.on('eleventy.after', ({ directories: { output } }) =>
    inSite(output, async (context, plan) => {
      writeAssets(plan.dueAssets, output);
      const shards = await writeShards(plan.shards, context);
      writeShardList(
        [...shards.values()].map(({ listed }) => listed),
        join(output, indexFolder),
      );
    }),
  );
}

async function planAll(context: SiteContext): Promise<OutputPlan> {
  const { settings, posts } = context;
  const collection = await collectPosts(scanPosts(context), context);
  stopIfFatal(collection.problems, settings);
  const archive = arrangeArchive(collection.articles, settings.sources, posts.readArticle);
  return planOutput(archive, context, nothingBefore, () => false);
}
