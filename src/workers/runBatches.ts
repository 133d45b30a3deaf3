import type { Pool } from './pool.ts';
import type { TaskKind, Tasks } from './tasks.ts';

/** Tasks for each worker at a time: one that runs, and one that waits. */
const tasksAhead = 2;

/**
 * Runs a task for each batch of items. Batches are taken, and the input of their tasks is made, only when a worker will
 * soon be free, so that the queue never contains a whole archive.
 *
 * @param toGiven - makes the input of a task from a batch
 * @param take - gets each result, in any order
 */
export async function runBatches<Kind extends TaskKind, Item>(
  pool: Pool,
  kind: Kind,
  batches: Iterable<readonly Item[]>,
  toGiven: (batch: readonly Item[]) => Tasks[Kind]['given'],
  take: (result: Tasks[Kind]['result'], batch: readonly Item[]) => void,
): Promise<void> {
  const waiting = batches[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const batch = next.value;
      take(await pool.run(kind, toGiven(batch)), batch);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, pool.size) * tasksAhead }, lane));
}

/** Puts items into batches, each with a sum of weights of at least `size`, except for the last. */
export function* inBatches<Item>(
  items: Iterable<Item>,
  size: number,
  weightOf: (item: Item) => number = () => 1,
): Generator<readonly Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for (const item of items) {
    batch.push(item);
    weight += weightOf(item);
    if (weight < size) continue;
    yield batch;
    batch = [];
    weight = 0;
  }
  if (batch.length > 0) yield batch;
}
