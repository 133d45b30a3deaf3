/** Searches the shards one after another and tells what is found as it is found. */
import type { Hit } from '../search/documentTable.ts';
import { intersect, type DaySpan } from '../search/readDates.ts';
import type { ListedShard } from '../search/shardList.ts';
import { countFacets } from './countFacets.ts';
import { cutExcerpt } from './cutExcerpt.ts';
import { toSavedHit, toShownHit } from './describeHit.ts';
import { explainZero } from './explainZero.ts';
import { matchFinder, type FindMatches } from './findMatches.ts';
import type { FromWorker, SavedHit } from './messages.ts';
import type { ShardReader } from './openShards.ts';
import { planSearch, type SearchPlan } from './planSearch.ts';
import { expectsFew, firstHits, shardsAtATime, shardsToFill } from './shardsAhead.ts';
import { searchShard, type ShardOutcome } from './searchShard.ts';
import type { SearchRequest } from './searchRequest.ts';

export interface ArchiveSearch {
  /** Gets the engine before anything is asked, and opens the newest shards. */
  warm(): void;
  /** Starts a search; one that still runs ends without another word. */
  search(search: number, request: SearchRequest): Promise<void>;
  stop(search: number): void;
  /** Gives title and excerpt of some hits of the search that was started last; answers come in the order of the calls. */
  show(search: number, first: number, count: number): Promise<void>;
  /** Gives all hits of the search that was started last, in its order, with what a list of literature needs. */
  save(search: number): Promise<void>;
}

/** A hit with its place in the index. */
interface RankedHit {
  readonly hit: Hit;
  readonly shard: ListedShard;
  readonly index: number;
  readonly rank: number;
}

interface Running {
  readonly search: number;
  readonly plan: SearchPlan | null;
  readonly findMatches: FindMatches;
  /** In the order in which they are shown. */
  order: RankedHit[];
  /** So many of them have been shown, or failed to be. */
  answered: number;
  /** Ends the wait for the first page. */
  release: () => void;
  stopped: boolean;
}

/** The newest shards are opened before anything is asked, as long as they have no more articles than this: 0.5 µs and 100 bytes each. */
const warmArticles = 20_000;

/** Any text with something to find in it. */
const warmText = '剪報。';

/** So often, at most, the page is told what was found, except when it has a page to show: each time it counts its filters anew. */
const toldEveryMs = 80;

/** The page may not ask for texts, as while it waits for the final order. */
const longestWaitMs = 400;

/** Texts of so many hits are read at a time when a result is saved. */
const savedAtATime = 40;

