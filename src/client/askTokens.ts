/** Asks Pagefind where single tokens are: one index for each shard, into which chunks are loaded as tokens need them. */
import { pageName, pagefindWasm } from '../search/pagefindFormat.ts';
import { decodeSection, findBound, sectionFile } from '../search/sections.ts';
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
  const sections = new Map<string, Promise<readonly number[]>>();
  const chunks = new Map<string, Promise<void>>();

  const engineUrl = `${indexUrl}${pagefindWasm}?v=${version}`;
  const engine = (): Promise<PagefindEngine> => rememberIn(engines, engineUrl, async () => startPagefind(await indexFetch.readSigned(engineUrl)));

  const ask = async (shard: ListedShard, token: string): Promise<TokenPositions> => {
    const number = shard.sections.findLastIndex((first) => first <= token);
    if (number < 0) return new Map();
    const shardUrl = indexUrl + shardFolder(shard);
    const index = rememberIn(indexes, shardUrl, async () => (await engine()).open(shard.count));
    const sectionUrl = `${shardUrl}${number}/`;
    const bounds = await rememberIn(sections, sectionUrl, async () => decodeSection(await indexFetch.read(sectionUrl + sectionFile)));
    const chunkUrl = `${sectionUrl}index/${pageName(findBound(bounds, token))}.pf_index`;
    await rememberIn(chunks, chunkUrl, async () => {
      const chunk = await indexFetch.readSigned(chunkUrl);
      (await index).load(chunk);
    });
    return (await index).find(token);
  };
  return { warm: async () => void (await engine()), ask };
}
