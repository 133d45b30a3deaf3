/** Opens shards of the index, each when it is first asked for, and asks them. */
import { documentTableFile, groupOf, type DocumentTable } from '../search/documentTable.ts';
import type { Fragment } from '../search/fragments.ts';
import { pageIndex, pageName, pagefindSignature } from '../search/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../search/shardList.ts';
import { queryTokens } from '../search/tokens.ts';
import type { IndexFetch } from './indexFetch.ts';
import type { Positions } from './matchShard.ts';
import type { PagefindInstance, PagefindModule } from './pagefindModule.ts';

export interface ShardReader {
  /** Gets the engine before it is needed. */
  warm(): void;
  /**
   * Where the shard has a literal.
   *
   * @param literal - folded and trimmed
   * @throws if any file that the answer needs could not be read
   */
  ask(shard: ListedShard, literal: string): Promise<Positions>;
  /** True if `ask` has been answered before: it will cost nothing. */
  knows(shard: ListedShard, literal: string): boolean;
  /** @throws if it could not be read */
  table(shard: ListedShard): Promise<DocumentTable>;
  /** @throws if it could not be read */
  fragment(shard: ListedShard, index: number): Promise<Fragment>;
}

/**
 * Pagefind starts by itself and does not say when it is ready; asked earlier, it looks again only after 50 ms. With
 * everything at hand it starts faster than this.
 */
const startMs = 5;

/** Answers of the last queries are kept, one for each literal and shard: a changed filter asks nothing anew. */
const keptAnswers = 600;

/** Files of fragments kept: saving a long result must not fill the memory. */
const keptGroups = 400;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function openShards(indexUrl: string, indexFetch: IndexFetch, pagefind: PagefindModule): ShardReader {
  const instances = new Map<string, Promise<PagefindInstance>>();
  const tables = new Map<string, Promise<DocumentTable>>();
  const answers = new Map<string, Promise<Positions>>();
  const queues = new Map<string, Promise<void>>();
  const groups = new Map<string, Promise<Record<string, Fragment>>>();
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

  /** One question at a time: a chunk that fails must be charged to the question that needed it. */
  const askEngine = async (shard: ListedShard, tokens: string): Promise<Positions> => {
    const folderUrl = indexUrl + shardFolder(shard);
    const instance = await remember(instances, folderUrl, () => open(folderUrl, shard));
    const chunksUrl = `${folderUrl}index/`;
    indexFetch.takeFailure(chunksUrl);
    const { results } = await instance.search(tokens);
    if (indexFetch.takeFailure(chunksUrl)) throw new Error(`shard ${shard.name} could not be read`);
    // Pagefind orders single tokens by its own score; the number of a page is its place in time.
    const numbered = results.map(({ id, words }): [number, number] => [pageIndex(id), words.length === 0 ? -1 : firstOf(words)]);
    return new Map(numbered.sort(([a], [b]) => a - b));
  };

  const reader: ShardReader = {
    // A failure is told when something is asked.
    warm: () => void indexFetch.warm().catch(ignore),
    ask: (shard, literal) => {
      const tokens = queryTokens(literal);
      if (tokens === null) return Promise.resolve(new Map());
      const key = answerKey(shard, literal);
      const known = answers.get(key);
      // Asked for again, it is the last to be forgotten.
      answers.delete(key);
      if (known) answers.set(key, known);
      for (const oldest of answers.keys()) {
        if (answers.size < keptAnswers) break;
        answers.delete(oldest);
      }
      return remember(answers, key, () => {
        const folderUrl = shardFolder(shard);
        const answer = (queues.get(folderUrl) ?? Promise.resolve()).then(() => askEngine(shard, tokens));
        queues.set(folderUrl, answer.then(ignore, ignore));
        return answer;
      });
    },
    knows: (shard, literal) => answers.has(answerKey(shard, literal)),
    table: (shard) => {
      const url = indexUrl + shardFolder(shard) + documentTableFile;
      return remember(tables, url, async () => JSON.parse(await indexFetch.readText(url)) as DocumentTable);
    },
    fragment: async (shard, index) => {
      const group = groupOf(await reader.table(shard), index);
      const url = `${indexUrl}${shardFolder(shard)}fragment/${pageName(group)}.pf_fragment`;
      if (groups.size > keptGroups) groups.clear();
      const fragments = await remember(groups, url, async () => {
        const text = await indexFetch.readText(url);
        return JSON.parse(text.slice(pagefindSignature.length)) as Record<string, Fragment>;
      });
      const fragment = fragments[pageName(index)];
      if (fragment === undefined) throw new Error(`${url} has no ${pageName(index)}`);
      return fragment;
    },
  };
  return reader;
}

const answerKey = ({ name, digest }: ListedShard, literal: string): string => `${name}/${digest}/${literal}`;
const ignore = (): void => undefined;

function firstOf(words: readonly number[]): number {
  return words.reduce((first, word) => (word < first ? word : first));
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
