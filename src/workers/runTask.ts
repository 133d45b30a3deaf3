import { join } from 'node:path';
import { linkToArticleId } from '../enrich/linkToArticleId.ts';
import type { PageDraft } from '../plan/pagePlan.ts';
import { indexFolder } from '../search/format/shardList.ts';
import { openPack, readPacks, type PackReader, type PackWriter } from '../store/packs.ts';
import { packFolder } from '../store/postStore.ts';
import { writeIfChanged } from '../store/writeFiles.ts';
import { toSearchDocument } from './toSearchDocument.ts';
import type { RunTask, TaskKind, Tasks, WorkerSetup } from './tasks.ts';

/** Pages that one Eleventy instance renders; see `renderSlice`. */
const maxSlicePages = 1_000;

/** What the tasks of a kind need. */
const loaders = {
  read: () => import('./readPosts.ts'),
  render: async () => ({
    ...(await import('../render/completePage.ts')),
    ...(await import('../render/renderSlice.ts')),
  }),
  shard: () => import('../search/write/writeShard.ts'),
};

/**
 * The worker's half of a build: carries out one task after another. What a task needs is imported when the first of
 * its kind comes: a build that renders nothing never loads Eleventy.
 */
export function taskRunner(setup: WorkerSetup): {
  run: RunTask;
  preload: (kind: TaskKind) => Promise<unknown>;
  close: () => void;
} {
  const { folders, settings, site } = setup;
  const packs = packFolder(folders.cache);
  let pack: PackWriter | null = null;
  let texts: PackReader | null = null;
  const openTexts = (): PackReader => (texts ??= readPacks(packs));

  const handlers: { [Kind in TaskKind]: (given: Tasks[Kind]['given']) => Promise<Tasks[Kind]['result']> } = {
    async read(jobs) {
      const { readPosts } = await loaders.read();
      pack ??= openPack(packs, setup.number);
      const posts = readPosts(jobs, folders.posts, settings, { writer: pack, reader: openTexts() });
      pack.flush();
      return posts;
    },

    async render(drafts) {
      const { completePage, renderSlice } = await loaders.render();
      const completing = { texts: openTexts(), linkId: linkToArticleId(settings.sources), site };
      const written: string[] = [];
      for (const slice of toSlices(drafts)) {
        const pages = slice.map((draft) => completePage(draft, completing));
        const rendered = await renderSlice(pages, site, join(folders.cache, 'empty'));
        for (const { file, html } of rendered)
          if (writeIfChanged(join(folders.output, file), Buffer.from(html))) written.push(file);
      }
      return written;
    },

    async shard({ shard, documents }) {
      const { writeShard } = await loaders.shard();
      const reader = openTexts();
      return writeShard({
        shard,
        drafts: documents,
        read: (draft) => toSearchDocument(draft, reader),
        outputFolder: join(folders.output, indexFolder),
      });
    },
  };
  return {
    run: (kind, given) => handlers[kind](given),
    preload: (kind) => loaders[kind](),
    close() {
      pack?.close();
      texts?.close();
    },
  };
}

function* toSlices(drafts: readonly PageDraft[]): Generator<readonly PageDraft[]> {
  for (let start = 0; start < drafts.length; start += maxSlicePages) yield drafts.slice(start, start + maxSlicePages);
}