export function searchArchive({ shards, reader, post, receivedBytes }: {
  /** Newest first. */
  readonly shards: readonly ListedShard[];
  readonly reader: ShardReader;
  readonly post: (message: FromWorker) => void;
  readonly receivedBytes: () => number;
}): ArchiveSearch {
  const newRun = (search: number, plan: SearchPlan | null): Running => ({
    search,
    plan,
    findMatches: matchFinder(plan?.marked ?? [], plan?.request.exact ?? false),
    order: [],
    answered: 0,
    release: () => undefined,
    stopped: false,
  });
  let current = newRun(-1, null);
  let lastShown: Promise<void> = Promise.resolve();
  const sources = [...new Map(shards.flatMap((shard) => shard.sources).map((source) => [source.id, source])).values()];

  const archive = shards.reduce((span: DaySpan | null, shard) => join(span, shard), null);

  /** Shards outside the dates are left alone, but counted if they have been asked before: it costs nothing. */
  const chooseShards = (plan: SearchPlan): ListedShard[] => {
    const overlaps = (shard: ListedShard, span: DaySpan | null): boolean => span !== null && intersect(shard, span) !== null;
    const isKnown = (shard: ListedShard): boolean => plan.literals.length > 0 && plan.literals.every(({ literal }) => reader.knows(shard, literal));
    const chosen = shards.filter((shard) => overlaps(shard, plan.span) || (overlaps(shard, plan.querySpan) && isKnown(shard)));
    return plan.request.sort === 'oldest' ? chosen.reverse() : chosen;
  };

  const ask = async (plan: SearchPlan, shard: ListedShard): Promise<ShardOutcome | null> => {
    try {
      return await searchShard(plan, shard, reader);
    } catch {
      // What failed is named to the reader, who can ask again; why is in the browser's console.
      return null;
    }
  };

  /** Asks for what a shard will be asked for; what fails is told when its turn comes. */
  const getReady = (plan: SearchPlan, shard: ListedShard): void => {
    for (const { literal } of plan.literals) reader.ask(shard, literal).catch(() => undefined);
  };

  const countHits = async (request: SearchRequest): Promise<number> => {
    const plan = planSearch(request);
    if (plan === null || (request.names && !plan.names.some(({ used }) => used))) return 0;
    const counts = await Promise.all(
      chooseShards(plan).map(async (shard) => {
        const outcome = await ask(plan, shard);
        const facets = countFacets(request);
        return outcome?.matches.filter(({ index }) => facets.add(outcome.documents.rowAt(index))).length ?? 0;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };

  const run = async (mine: Running, plan: SearchPlan): Promise<void> => {
    const { search } = mine;
    const { request, query } = plan;
    const asked = chooseShards(plan);
    const facets = countFacets(request);
    const failed = new Map<number, DaySpan>();
    const answers: Promise<ShardOutcome | null>[] = [];
    const terms = query.groups.flat();
    const termCounts = terms.map(() => 0);
    let unfiltered = 0;
    let searched: DaySpan | null = null;
    const span = asked.reduce((all: DaySpan | null, shard) => join(all, shard), null);
    /** Hits of the shards that were searched since the page was last told; null if there was none. */
    let untold: RankedHit[] | null = null;
    let tellLater: ReturnType<typeof setTimeout> | null = null;
    const tell = (): void => {
      if (tellLater !== null) clearTimeout(tellLater);
      tellLater = null;
      if (current === mine && untold !== null && searched !== null && span !== null) post({ type: 'found', search, hits: untold.map(({ hit }) => hit), searched, span, facets: facets.counts() });
      untold = null;
    };
    if (expectsFew(query)) for (const shard of asked.slice(1, shardsAtATime)) getReady(plan, shard);
    for (const [number, shard] of asked.entries()) {
      // The next shards' files are on their way while this one is searched.
      const ahead = mine.order.length >= firstHits ? shardsAtATime : shardsToFill(asked, number, mine.order.length);
      for (const [at, next] of asked.entries()) if (at >= number && at < number + ahead) answers[at] ??= ask(plan, next);
      const outcome = await answers[number];
      await nextTask();
      if (current !== mine) return;
      if (mine.stopped) break;
      searched = join(searched, shard);
      if (!outcome) {
        // Neighbours that fail together are one gap to a reader.
        const before = failed.get(number - 1);
        failed.delete(number - 1);
        failed.set(number, join(before ?? null, shard));
        continue;
      }
      outcome.termCounts.forEach((count, at) => (termCounts[at]! += count));
      unfiltered += outcome.matches.length;
      const hits = take(outcome, shard, facets, request);
      const byRank = request.sort === 'best' ? hits.toSorted((a, b) => b.rank - a.rank) : hits;
      const wasFull = mine.order.length >= firstHits;
      mine.order = [...mine.order, ...byRank];
      untold = [...(untold ?? []), ...hits];
      tellLater ??= setTimeout(tell, toldEveryMs);
      if (wasFull || mine.order.length < firstHits || number + 1 === asked.length) continue;
      tell();
      await firstPage(mine);
    }
    tell();
    if (request.sort === 'best') mine.order.sort((a, b) => b.rank - a.rank);
    const shown = mine.order.slice(0, firstHits * request.page).map(({ hit }) => hit.id);
    post({ type: 'done', search, failed: [...failed.values()], stopped: mine.stopped, searched, best: shown, bytes: receivedBytes() });
    if (mine.order.length > 0 || failed.size > 0 || mine.stopped) return;
    const missing = terms.filter((_, at) => termCounts[at] === 0 && terms[at]?.kind === 'text').map(({ raw }) => raw);
    const report = await explainZero({ request, query, missing: asked.length > 0 ? missing : [], unfiltered, count: countHits });
    if (current === mine) post({ type: 'explained', search, report });
  };

  return {
    warm: () => {
      reader.warm(shards.filter((_, at) => shards.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0) <= warmArticles));
      // The first excerpt has the browser translate its patterns: 20 ms that nobody need wait for.
      cutExcerpt([warmText], matchFinder([warmText], false));
    },

    search: async (search, request) => {
      const plan = planSearch(request);
      const mine = newRun(search, plan);
      current = mine;
      post({ type: 'understood', search, notes: plan?.query.notes ?? [], names: plan?.names ?? [], literals: plan?.marked ?? [], sources, archive, span: plan?.querySpan ?? null });
      if (plan !== null) await run(mine, plan);
      else post({ type: 'done', search, failed: [], stopped: false, searched: null, best: [], bytes: receivedBytes() });
    },

    stop: (search) => {
      if (current.search === search) current.stopped = true;
    },

    show: (search, first, count) => {
      const { order, findMatches } = current;
      if (search !== current.search) return Promise.resolve();
      const hits = order.slice(first, first + count);
      const message = Promise.all(hits.map(async ({ shard, index }) => toShownHit(await reader.fragment(shard, index), findMatches))).then(
        (shown): FromWorker => ({ type: 'shown', search, first, hits: shown }),
        (): FromWorker => ({ type: 'show-failed', search, first, hits: hits.map(({ hit }) => hit) }),
      );
      // All are read at once, but answered in the order asked: that is the order of the hits.
      const mine = current;
      lastShown = Promise.all([message, lastShown]).then(([ready]) => {
        post(ready);
        mine.answered += hits.length;
        if (mine.answered >= firstHits) mine.release();
      });
      return lastShown;
    },

    save: async (search) => {
      if (search !== current.search) return;
      const { order } = current;
      const saved: SavedHit[] = [];
      try {
        while (saved.length < order.length) {
          const next = order.slice(saved.length, saved.length + savedAtATime);
          saved.push(...(await Promise.all(next.map(async ({ shard, index }) => toSavedHit(await reader.fragment(shard, index))))));
          if (search !== current.search) return;
          post({ type: 'saving', search, done: saved.length, total: order.length });
        }
        post({ type: 'saved', search, hits: saved });
      } catch {
        post({ type: 'save-failed', search });
      }
    },
  };
}

/** Those that fit the filters, by date: newest first, or oldest first where that was asked for. */
function take(outcome: ShardOutcome, shard: ListedShard, facets: ReturnType<typeof countFacets>, { sort }: SearchRequest): RankedHit[] {
  const { matches, documents } = outcome;
  const fitting = matches.filter(({ index }) => facets.add(documents.rowAt(index)));
  const ranked = fitting.map(({ index, rank }): RankedHit => ({ hit: documents.hitAt(index), shard, index, rank }));
  return sort === 'oldest' ? ranked.reverse() : ranked;
}

function join(one: DaySpan | null, { firstDay, lastDay }: DaySpan): DaySpan {
  if (one === null) return { firstDay, lastDay };
  return { firstDay: one.firstDay < firstDay ? one.firstDay : firstDay, lastDay: one.lastDay > lastDay ? one.lastDay : lastDay };
}

/** Waits until the first page is shown, so that what it needs is not behind what it does not need; but not for ever. */
function firstPage(running: Running): Promise<void> {
  return new Promise((resolve) => {
    running.release = resolve;
    setTimeout(resolve, longestWaitMs);
  });
}

/** Lets messages in: all of a shard's files may be there already, and then nothing else would. */
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
