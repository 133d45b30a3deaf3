/** Asks one shard after another, and the next ones ahead of their turn. */
import type { ListedShard } from '../../search/format/shardList.ts';
import { isText, type Query } from '../../search/query/query.ts';
import { intersect, type DaySpan } from '../../search/query/readDates.ts';
import { hitsPerPage, type SearchRequest } from '../searchRequest.ts';
import { countFacets } from './countFacets.ts';
import { planSearch, type SearchPlan } from './planSearch.ts';
import { reportOnce } from './reportOnce.ts';
import { searchShard, type ShardOutcome } from './searchShard.ts';
import type { ShardReader } from './shardReader.ts';

/** Asked at a time once the first page is full, and where hardly anything is found. */
const maxShardsAtATime = 6;

/** From this length on, a text is rare as a rule: all shards will be asked in the end, and waiting saves no bytes. */
const minRareLength = 4;

export interface ShardAnswer {
  readonly shard: ListedShard;
  /** Null if the shard could not be read. */
  readonly outcome: ShardOutcome | null;
}

/**
 * The shards that a plan has to ask, in the order of the request. Shards outside the dates are asked only if their
 * answers are known already: then their articles can be counted for nothing.
 *
 * @param shards - newest first
 */
export function chooseShards(plan: SearchPlan, shards: readonly ListedShard[], reader: ShardReader): ListedShard[] {
  const overlaps = (shard: ListedShard, span: DaySpan | null): boolean =>
    span !== null && intersect(shard, span) !== null;
  const isKnown = (shard: ListedShard): boolean =>
    plan.literals.length > 0 && plan.literals.every(({ literal }) => reader.knows(shard, literal));
  const chosen = shards.filter(
    (shard) => overlaps(shard, plan.span) || (overlaps(shard, plan.querySpan) && isKnown(shard)),
  );
  return plan.request.sort === 'oldest' ? chosen.reverse() : chosen;
}

/**
 * Gives each shard's answer in its turn, while the files of the next shards are on their way: a shard asked too early
 * costs bytes, shards asked one after the other cost time.
 *
 * @param countHits - how many hits there are so far
 */
export async function* queueShards(
  plan: SearchPlan,
  shards: readonly ListedShard[],
  reader: ShardReader,
  countHits: () => number,
): AsyncGenerator<ShardAnswer> {
  const answers: Promise<ShardOutcome | null>[] = [];
  if (expectsFew(plan.query)) for (const shard of shards.slice(1, maxShardsAtATime)) prefetch(plan, shard, reader);
  for (const [number, shard] of shards.entries()) {
    const ahead = shardsAhead(shards, number, countHits());
    for (const [at, next] of shards.entries())
      if (at >= number && at < number + ahead) answers[at] ??= ask(plan, next, reader);
    const outcome = await answers[number]!;
    await nextTask();
    yield { shard, outcome };
  }
}

/** How many articles a request finds; 0 if it asks for nothing, or for other names where there are none. */
export async function countFound(
  request: SearchRequest,
  shards: readonly ListedShard[],
  reader: ShardReader,
): Promise<number> {
  const plan = planSearch(request);
  if (plan === null || (request.names && !plan.names.some(({ used }) => used))) return 0;
  const counts = await Promise.all(
    chooseShards(plan, shards, reader).map(async (shard) => {
      const outcome = await ask(plan, shard, reader);
      const facets = countFacets(request);
      return outcome?.matches.filter(({ index }) => facets.add(outcome.documents.rowAt(index))).length ?? 0;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function ask(plan: SearchPlan, shard: ListedShard, reader: ShardReader): Promise<ShardOutcome | null> {
  try {
    return await searchShard(plan, shard, reader);
  } catch (error) {
    // The page says which days could not be searched; the reader can try again.
    reportOnce(`The shard ${shard.name} could not be searched.`, error);
    return null;
  }
}

/** Fetches the files that a shard will need; what fails is reported when its turn comes. */
function prefetch(plan: SearchPlan, shard: ListedShard, reader: ShardReader): void {
  for (const { literal } of plan.literals) reader.ask(shard, literal).catch(() => undefined);
}

const expectsFew = ({ groups }: Query): boolean =>
  groups.some((group) => group.every((term) => isText(term) && [...term.literal].length >= minRareLength));

/** How many of the next shards will fill the first page, if hits are as frequent in them as in the `number` before. */
function shardsAhead(shards: readonly ListedShard[], number: number, hits: number): number {
  if (hits >= hitsPerPage) return maxShardsAtATime;
  if (number === 0) return 1;
  const searched = shards.slice(0, number).reduce((sum, { count }) => sum + count, 0);
  const wanted = (searched / hits) * (hitsPerPage - hits);
  let reached = 0;
  const enough = shards.slice(number).findIndex(({ count }) => {
    reached += count;
    return reached >= wanted;
  });
  return enough < 0 ? maxShardsAtATime : Math.min(maxShardsAtATime, enough + 1);
}

/** Lets messages in: if all files of a shard are there already, nothing else would. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
