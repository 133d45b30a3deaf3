/** Searches the shards one after another, newest first, and tells what is found as it is found. */
import { pickHits } from '../search/documentTable.ts';
import type { Fragment } from '../search/fragments.ts';
import { parseQuery } from '../search/parseQuery.ts';
import type { ListedShard } from '../search/shardList.ts';
import { queryTokens } from '../search/tokens.ts';
import { cutExcerpt } from './cutExcerpt.ts';
import type { DaySpan, FoundHit, FromWorker, HitPlace, ShownHit } from './messages.ts';
import type { ShardReader, ShardResults } from './openShards.ts';

export interface ArchiveSearch {
  /** Starts a search; one that still runs ends without another word. */
  search(search: number, input: string): Promise<void>;
  /** Gives title and excerpt of some hits of the search that was started last; answers come in the order of the calls. */
  show(search: number, places: readonly HitPlace[]): Promise<void>;
}

interface ShardAnswer {
  readonly results: ShardResults;
  readonly hits: readonly FoundHit[];
}

export function searchArchive({ shards, reader, post, receivedBytes }: {
  /** Newest first. */
  readonly shards: readonly ListedShard[];
  readonly reader: ShardReader;
  readonly post: (message: FromWorker) => void;
  readonly receivedBytes: () => number;
}): ArchiveSearch {
  let current = { search: -1, literal: '', results: new Map<number, ShardResults>() };

  let lastShown: Promise<void> = Promise.resolve();

  const ask = async (number: number, shard: ListedShard, tokens: string): Promise<ShardAnswer | null> => {
    try {
      const results = await reader.ask(shard, tokens);
      const indexes = [...results.keys()];
      const hits = indexes.length > 0 ? pickHits(await reader.table(shard), indexes) : [];
      return { results, hits: hits.map((hit, at) => ({ ...hit, place: { shard: number, index: indexes[at] ?? -1 } })) };
    } catch {
      // What failed is named to the reader, who can ask again; why is in the browser's console.
      return null;
    }
  };

  return {
    search: async (search, input) => {
      const literal = parseQuery(input)?.literal ?? '';
      const tokens = queryTokens(literal);
      const mine = { search, literal, results: new Map<number, ShardResults>() };
      current = mine;
      const failed = new Map<number, DaySpan>();
      const newest = shards[0];
      if (tokens !== null && newest) {
        const answers: Promise<ShardAnswer | null>[] = [];
        for (const [number, shard] of shards.entries()) {
          // The next shard's files are on their way while this one is searched.
          for (const ahead of [number, number + 1]) {
            const asked = shards[ahead];
            if (asked) answers[ahead] ??= ask(ahead, asked, tokens);
          }
          const answer = await answers[number];
          await nextTask();
          if (current !== mine) return;
          if (!answer) {
            // Neighbours that fail together are one gap to a reader.
            const lastDay = failed.get(number - 1)?.lastDay ?? shard.lastDay;
            failed.delete(number - 1);
            failed.set(number, { firstDay: shard.firstDay, lastDay });
            continue;
          }
          mine.results.set(number, answer.results);
          post({ type: 'found', search, hits: answer.hits, searched: { firstDay: shard.firstDay, lastDay: newest.lastDay } });
        }
      }
      post({ type: 'done', search, failed: [...failed.values()], bytes: receivedBytes() });
    },

    show: (search, places) => {
      const { literal, results } = current;
      if (search !== current.search) return Promise.resolve();
      const read = Promise.all(
        places.map(async ({ shard, index }) => toShownHit((await results.get(shard)?.get(index)?.data()) as Fragment, literal)),
      );
      const message = read.then(
        (hits): FromWorker => ({ type: 'shown', search, hits }),
        (): FromWorker => ({ type: 'show-failed', search }),
      );
      // All are read at once, but answered in the order asked: that is the order of the hits.
      lastShown = Promise.all([message, lastShown]).then(([ready]) => post(ready));
      return lastShown;
    },
  };
}

function toShownHit({ content, meta }: Fragment, literal: string): ShownHit {
  return {
    id: meta.id,
    path: meta.path,
    title: meta.title,
    lang: meta.lang,
    sourceName: meta.source,
    day: meta.day,
    published: meta.published,
    excerpt: cutExcerpt(content.split('\n'), literal),
  };
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
