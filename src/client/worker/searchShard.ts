/** Searches one shard for the documents that fit a query, before any filter. */
import type { ShardDocuments } from '../../search/format/documentTable.ts';
import type { Fragment } from '../../search/format/fragments.ts';
import type { ListedShard } from '../../search/format/shardList.ts';
import { countsIn, type Spelling } from '../../search/names/expandNames.ts';
import { isText, type Query, type Term } from '../../search/query/query.ts';
import { fold } from '../../search/text/fold.ts';
import { candidates, matchShard, type Match, type Positions, type PositionsOf } from './matchShard.ts';
import type { SearchPlan } from './planSearch.ts';
import type { ShardReader } from './shardReader.ts';

export interface ShardOutcome {
  /** In the order of the table, newest first; not by rank. */
  readonly matches: readonly Match[];
  /** Those of the matches, and perhaps others. */
  readonly documents: ShardDocuments;
  /** For each term of the query, the number of documents that have it; −1 for a term that is not text. */
  readonly termCounts: readonly number[];
}

/** @throws if anything that the answer needs could not be read */
export async function searchShard(plan: SearchPlan, shard: ListedShard, reader: ShardReader): Promise<ShardOutcome> {
  const { query, spellingsOf, phrase } = plan;
  const answers = new Map(
    await Promise.all(
      plan.literals.map(async (spelling) => [spelling.literal, await askSpelling(spelling, shard, reader)] as const),
    ),
  );
  const positionsOf: PositionsOf = (literal) => answers.get(literal) ?? new Map();
  const termCounts = query.groups
    .flat()
    .map((term) => (isText(term) ? countOf(spellingsOf(term).map(positionsOf)) : -1));
  const found = candidates(query, positionsOf, spellingsOf);
  const indexes = found === null ? [...Array(shard.count).keys()] : [...found].sort((a, b) => a - b);
  const documents = await reader.documents(shard, found === null ? null : indexes);
  const { exact } = plan.request;
  // Folded, an exclusion could remove too much: for an exact request, only the text can decide.
  const asked: Query = exact ? { ...query, excluded: query.excluded.filter((term) => !isText(term)) } : query;
  const matches = matchShard({ query: asked, indexes, rowAt: documents.rowAt, positionsOf, spellingsOf, phrase });
  return { matches: exact ? await keepExact(query, matches, shard, reader) : matches, documents, termCounts };
}

/**
 * Where a shard has a spelling that counts. Few articles have it inside a longer literal; whether they have it
 * elsewhere too is decided by their text.
 */
async function askSpelling(spelling: Spelling, shard: ListedShard, reader: ShardReader): Promise<Positions> {
  const { literal, not } = spelling;
  const positions = await reader.ask(shard, literal);
  if (not.length === 0 || positions.size === 0) return positions;
  const doubtful = new Set(
    (await Promise.all(not.map((longer) => reader.ask(shard, longer)))).flatMap((answer) => [...answer.keys()]),
  );
  const refused = await Promise.all(
    [...doubtful].map(async (index) => {
      const { meta, content } = await reader.fragment(shard, index);
      return [meta.title, ...content.split('\n')].some((block) => countsIn(fold(block), spelling)) ? null : index;
    }),
  );
  return new Map([...positions].filter(([index]) => !refused.includes(index)));
}

const countOf = (answers: readonly ReadonlyMap<number, number>[]): number =>
  answers.length === 1 ? answers[0]!.size : new Set(answers.flatMap((answer) => [...answer.keys()])).size;

async function keepExact(
  query: Query,
  matches: readonly Match[],
  shard: ListedShard,
  reader: ShardReader,
): Promise<Match[]> {
  const fits = await Promise.all(
    matches.map(async ({ index }) => fitsExactly(query, await reader.fragment(shard, index))),
  );
  return matches.filter((_, at) => fits[at]);
}

/** Compares characters as typed, not folded: 乾 is not 干. The table has decided groups with a field. */
function fitsExactly({ groups, excluded }: Query, { content, meta }: Fragment): boolean {
  const has = (term: Term): boolean =>
    isText(term) && (meta.title.includes(term.typed) || (!term.titleOnly && content.includes(term.typed)));
  return groups.every((group) => !group.every(isText) || group.some(has)) && !excluded.some(has);
}
