/** Asks Pagefind where single tokens are: one index for each shard, into which chunks are loaded as tokens need them. */
import { chunkFile, chunkOfToken, largeTokenFile, largeTokenMark, largeTokenPart } from '../search/chunks.ts';
import { pagefindWasm } from '../search/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../search/shardList.ts';
import type { IndexFetch } from './indexFetch.ts';
import { startPagefind, type PagefindEngine, type PagefindIndex, type TokenPositions } from './pagefindEngine.ts';
import { rememberIn } from './rememberIn.ts';

export interface TokenIndex {
  /** Starts the engine before it is needed. */
  warm(): Promise<void>;
  /** @throws if any file that the answer needs could not be read */
  ask(shard: ListedShard, token: string): Promise<TokenPositions>;
}

/**
 * @param indexUrl - of the index folder, with a slash at the end
 * @param version - of Pagefind
 */
export function askTokens(indexUrl: string, version: string, indexFetch: IndexFetch): TokenIndex {
  const engines = new Map<string, Promise<PagefindEngine>>();
  const indexes = new Map<string, Promise<PagefindIndex>>();
  const loaded = new Map<string, Promise<PagefindIndex>>();

  const engineUrl = `${indexUrl}${pagefindWasm}?v=${version}`;
  const engine = (): Promise<PagefindEngine> => rememberIn(engines, engineUrl, async () => startPagefind(await indexFetch.readSigned(engineUrl)));

  const load = (shard: ListedShard, file: string): Promise<PagefindIndex> => {
    const shardUrl = indexUrl + shardFolder(shard);
    return rememberIn(loaded, shardUrl + file, async () => {
      const index = rememberIn(indexes, shardUrl, async () => (await engine()).open(shard.count));
      const [opened, chunk] = await Promise.all([index, indexFetch.readSigned(shardUrl + file)]);
      opened.load(chunk);
      return opened;
    });
  };

  const ask = async (shard: ListedShard, token: string): Promise<TokenPositions> => {
    const index = await load(shard, chunkFile(chunkOfToken(token, shard.chunks)));
    const [[, [parts = 0] = []] = []] = index.find(largeTokenMark(token));
    if (parts === 0) return index.find(token);
    await load(shard, largeTokenFile(token));
    return new Map(Array.from({ length: parts }, (_, part) => [...index.find(largeTokenPart(token, part))]).flat());
  };
  return { warm: async () => void (await engine()), ask };
}
