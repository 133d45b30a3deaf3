/** Asks Pagefind where single tokens are: one index for each shard, into which chunks are loaded as tokens need them. */
import { chunkFile, chunkOfToken, largeTokenFile, largeTokenMark } from '../../search/format/chunks.ts';
import { pagefindWasm } from '../../search/format/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../../search/format/shardList.ts';
import type { IndexFetch } from './indexFetch.ts';
import { startPagefind, type PagefindEngine, type PagefindIndex, type TokenPositions } from './pagefindEngine.ts';
import { rememberIn } from './rememberIn.ts';

export interface TokenIndex {
  /**
   * Starts the engine and opens shards before they are needed; no word is asked for.
   *
   * @throws if the engine could not be read
   */
  warm(shards: readonly ListedShard[]): Promise<void>;
  /** @throws if any file that the answer needs could not be read */
  ask(shard: ListedShard, token: string): Promise<TokenPositions>;
}

/**
 * @param indexUrl - of the index folder, with a slash at the end
 * @param version - of Pagefind
 */
export function createTokenIndex(indexUrl: string, version: string, indexFetch: IndexFetch): TokenIndex {
  const engines = new Map<string, Promise<PagefindEngine>>();
  const indexes = new Map<string, Promise<PagefindIndex>>();
  const loaded = new Map<string, Promise<PagefindIndex>>();

  const engineUrl = `${indexUrl}${pagefindWasm}?v=${version}`;
  const engine = (): Promise<PagefindEngine> =>
    rememberIn(engines, engineUrl, async () => startPagefind(await indexFetch.readSigned(engineUrl)));

  const open = (shard: ListedShard): Promise<PagefindIndex> =>
    rememberIn(indexes, indexUrl + shardFolder(shard), async () => (await engine()).open(shard.count));

  const load = (shard: ListedShard, file: string): Promise<PagefindIndex> => {
    const url = indexUrl + shardFolder(shard) + file;
    return rememberIn(loaded, url, async () => {
      const [index, chunk] = await Promise.all([open(shard), indexFetch.readSigned(url)]);
      index.load(chunk);
      return index;
    });
  };

  const ask = async (shard: ListedShard, token: string): Promise<TokenPositions> => {
    const index = await load(shard, chunkFile(chunkOfToken(token, shard.chunks)));
    const isElsewhere = index.find(largeTokenMark(token)).size > 0;
    return (isElsewhere ? await load(shard, largeTokenFile(token)) : index).find(token);
  };

  const warm = async (shards: readonly ListedShard[]): Promise<void> => {
    (await engine()).rehearse();
    for (const shard of shards) await open(shard);
  };
  return { warm, ask };
}
