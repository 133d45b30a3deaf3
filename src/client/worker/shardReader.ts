/** Reads what is asked of the shards, and remembers the answers. */
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
import type { IndexFetch } from './indexFetch.ts';
import type { Positions } from './matchShard.ts';
import { rememberIn } from './rememberIn.ts';
import { createTokenIndex } from './tokenIndex.ts';

export interface ShardReader {
  /** Loads the engine and opens shards before anything is asked. */
  warm(shards: readonly ListedShard[]): void;
  /**
   * Where the shard has a literal.
   *
   * @param literal - folded and trimmed
   * @throws if any file that the answer needs could not be read
   */
  ask(shard: ListedShard, literal: string): Promise<Positions>;
  /** True if the same was asked before: to ask it again costs nothing. */
  knows(shard: ListedShard, literal: string): boolean;
  /**
   * What filters and lists need of some documents, from as few bytes as possible.
   *
   * @param indexes - null for all
   * @throws if it could not be read
   */
  documents(shard: ListedShard, indexes: readonly number[] | null): Promise<ShardDocuments>;
  /** @throws if it could not be read */
  fragment(shard: ListedShard, index: number): Promise<Fragment>;
}

/** Answers to the last queries, one for each literal and shard: after a change of filters nothing is asked again. */
const maxAnswers = 600;

/** Saving a long result must not fill the memory. */
const maxFragments = 800;

/** Up to this many documents are described by their fragments, which will be shown anyway, not by the table of all. */
const maxDescribedByFragment = 6;

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
    // A failure is reported when something is asked.
    warm: (shards) => void tokenIndex.warm(shards).catch(() => undefined),
    ask: (shard, literal) =>
      rememberIn(answers, answerKey(shard, literal), () => tokenIndex.ask(shard, literal), maxAnswers),
    knows: (shard, literal) => answers.has(answerKey(shard, literal)),
    documents: async (shard, indexes) => {
      const url = indexUrl + shardFolder(shard) + documentTableFile;
      if (indexes !== null && indexes.length <= maxDescribedByFragment && !tables.has(url))
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
      const url = `${indexUrl}${shardFolder(shard)}fragment/${pageName(index)}.pf_fragment`;
      const read = async (): Promise<Fragment> => JSON.parse(decode(await indexFetch.readSigned(url))) as Fragment;
      return rememberIn(fragments, url, read, maxFragments);
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
