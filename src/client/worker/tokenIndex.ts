/**
 * Asks Pagefind where a shard has a literal: for each of the literal's tokens, whose chunks are loaded as they are
 * needed, and then where the tokens stand next to each other.
 */
import { chunkFile, chunkOfToken, largeTokenFile, largeTokenMark } from '../../search/format/chunks.ts';
import { pagefindWasm } from '../../search/format/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../../search/format/shardList.ts';
import { coveringTokens } from '../../search/text/tokens.ts';
import type { IndexFetch } from './indexFetch.ts';
import type { Positions } from './matchShard.ts';
import { startPagefind, type PagefindEngine, type PagefindIndex, type TokenPositions } from './pagefindEngine.ts';
import { rememberIn } from './rememberIn.ts';

export interface TokenIndex {
  /**
   * Starts the engine and opens shards before anything is asked.
   *
   * @throws if the engine could not be read
   */
  warm(shards: readonly ListedShard[]): Promise<void>;
  /**
   * @param literal - folded and trimmed
   * @throws if any file that the answer needs could not be read
   */
  ask(shard: ListedShard, literal: string): Promise<Positions>;
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

  const find = async (shard: ListedShard, token: string): Promise<TokenPositions> => {
    const index = await load(shard, chunkFile(chunkOfToken(token, shard.chunks)));
    const hasOwnFile = index.find(largeTokenMark(token)).size > 0;
    return (hasOwnFile ? await load(shard, largeTokenFile(token)) : index).find(token);
  };

  return {
    warm: async (shards) => {
      (await engine()).rehearse();
      for (const shard of shards) await open(shard);
    },
    ask: async (shard, literal) =>
      joinTokens(
        await Promise.all(
          coveringTokens(literal).map(async ({ token, offset }) => ({ offset, found: await find(shard, token) })),
        ),
      ),
  };
}

export interface FoundToken {
  /** Of the token in the literal. */
  readonly offset: number;
  readonly found: TokenPositions;
}

/**
 * Joins the positions of tokens to those of the literal that they cover: for each document in which all tokens stand at
 * their distances from each other, the first such position.
 *
 * @example 台北 at 3 and 9, 市長 at 11 of the same document: 台北市長 is at 9
 */
export function joinTokens(tokens: readonly FoundToken[]): Positions {
  const [rarest, ...others] = [...tokens].sort((a, b) => a.found.size - b.found.size);
  const joined: [document: number, position: number][] = [];
  for (const [document, positions] of rarest?.found ?? []) {
    const first =
      others.length === 0 ? firstOf(positions) : firstCommon(document, startsOf(positions, rarest!.offset), others);
    if (first !== null) joined.push([document, first]);
  }
  // Pagefind orders documents by its own score; their numbers are their order in time.
  return new Map(joined.sort(([a], [b]) => a - b));
}

/** −1 for a character whose positions are not known. */
const firstOf = (positions: readonly number[]): number =>
  positions.length === 0 ? -1 : positions.reduce((first, position) => Math.min(first, position));

const startsOf = (positions: readonly number[], offset: number): number[] =>
  positions.map((position) => position - offset);

function firstCommon(document: number, starts: readonly number[], others: readonly FoundToken[]): number | null {
  let common = starts;
  for (const { offset, found } of others) {
    const there = new Set(startsOf(found.get(document) ?? [], offset));
    common = common.filter((start) => there.has(start));
    if (common.length === 0) return null;
  }
  return firstOf(common);
}
