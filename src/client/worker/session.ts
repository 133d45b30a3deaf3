/** The searches of one page: one at a time, its hits, and what is shown or saved of them. */
import type { ListedShard } from '../../search/format/shardList.ts';
import { unite, type DaySpan } from '../../search/query/readDates.ts';
import { matchFinder } from '../findMatches.ts';
import type { FromWorker, SavedHit } from '../messages.ts';
import { hitsPerPage, type SearchRequest } from '../searchRequest.ts';
import { cutExcerpt } from './cutExcerpt.ts';
import { toSavedHit, toShownHit } from './describeHit.ts';
import { planSearch } from './planSearch.ts';
import { reportOnce } from './reportOnce.ts';
import { runSearch, startRunning } from './run.ts';
import type { ShardReader } from './shardReader.ts';

export interface SearchSession {
  /** Loads the engine and opens the newest shards before anything is asked. */
  warm(): void;
  /** Starts a search; one that is still running ends without another message. */
  search(search: number, request: SearchRequest): Promise<void>;
  /** Ends a search with what was found so far. */
  stop(search: number): void;
  /** Gives title and excerpt of some hits of the current search; answers come in the order of the calls. */
  show(search: number, first: number, count: number): Promise<void>;
  /** Gives all hits of the current search in its order, with what a bibliography needs. */
  save(search: number): Promise<void>;
}

/** The newest shards up to this number of articles are opened early. An article takes 0.5 µs and 100 bytes. */
const maxWarmArticles = 20_000;

/** Any text that has a match of itself. */
const warmText = '剪報。';

/** Texts that are read at a time when a result is saved. */
const savedAtATime = 40;

/** @param post - sends a message to the page @param receivedBytes - bytes downloaded so far */
export function startSession({
  shards,
  reader,
  post,
  receivedBytes,
}: {
  /** Newest first. */
  readonly shards: readonly ListedShard[];
  readonly reader: ShardReader;
  readonly post: (message: FromWorker) => void;
  readonly receivedBytes: () => number;
}): SearchSession {
  let current = startRunning(-1, null);
  let lastShown: Promise<void> = Promise.resolve();
  const sources = [...new Map(shards.flatMap((shard) => shard.sources).map((source) => [source.id, source])).values()];
  const archive = shards.reduce(unite, null as DaySpan | null);

  return {
    warm: () => {
      reader.warm(
        shards.filter((_, at) => shards.slice(0, at + 1).reduce((sum, { count }) => sum + count, 0) <= maxWarmArticles),
      );
      // The first excerpt makes the browser compile its patterns: 20 ms that no reader should wait for.
      cutExcerpt([warmText], matchFinder([warmText], false));
    },

    search: async (search, request) => {
      const plan = planSearch(request);
      const mine = startRunning(search, plan);
      current = mine;
      post({
        type: 'understood',
        search,
        notes: plan?.query.notes ?? [],
        names: plan?.names ?? [],
        literals: plan?.marked ?? [],
        sources,
        archive,
        span: plan?.querySpan ?? null,
      });
      if (plan !== null)
        await runSearch(mine, plan, { shards, reader, post, receivedBytes, isCurrent: () => current === mine });
      else post({ type: 'done', search, failed: [], stopped: false, searched: null, best: [], bytes: receivedBytes() });
    },

    stop: (search) => {
      if (current.search === search) current.stopped = true;
    },

    show: (search, first, count) => {
      const mine = current;
      if (search !== mine.search) return Promise.resolve();
      const hits = mine.order.slice(first, first + count);
      const message = Promise.all(
        hits.map(async ({ shard, index }) => toShownHit(await reader.fragment(shard, index), mine.findMatches)),
      ).then(
        (shown): FromWorker => ({ type: 'shown', search, first, hits: shown }),
        (error: unknown): FromWorker => {
          reportOnce('The text of a hit could not be shown.', error);
          return { type: 'show-failed', search, first, hits: hits.map(({ hit }) => hit) };
        },
      );
      // Read at the same time, but answered in the order of the calls, which is that of the hits.
      lastShown = Promise.all([message, lastShown]).then(([ready]) => {
        post(ready);
        mine.answered += hits.length;
        if (mine.answered >= hitsPerPage) mine.pageShown();
      });
      return lastShown;
    },

    save: async (search) => {
      const mine = current;
      if (search !== mine.search) return;
      const { order } = mine;
      const saved: SavedHit[] = [];
      try {
        while (saved.length < order.length) {
          const next = order.slice(saved.length, saved.length + savedAtATime);
          saved.push(
            ...(await Promise.all(
              next.map(async ({ shard, index }) => toSavedHit(await reader.fragment(shard, index))),
            )),
          );
          if (mine !== current) return;
          post({ type: 'saving', search, done: saved.length, total: order.length });
        }
        post({ type: 'saved', search, hits: saved });
      } catch (error) {
        reportOnce('The result could not be saved.', error);
        post({ type: 'save-failed', search });
      }
    },
  };
}
