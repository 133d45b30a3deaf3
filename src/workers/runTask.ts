import { join } from 'node:path';
import { linkToArticleId } from '../enrich/linkToArticleId.ts';
import type { PageDraft } from '../plan/pagePlan.ts';
import { indexFolder } from '../search/format/shardList.ts';
import { openPack, type PackWriter } from '../store/packs.ts';
import { openPostReader } from '../store/postReader.ts';
import { packFolder } from '../store/postStore.ts';
import { writeIfChanged } from '../writeFiles.ts';
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
    ...(await import('../render/loadComponents.ts')),
  }),
  shard: () => import('../search/write/writeShard.ts'),
};

/**
 * Makes a runner of tasks, one after another. What a kind of task needs is imported for the first one of its kind: a
 * build that renders nothing never loads Eleventy.
 *
 * @param number - of the thread, which is also the number of the pack that it appends to
 */
export function taskRunner(
  { folders, settings, site, components }: WorkerSetup,
  number: number,
): {
  run: RunTask;
  preload: (kind: TaskKind) => Promise<unknown>;
  close: () => void;
} {
  const packs = packFolder(folders.cache);
  let pack: PackWriter | null = null;
  const posts = openPostReader(packs);

  const handlers: { [Kind in TaskKind]: (given: Tasks[Kind]['given']) => Promise<Tasks[Kind]['result']> } = {
    async read(jobs) {
      const { readPosts } = await loaders.read();
      pack ??= openPack(packs, number);
      const read = readPosts(jobs, folders.posts, settings, { writer: pack, reader: posts });
      pack.flush();
      return read;
    },

    async render(drafts) {
      const { completePage, renderSlice, importComponents } = await loaders.render();
      const options = { site, replacements: await importComponents(components) };
      const completing = { posts, linkId: linkToArticleId(settings.sources), site };
      const written: string[] = [];
      for (const slice of toSlices(drafts)) {
        const pages = slice.map((draft) => completePage(draft, completing));
        const rendered = await renderSlice(pages, options, join(folders.cache, 'empty'));
        for (const { file, html } of rendered)
          if (writeIfChanged(join(folders.output, file), Buffer.from(html))) written.push(file);
      }
      return written;
    },

    async shard({ shard, documents }) {
      const { writeShard } = await loaders.shard();
      return writeShard({
        shard,
        drafts: documents,
        read: (draft) => toSearchDocument(draft, posts),
        outputFolder: join(folders.output, indexFolder),
      });
    },
  };
  return {
    run: (kind, given) => handlers[kind](given),
    preload: (kind) => loaders[kind](),
    close() {
      pack?.close();
      posts.close();
    },
  };
}

function* toSlices(drafts: readonly PageDraft[]): Generator<readonly PageDraft[]> {
  for (let start = 0; start < drafts.length; start += maxSlicePages) yield drafts.slice(start, start + maxSlicePages);
}
