import type { Crew } from './crew.ts';
import type { TaskKind, Tasks } from './tasks.ts';

/** Tasks that wait for each worker: one is carried out, one is on its way. */
const tasksAhead = 2;

/**
 * Has a list of items worked off in batches. What a task is given is made only when its turn is near, so that a large
 * archive never lies in the queue as a whole.
 *
 * @param toGiven - makes of a batch what the task is given
 * @param take - told each result, in any order
 */
export async function performEach<Kind extends TaskKind, Item>(
  crew: Crew,
  kind: Kind,
  items: readonly Item[],
  size: number,
  toGiven: (batch: readonly Item[]) => Tasks[Kind]['given'],
  take: (result: Tasks[Kind]['result'], batch: readonly Item[]) => void,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const batch = items.slice(next, next + size);
      next += size;
      take(await crew.perform(kind, toGiven(batch)), batch);
    }
  };
  await Promise.all(Array.from({ length: crew.size * tasksAhead }, lane));
}
