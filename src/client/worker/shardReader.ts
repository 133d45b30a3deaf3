/** Opens shards of the index, each when it is first asked for, and asks them. */
import {
  documentTableFile,
  openFragment,
  openTable,
  type DocumentTable,
  type ShardDocuments,
} from '../../search/format/documentTable.ts';
import type { Fragment } from '../../search/format/fragments.ts';
import { pageName } from '../../search/format/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../../search/format/shardList.ts';
import { coveringTokens } from '../../search/text/tokens.ts';
import { createTokenIndex } from './tokenIndex.ts';
import type { IndexFetch } from './indexFetch.ts';
import { joinTokens } from './joinTokens.ts';
import type { Positions } from './matchShard.ts';
import { rememberIn } from './rememberIn.ts';

export interface ShardReader {
  /** Gets the engine before it is needed, and opens shards. */
  warm(shards: readonly ListedShard[]): void;
  /**
   * Where the shard has a literal.
   *
   * @param literal - folded and trimmed
   * @throws if any file that the answer needs could not be read
   */
  ask(shard: ListedShard, literal: string): Promise<Positions>;
  /** True if `ask` has been answered before: it will cost nothing. */
  knows(shard: ListedShard, literal: string): boolean;
  /**
   * What filters and lists need of some documents, by the shortest way.
   *
   * @param indexes - null for all
   * @throws if it could not be read
   */
  documents(shard: ListedShard, indexes: readonly number[] | null): Promise<ShardDocuments>;
  /** @throws if it could not be read */
  fragment(shard: ListedShard, index: number): Promise<Fragment>;
}

/** Answers of the last queries are kept, one for each literal and shard: a changed filter asks nothing anew. */
const keptAnswers = 600;

/** Fragments kept: saving a long result must not fill the memory. */
const keptFragments = 800;

/** So few documents are described by their fragments, which will be shown, rather than by the table of all. */
const fewDocuments = 6;

/**
 * @param indexUrl - of the index folder, with a slash at the end
 * @param version - of Pagefind
 */
export function createShardReader(indexUrl: string, version: string, indexFetch: IndexFetch): ShardReader {
  const tokenIndex = createTokenIndex(indexUrl, version, indexFetch);
  const tables = new Map<string, Promise<ShardDocuments>>();
  const answers = new Map<string, Promise<Positions>>();
  const fragments = new Map<string, Promise<Fragment>>();

  const reader: ShardReader = {
    // A failure is told when something is asked.
    warm: (shards) => void tokenIndex.warm(shards).catch(() => undefined),
    ask: (shard, literal) => {
      const key = answerKey(shard, literal);
      const known = answers.get(key);
      // Asked for again, it is the last to be forgotten.
      answers.delete(key);
      if (known) answers.set(key, known);
      for (const oldest of answers.keys()) {
        if (answers.size < keptAnswers) break;
        answers.delete(oldest);
      }
      return rememberIn(answers, key, async () => {
        const tokens = coveringTokens(literal);
        return joinTokens(
          await Promise.all(
            tokens.map(async ({ token, offset }) => ({ offset, found: await tokenIndex.ask(shard, token) })),
          ),
        );
      });
    },
    knows: (shard, literal) => answers.has(answerKey(shard, literal)),
    documents: async (shard, indexes) => {
      const url = indexUrl + shardFolder(shard) + documentTableFile;
      if (indexes !== null && indexes.length <= fewDocuments && !tables.has(url))
        return describe(
          new Map(
            await Promise.all(indexes.map(async (index) => [index, await reader.fragment(shard, index)] as const)),
          ),
        );
      return rememberIn(tables, url, async () =>
        openTable(JSON.parse(decode(await indexFetch.read(url))) as DocumentTable),
      );
    },
    fragment: (shard, index) => {
      if (fragments.size > keptFragments) fragments.clear();
      const url = `${indexUrl}${shardFolder(shard)}fragment/${pageName(index)}.pf_fragment`;
      return rememberIn(fragments, url, async () => JSON.parse(decode(await indexFetch.readSigned(url))) as Fragment);
    },
  };
  return reader;
}

const answerKey = ({ name, digest }: ListedShard, literal: string): string => `${name}/${digest}/${literal}`;
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function describe(fragments: ReadonlyMap<number, Fragment>): ShardDocuments {
  const known = new Map([...fragments].map(([index, fragment]) => [index, openFragment(fragment)]));
  return { rowAt: (index) => known.get(index)!.row, hitAt: (index) => known.get(index)!.hit };
}
