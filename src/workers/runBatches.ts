import type { Pool } from './pool.ts';
import type { TaskKind, Tasks } from './tasks.ts';

/** Tasks that wait for each worker: one is carried out, one is on its way. */
const tasksAhead = 2;

/**
 * Has batches of items worked off. They are taken, and what a task is given is made of them, only when their turn is
 * near, so that a large archive never lies in the queue as a whole.
 *
 * @param toGiven - makes of a batch what the task is given
 * @param take - told each result, in any order
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

/** Puts items into batches that weigh no less than `size`, but for the last. */
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
