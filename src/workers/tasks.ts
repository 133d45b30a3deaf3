/** The tasks of workers, with their inputs and results. All of them can be sent between threads. */
import type { PageDraft } from '../plan/pagePlan.ts';
import type { SiteInfo } from '../plan/pages.ts';
import type { SearchDocument } from '../search/format/searchDocument.ts';
import type { ListedShard, Shard } from '../search/format/shardList.ts';
import type { Settings } from '../settings/settings.ts';
import type { TextRef } from '../store/postEntry.ts';
import type { ReadJob, ReadPost } from './readPosts.ts';

/** Folders, all absolute. */
export interface Folders {
  readonly posts: string;
  readonly output: string;
  readonly cache: string;
}

/** What a worker gets before its first task. */
export interface WorkerSetup {
  readonly folders: Folders;
  readonly settings: Settings;
  readonly site: SiteInfo;
  /** Address of the module with the archive's own components, or null. */
  readonly components: string | null;
}

/** A search document whose texts and reporter are still in the store. */
export type DocumentDraft = Omit<SearchDocument, 'texts' | 'reporter'> & { readonly text: TextRef };

/** Each kind of task, with its input and its result. */
export interface Tasks {
  /** Reads posts, and appends them to the store. */
  read: { given: readonly ReadJob[]; result: readonly ReadPost[] };
  /** Renders pages and writes those that are new or changed; gives the paths of these. */
  render: { given: readonly PageDraft[]; result: readonly string[] };
  /** Writes one shard of the search index. */
  shard: { given: { readonly shard: Shard; readonly documents: readonly DocumentDraft[] }; result: ListedShard };
}

export type TaskKind = keyof Tasks;

export type RunTask = <Kind extends TaskKind>(
  kind: Kind,
  given: Tasks[Kind]['given'],
) => Promise<Tasks[Kind]['result']>;

/** What is sent to a worker. */
export type WorkerRequest =
  | { readonly preload: TaskKind }
  | { readonly kind: TaskKind; readonly given: Tasks[TaskKind]['given'] };
