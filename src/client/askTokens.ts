/** Asks Pagefind where single tokens are: one instance of it for each section of a shard, started when it is needed. */
import { pageIndex, pageName, pagefindEntry, pagefindSignature, toPagefindEntry } from '../search/pagefindFormat.ts';
import { decodeSection, findBound, sectionFile, toPagefindMetadata } from '../search/sections.ts';
import { shardFolder, type ListedShard } from '../search/shardList.ts';
import type { IndexFetch } from './indexFetch.ts';
import type { PagefindInstance, PagefindModule } from './pagefindModule.ts';
import { rememberIn } from './rememberIn.ts';

/** For each document that has a token, its positions; none where only a character of the text is known. */
export type TokenPositions = ReadonlyMap<number, readonly number[]>;

export interface TokenIndex {
  /** Starts the engine before it is needed. */
  warm(): Promise<void>;
  /** @throws if any file that the answer needs could not be read */
  ask(shard: ListedShard, token: string): Promise<TokenPositions>;
}

interface Section {
  readonly bounds: readonly number[];
  readonly pagefind: PagefindInstance;
}

/**
 * Pagefind starts by itself and does not say when it is ready; asked earlier, it looks again only after 50 ms. With
 * everything at hand it starts faster than this.
 */
const startMs = 5;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** All that Pagefind will ask for is read before it is asked, so a failure is that of the question that needed the file. */
export function askTokens(indexUrl: string, indexFetch: IndexFetch, pagefind: PagefindModule): TokenIndex {
  const sections = new Map<string, Promise<Section>>();
  const chunks = new Map<string, Promise<void>>();
  let engine: Promise<void> | null = null;

  const startInstance = (basePath: string, { digest, count }: Pick<ListedShard, 'digest' | 'count'>, bounds: readonly number[]): PagefindInstance => {
    indexFetch.offer(basePath + pagefindEntry, toPagefindEntry({ digest, count }));
    indexFetch.offer(`${basePath}pagefind.${digest}.pf_meta`, new Blob([pagefindSignature, toPagefindMetadata(count, bounds)]));
    return pagefind.createInstance({ basePath, noWorker: true });
  };

  /** All instances share one WASM memory. Two that started together would each make one, so one of nothing goes before. */
  const startEngine = async (): Promise<void> => {
    await indexFetch.readEngine();
    await startInstance(`${indexUrl}engine/`, { digest: 'engine', count: 0 }, []).search('');
  };
  const warm = (): Promise<void> => {
    engine ??= startEngine();
    engine.catch(() => (engine = null));
    return engine;
  };

  const openSection = async (shard: ListedShard, sectionUrl: string): Promise<Section> => {
    const [list] = await Promise.all([indexFetch.read(sectionUrl + sectionFile), warm()]);
    const bounds = decodeSection(list);
    const instance = startInstance(sectionUrl, shard, bounds);
    await pause(startMs);
    return { bounds, pagefind: instance };
  };

  const ask = async (shard: ListedShard, token: string): Promise<TokenPositions> => {
    const number = shard.sections.findLastIndex((first) => first <= token);
    if (number < 0) return new Map();
    const sectionUrl = `${indexUrl}${shardFolder(shard)}${number}/`;
    const section = await rememberIn(sections, sectionUrl, () => openSection(shard, sectionUrl));
    const chunkUrl = `${sectionUrl}index/${pageName(findBound(section.bounds, token))}.pf_index`;
    await rememberIn(chunks, chunkUrl, async () => indexFetch.offer(chunkUrl, await indexFetch.readSigned(chunkUrl)));
    const { results } = await section.pagefind.search(token);
    return new Map(results.map(({ id, words }) => [pageIndex(id), words]));
  };
  return { warm, ask };
}
