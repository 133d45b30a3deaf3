/** Runs one search from the first shard to the last, and reports to the page as it goes. */
import type { Hit } from '../../search/format/documentTable.ts';
import type { ListedShard } from '../../search/format/shardList.ts';
import { unite, type DaySpan } from '../../search/query/readDates.ts';
import { matchFinder, type FindMatches } from '../findMatches.ts';
import type { FromWorker } from '../messages.ts';
import { hitsPerPage } from '../searchRequest.ts';
import { countFacets } from './countFacets.ts';
import type { SearchPlan } from './planSearch.ts';
import { chooseShards, countFound, queueShards, type ShardAnswer } from './shardQueue.ts';
import type { ShardReader } from './shardReader.ts';
import { suggestQueries } from './suggestQueries.ts';

/** A hit, with where it is in the index and how well it fits. */
export interface RankedHit {
  readonly hit: Hit;
  readonly shard: ListedShard;
  readonly index: number;
  readonly rank: number;
}

/** A search that was started, with what can be shown and saved of it. */
export interface Running {
  readonly search: number;
  readonly findMatches: FindMatches;
  /** All hits, in the order in which they are shown. */
  order: RankedHit[];
  /** How many of them have been shown, or could not be. */
  answered: number;
  /** Called when the first page has been shown, or could not be. */
  pageShown: () => void;
  stopped: boolean;
}

/** A search that has found nothing yet. */
export const startRunning = (search: number, plan: SearchPlan | null): Running => ({
  search,
  findMatches: matchFinder(plan?.marked ?? [], plan?.request.exact ?? false),
  order: [],
  answered: 0,
  pageShown: () => undefined,
  stopped: false,
});

/** The page updates its filters with every report, so reports are not more frequent, except for the first page. */
const minReportMs = 80;

/** The page need not ask for texts: it may be waiting for the final order. */
const maxWaitMs = 400;

/** @param isCurrent - false once a newer search has begun: then this one ends without another message */
export async function runSearch(
  mine: Running,
  plan: SearchPlan,
  {
    shards,
    reader,
    post,
    receivedBytes,
    isCurrent,
  }: {
    readonly shards: readonly ListedShard[];
    readonly reader: ShardReader;
    readonly post: (message: FromWorker) => void;
    readonly receivedBytes: () => number;
    readonly isCurrent: () => boolean;
  },
): Promise<void> {
  const { search } = mine;
  const { request, query } = plan;
  const chosen = chooseShards(plan, shards, reader);
  const span = chosen.reduce(unite, null as DaySpan | null);
  const facets = countFacets(request);
  const terms = query.groups.flat();
  const sums: Sums = { searched: null, unfiltered: 0, termCounts: terms.map(() => 0), failed: [], lastFailed: false };
  const buffer = bufferHits((hits) => {
    const { searched } = sums;
    if (isCurrent() && searched !== null && span !== null)
      post({ type: 'found', search, hits, searched, span, facets: facets.counts() });
  });
  for await (const answer of queueShards(plan, chosen, reader, () => mine.order.length)) {
    if (!isCurrent()) return;
    if (mine.stopped) break;
    addTo(sums, answer);
    if (answer.outcome === null) continue;
    const { shard } = answer;
    const { matches, documents } = answer.outcome;
    const fitting = matches.filter(({ index }) => facets.add(documents.rowAt(index)));
    const newestFirst = fitting.map(
      ({ index, rank }): RankedHit => ({ hit: documents.hitAt(index), shard, index, rank }),
    );
    const hits = request.sort === 'oldest' ? newestFirst.reverse() : newestFirst;
    const hadFirstPage = mine.order.length >= hitsPerPage;
    mine.order = [...mine.order, ...(request.sort === 'best' ? hits.toSorted(byRank) : hits)];
    buffer.add(hits.map(({ hit }) => hit));
    if (hadFirstPage || mine.order.length < hitsPerPage || shard === chosen.at(-1)) continue;
    buffer.flush();
    await firstPage(mine);
  }
  buffer.flush();
  if (request.sort === 'best') mine.order.sort(byRank);
  const best = mine.order.slice(0, hitsPerPage * request.page).map(({ hit }) => hit.id);
  const { failed, searched, unfiltered } = sums;
  post({ type: 'done', search, failed, stopped: mine.stopped, searched, best, bytes: receivedBytes() });
  if (mine.order.length > 0 || failed.length > 0 || mine.stopped) return;
  const missing = terms
    .filter((term, at) => chosen.length > 0 && term.kind === 'text' && sums.termCounts[at] === 0)
    .map(({ raw }) => raw);
  const report = await suggestQueries({
    request,
    query,
    missing,
    unfiltered,
    count: (changed) => countFound(changed, shards, reader),
  });
  if (isCurrent()) post({ type: 'explained', search, report });
}

const byRank = (a: RankedHit, b: RankedHit): number => b.rank - a.rank;

/** The sum of the shards' answers, before any filter. */
interface Sums {
  searched: DaySpan | null;
  /** Articles that fit the query. */
  unfiltered: number;
  /** For each term, how many articles have it. */
  readonly termCounts: number[];
  /** Days of shards that could not be read. */
  readonly failed: DaySpan[];
  lastFailed: boolean;
}

function addTo(sums: Sums, { shard, outcome }: ShardAnswer): void {
  sums.searched = unite(sums.searched, shard);
  if (outcome === null) {
    // Neighbours that failed are one gap for a reader.
    sums.failed.push(unite(sums.lastFailed ? sums.failed.pop()! : null, shard));
  } else {
    for (const [at, count] of outcome.termCounts.entries()) sums.termCounts[at]! += count;
    sums.unfiltered += outcome.matches.length;
  }
  sums.lastFailed = outcome === null;
}

/** Collects hits until they are reported, at the latest after {@link minReportMs}. */
function bufferHits(report: (hits: readonly Hit[]) => void): {
  readonly add: (hits: readonly Hit[]) => void;
  readonly flush: () => void;
} {
  let waiting: Hit[] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== null) report(waiting);
    waiting = null;
  };
  const add = (hits: readonly Hit[]): void => {
    waiting = [...(waiting ?? []), ...hits];
    timer ??= setTimeout(flush, minReportMs);
  };
  return { add, flush };
}

/** Waits a while until the first page is shown, so that its files are not queued behind those of later shards. */
function firstPage(running: Running): Promise<void> {
  return new Promise((resolve) => {
    running.pageShown = resolve;
    setTimeout(resolve, maxWaitMs);
  });
}
