/** Opens shards of the index, each when it is first asked for, and asks them. */
import { documentTableFile, type DocumentTable } from '../search/documentTable.ts';
import { pageIndex } from '../search/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../search/shardList.ts';
import type { IndexFetch } from './indexFetch.ts';
import type { PagefindInstance, PagefindModule, PagefindResult } from './pagefindModule.ts';

/** Numbers of the documents found, ascending, and Pagefind's handle of each. */
export type ShardResults = ReadonlyMap<number, PagefindResult>;

export interface ShardReader {
  /** @throws if any file that the answer needs could not be read */
  ask(shard: ListedShard, tokens: string): Promise<ShardResults>;
  /** @throws if it could not be read */
  table(shard: ListedShard): Promise<DocumentTable>;
}

/**
 * Pagefind starts by itself and does not say when it is ready; asked earlier, it looks again only after 50 ms. With
 * everything at hand it starts faster than this.
 */
const startMs = 5;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function openShards(indexUrl: string, indexFetch: IndexFetch, pagefind: PagefindModule): ShardReader {
  const instances = new Map<string, Promise<PagefindInstance>>();
  const tables = new Map<string, Promise<DocumentTable>>();
  let engine: Promise<void> | null = null;

  const open = async (folderUrl: string, { digest }: ListedShard): Promise<PagefindInstance> => {
    await indexFetch.prefetch(`${folderUrl}pagefind.${digest}.pf_meta`);
    // All instances share one WASM memory. Two that started together would each make one, and the later would win.
    if (engine !== null) await engine;
    const instance = pagefind.createInstance({ basePath: folderUrl, noWorker: true });
    engine ??= instance.search('').then(
      () => undefined,
      (error: unknown) => {
        engine = null;
        throw error;
      },
    );
    await engine;
    await pause(startMs);
    return instance;
  };

  return {
    ask: async (shard, tokens) => {
      const folderUrl = indexUrl + shardFolder(shard);
      const instance = await remember(instances, folderUrl, () => open(folderUrl, shard));
      const chunksUrl = `${folderUrl}index/`;
      indexFetch.takeFailure(chunksUrl);
      const { results } = await instance.search(tokens);
      if (indexFetch.takeFailure(chunksUrl)) throw new Error(`shard ${shard.name} could not be read`);
      // Pagefind orders single tokens by its own score; the number of a page is its place in time.
      const numbered = results.map((result): [number, PagefindResult] => [pageIndex(result.id), result]);
      return new Map(numbered.sort(([a], [b]) => a - b));
    },
    table: (shard) => {
      const url = indexUrl + shardFolder(shard) + documentTableFile;
      return remember(tables, url, async () => JSON.parse(await indexFetch.readText(url)) as DocumentTable);
    },
  };
}

/** Runs once for each key, until it has succeeded. */
function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const earlier = known.get(key);
  if (earlier) return earlier;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}
